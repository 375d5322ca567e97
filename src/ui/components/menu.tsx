import { Content, Item, Portal, Root, Trigger } from "@radix-ui/react-dropdown-menu";
import type { ReactElement } from "react";
import { Button } from "./button";
import type { IconName } from "./icon";

/** `apart`: of another kind than those above it. */
type Choice = { label: string; apart?: boolean; onSelect: () => void };

type Props = {
  label: string;
  icon: IconName;
  items: Choice[];
  /** How it begins: where it comes late, the rep may have the focus on its place, or have pressed there. */
  begun?: Begun;
};

export type Begun = { focused: boolean; open: boolean };

/** A button that offers a few things to choose from. */
export const Menu = ({ label, icon, items, begun = { focused: false, open: false } }: Props): ReactElement => (
  <Root modal={false} defaultOpen={begun.open}>
    <Trigger asChild>
      <Button look="outlined" icon={icon} autoFocus={begun.focused}>
        {label}
      </Button>
    </Trigger>
    <Portal>
      <Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
        {items.map(({ label: name, apart, onSelect }) => (
          <Item key={name} className={apart ? "menu-item menu-apart" : "menu-item"} onSelect={onSelect}>
            {name}
          </Item>
        ))}
      </Content>
    </Portal>
  </Root>
);
