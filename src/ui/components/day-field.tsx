import { type ReactElement, useId } from "react";
import type { Day } from "../../core/thread";

type Props = {
  label: string;
  /** "" while none is picked. */
  value: Day | "";
  min?: Day;
  max?: Day;
  required?: boolean;
  onPick: (day: Day | "") => void;
};

/** A day, picked with the browser's own calendar. */
export const DayField = ({ label, onPick, ...rest }: Props): ReactElement => {
  const id = useId();
  return (
    <p className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input id={id} className="field-box" type="date" {...rest} onChange={(event) => onPick(event.target.value)} />
    </p>
  );
};
