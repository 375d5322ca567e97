import { type ComponentProps, type ReactElement, Suspense, useState } from "react";
import { Button } from "../components/button";
import type { Begun } from "../components/menu";
import { Menu } from "./lazily";

/** A menu that comes a moment after the page. Its place is held, and who is there or presses there has it when it comes. */
export const LateMenu = ({ label, icon, items }: Omit<ComponentProps<typeof Menu>, "begun">): ReactElement => {
  const [begun, begin] = useState<Begun>({ focused: false, open: false });
  const place = (
    <Button
      look="outlined"
      icon={icon}
      aria-haspopup="menu"
      aria-expanded={begun.open}
      onFocus={() => begin({ ...begun, focused: true })}
      onBlur={() => begin({ focused: false, open: false })}
      onClick={() => begin({ focused: true, open: !begun.open })}
    >
      {label}
    </Button>
  );
  return (
    <Suspense fallback={place}>
      <Menu label={label} icon={icon} items={items} begun={begun} />
    </Suspense>
  );
};
