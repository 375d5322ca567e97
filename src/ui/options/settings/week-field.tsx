import { Item, Root } from "@radix-ui/react-toggle-group";
import type { ReactElement } from "react";
import { useWords } from "../../words";
import { longDay } from "../../words/long-day";
import { moreId, nameId, SettingFrame } from "./setting-frame";
import { useSettings } from "./store";
import { useEntry, useSettingsWords } from "./use-entry";
import { promisedForFriday } from "./working-days";

/** Monday first, as offices count. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** What a day of the week is called; 1 February 2026 was a Sunday. */
const dayNamed = (day: number, locale: string, weekday: "long" | "short"): string =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(Date.UTC(2026, 1, 1 + day));

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
          <Item key={day} className="choice-option" value={String(day)} title={dayNamed(day, locale, "long")}>
            {dayNamed(day, locale, "short")}
          </Item>
        ))}
      </Root>
    </SettingFrame>
  );
};
