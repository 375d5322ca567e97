import { Content, Root, Trigger } from "@radix-ui/react-collapsible";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icon";

type Props = { label: string; startsOpen?: boolean; children: ReactNode };

/** A line that opens to say more. */
export const Disclosure = ({ label, startsOpen = false, children }: Props): ReactElement => (
  <Root className="disclosure" defaultOpen={startsOpen}>
    <Trigger className="disclosure-line">
      <span>{label}</span>
      <Icon name="down" />
    </Trigger>
    <Content className="disclosure-more">{children}</Content>
  </Root>
);
