import { Content, List, Root, Trigger } from "@radix-ui/react-tabs";
import type { ReactElement, ReactNode } from "react";

type Props<T extends string> = {
  label: string;
  /** `count`: null where nobody has counted. */
  tabs: { value: T; label: string; count: number | null }[];
  value: T;
  onChoose: (value: T) => void;
  children: ReactNode;
};

/** A few lists, one in sight; each tab says how much is in its list. */
export const Tabs = <T extends string>({ label, tabs, value, onChoose, children }: Props<T>): ReactElement => {
  const choose = (next: string): void => {
    const tab = tabs.find((one) => one.value === next);
    if (tab) onChoose(tab.value);
  };
  return (
    <Root value={value} onValueChange={choose}>
      <List
        className="tabs"
        aria-label={label}
        onPointerDown={({ currentTarget }) => currentTarget.setAttribute("data-pressed", "")}
        onKeyDown={({ currentTarget }) => currentTarget.removeAttribute("data-pressed")}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) currentTarget.removeAttribute("data-pressed");
        }}
      >
        {tabs.map((tab) => (
          <Trigger key={tab.value} className="tab" value={tab.value}>
            {tab.label} {tab.count !== null && <span className="tab-count">{tab.count}</span>}
          </Trigger>
        ))}
      </List>
      <Content className="tab-panel" value={value} tabIndex={-1}>
        {children}
      </Content>
    </Root>
  );
};
