import { Item, Root } from "@radix-ui/react-toggle-group";
import type { ReactElement } from "react";

type Props<T extends string> = {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  disabled?: boolean;
  onChoose: (value: T) => void;
};

/** One of a few, all in sight. Always one is chosen. */
export const Choice = <T extends string>({
  label,
  options,
  value,
  disabled = false,
  onChoose,
}: Props<T>): ReactElement => {
  const choose = (next: string): void => {
    const option = options.find((one) => one.value === next);
    if (option) onChoose(option.value);
  };
  return (
    <Root className="choice" type="single" aria-label={label} value={value} disabled={disabled} onValueChange={choose}>
      {options.map((option) => (
        <Item key={option.value} className="choice-option" value={option.value}>
          {option.label}
        </Item>
      ))}
    </Root>
  );
};
