import type { ReactElement } from "react";
import { useWords } from "../../words";
import { longDay } from "../../words/long-day";
import { moreId, nameId, SettingFrame } from "./setting-frame";
import { useSettings } from "./store";
import { suggestedCountry } from "./suggested-country";
import { useEntry, useSettingsWords } from "./use-entry";
import { nextHoliday } from "./working-days";

/** The country whose holidays count. What the machine's clock suggests comes first, and is never set by itself. */
export const CountryField = (): ReactElement => {
  const words = useSettingsWords();
  const { locale } = useWords();
  const { value, locked, change } = useEntry("country", "country");
  const state = useSettings((all) => all);
  const countries = Object.keys(state.holidaysOf);
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const nameOf = (country: string): string => names.of(country) ?? country;
  const suggested = suggestedCountry(state.timeZone, locale, countries);
  const others = [...new Set([...countries, ...(value === null ? [] : [value])])].filter((one) => one !== suggested);
  const next = nextHoliday(state);
  return (
    <SettingFrame
      entry="country"
      locked={locked}
      effect={next ? words.nextHoliday(longDay(next, locale)) : words.noHoliday}
      wide
    >
      <select
        className="field-box"
        aria-labelledby={nameId("country")}
        aria-describedby={moreId("country")}
        value={value ?? ""}
        disabled={locked}
        onChange={(event) => change(event.target.value === "" ? null : event.target.value)}
      >
        {suggested && <option value={suggested}>{words.byYourClock(nameOf(suggested))}</option>}
        <option value="">{words.noCountry}</option>
        {others
          .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), locale))
          .map((country) => (
            <option key={country} value={country}>
              {nameOf(country)}
            </option>
          ))}
      </select>
    </SettingFrame>
  );
};
