import { Content, Item, Portal, Root, Trigger } from "@radix-ui/react-dropdown-menu";
import type { ReactElement } from "react";
import { Button } from "./button";
import type { IconName } from "./icon";

type Choice = { label: string; onSelect: () => void };

/** A button that offers a few things to choose from. */
export const Menu = ({ label, icon, items }: { label: string; icon: IconName; items: Choice[] }): ReactElement => (
  <Root modal={false}>
    <Trigger asChild>
      <Button look="outlined" icon={icon}>
        {label}
      </Button>
    </Trigger>
    <Portal>
      <Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
        {items.map(({ label: name, onSelect }) => (
          <Item key={name} className="menu-item" onSelect={onSelect}>
            {name}
          </Item>
        ))}
      </Content>
    </Portal>
  </Root>
);
