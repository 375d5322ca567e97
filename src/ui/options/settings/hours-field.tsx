import { type ReactElement, useState } from "react";
import type { Settings } from "../../../platform/settings";
import { useWords } from "../../words";
import { moreId, nameId, SettingFrame } from "./setting-frame";
import { useEntry, useSettingsWords } from "./use-entry";

type Hours = Settings["workingHours"];

/** "17:00" as a clock of this locale shows it. */
const clockText = (clock: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" }).format(new Date(`2026-01-01T${clock}Z`));

/** From when to when the rep works. What can't be is said beside it, and the hours stay as they were. */
export const HoursField = (): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry("workingHours", "workingHours");
  const { locale } = useWords();
  const [faulty, keepFaulty] = useState<Hours | null>(null);
  const shown = faulty ?? value;
  const complaint = faulty && (faulty.from && faulty.to ? words.hoursUpsideDown : words.hoursIncomplete);
  const pick = (changes: Partial<Hours>): void => {
    const next = { ...shown, ...changes };
    const good = next.from !== "" && next.from < next.to;
    keepFaulty(good ? null : next);
    if (good) change(next);
  };
  return (
    <SettingFrame
      entry="workingHours"
      locked={locked}
      effect={words.hoursEffect(clockText(value.from, locale), clockText(value.to, locale))}
      wide
    >
      <fieldset
        className="row bare"
        disabled={locked}
        aria-labelledby={nameId("workingHours")}
        aria-describedby={moreId("workingHours")}
      >
        {(["from", "to"] as const).map((end) => (
          <label key={end} className="field">
            <span className="label">{words[end]}</span>
            <input
              className="field-box"
              type="time"
              required
              value={shown[end]}
              aria-invalid={complaint !== null}
              onChange={(event) => pick({ [end]: event.target.value })}
            />
          </label>
        ))}
      </fieldset>
      {complaint && (
        <p className="field-complaint" role="alert">
          {complaint}
        </p>
      )}
    </SettingFrame>
  );
};
