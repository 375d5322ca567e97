import { type ReactElement, useId } from "react";

type Props = {
  label: string;
  value: string;
  onType: (text: string) => void;
  /** What is wrong with it, in plain words; null while nothing is. */
  complaint?: string | null;
  inputMode?: "text" | "decimal" | "url";
  maxLength?: number;
  /** The rep goes on to something else. */
  onLeave?: () => void;
};

/** One line to type in, with its complaint below it. */
export const TextField = ({ label, value, onType, complaint = null, onLeave, ...rest }: Props): ReactElement => {
  const id = useId();
  return (
    <p className="field field-wide">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-box"
        value={value}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : `${id}-complaint`}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        {...rest}
      />
      {complaint !== null && (
        <span id={`${id}-complaint`} className="field-complaint" role="alert">
          {complaint}
        </span>
      )}
    </p>
  );
};
