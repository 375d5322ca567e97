import { Item, Root } from "@radix-ui/react-toggle-group";
import type { ReactElement } from "react";
import { useWords } from "../../words";
import { longDay } from "../../words/long-day";
import { WEEK, weekdayName } from "../../words/week";
import { moreId, nameId, SettingFrame } from "./setting-frame";
import { useSettings } from "./store";
import { useEntry, useSettingsWords } from "./use-entry";
import { promisedForFriday } from "./working-days";

/** The days that are worked; one at least. */
export const WeekField = (): ReactElement => {
  const words = useSettingsWords();
  const { locale } = useWords();
  const { value, locked, change } = useEntry("workingDays", "workingDays");
  const { due, late } = promisedForFriday(useSettings((state) => state));
  const choose = (days: string[]): void => {
    if (days.length > 0) change(days.map(Number).toSorted());
  };
  return (
    <SettingFrame
      entry="workingDays"
      locked={locked}
      effect={words.late(longDay(due, locale), longDay(late, locale))}
      wide
    >
      <Root
        className="choice week"
        type="multiple"
        aria-labelledby={nameId("workingDays")}
        aria-describedby={moreId("workingDays")}
        value={value.map(String)}
        disabled={locked}
        onValueChange={choose}
      >
        {WEEK.map((day) => (
          <Item key={day} className="choice-option" value={String(day)} title={weekdayName(day, locale, "long")}>
            {weekdayName(day, locale, "short")}
          </Item>
        ))}
      </Root>
    </SettingFrame>
  );
};
