import { type ComponentPropsWithoutRef, forwardRef, type ReactElement } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonLook = "filled" | "tonal" | "outlined" | "text";

type Look = { look?: ButtonLook; icon?: IconName };

/** A pill that does something on this page. Busy buttons keep their focus: say `aria-disabled`, not `disabled`. */
export const Button = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<"button"> & Look>(
  ({ look = "text", icon, children, ...rest }, ref) => (
    <button ref={ref} type="button" {...rest} className={`button button-${look}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  ),
);

/** The same pill, leading somewhere else. */
export const LinkButton = ({
  look = "text",
  icon,
  children,
  ...rest
}: ComponentPropsWithoutRef<"a"> & Look): ReactElement => (
  <a rel="noreferrer" target="_blank" {...rest} className={`button button-${look}`}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </a>
);
