import { type ReactElement, useId } from "react";

type Props<T extends string> = {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
};

/** One of many, in the browser's own list. */
export const SelectField = <T extends string>({ label, options, value, onChoose }: Props<T>): ReactElement => {
  const id = useId();
  const choose = (next: string): void => {
    const option = options.find((one) => one.value === next);
    if (option) onChoose(option.value);
  };
  return (
    <p className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="field-box" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
};
