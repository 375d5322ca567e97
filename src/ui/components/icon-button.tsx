import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { Icon, type IconName } from "./icon";

type Props = ComponentPropsWithoutRef<"button"> & {
  icon: IconName;
  /** What it does, shown while the pointer rests on it. */
  label: string;
  /** What it is done to, where several buttons of a page do the same. */
  of?: string;
};

/** A round button with a drawing for its face; a page with room for them shows its words too (`icon-words`). */
export const IconButton = ({ icon, label, of, ...rest }: Props): ReactElement => (
  <button
    type="button"
    {...rest}
    className="icon-button"
    title={label}
    aria-label={of === undefined ? label : `${label}: ${of}`}
  >
    <Icon name={icon} />
    <span className="icon-words" aria-hidden>
      {label}
    </span>
  </button>
);
