import { type ReactElement, useState } from "react";
import { DEFAULT_WAITS, type WaitName } from "../../../core/silence/default-waits";
import { LONGEST_WAIT } from "../../../platform/setting-schemas";
import type { Settings } from "../../../platform/settings";
import { Button } from "../../components/button";
import { useWords } from "../../words";
import { longDay } from "../../words/long-day";
import { moreId, nameId, SettingFrame } from "./setting-frame";
import { useSettings } from "./store";
import { useEntry, useSettingsWords } from "./use-entry";
import { useTyped } from "./use-typed";
import { waitFromToday } from "./working-days";

type WaitSetting = Extract<keyof Settings, `wait${string}`>;

const read = (text: string): number | null => {
  const days = Number(text);
  return text.trim() !== "" && Number.isInteger(days) && days >= 1 && days <= LONGEST_WAIT ? days : null;
};

/** Working days until an answer is due. */
export const WaitField = ({ name, wait }: { name: WaitSetting; wait: WaitName }): ReactElement => {
  const words = useSettingsWords();
  const { locale } = useWords();
  const state = useSettings((all) => all);
  const { value, locked, change } = useEntry(name, name);
  const [faulty, setFaulty] = useState(false);
  const { text, type, leave } = useTyped(String(value), (typed) => {
    const days = read(typed);
    setFaulty(days === null);
    if (days !== null) change(days);
  });
  const { due, late } = waitFromToday(state, value);
  return (
    <SettingFrame
      entry={name}
      locked={locked}
      effect={words.waitEffect[wait](longDay(due, locale), longDay(late, locale))}
    >
      <div className="wait">
        <input
          className="field-box wait-days"
          type="number"
          min={1}
          max={LONGEST_WAIT}
          required
          aria-labelledby={`${nameId(name)} ${name}-days`}
          aria-describedby={moreId(name)}
          aria-invalid={faulty}
          value={text}
          disabled={locked}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
        <span id={`${name}-days`}>{words.days}</span>
      </div>
      {faulty && (
        <p className="field-complaint" role="alert">
          {words.waitFault(LONGEST_WAIT)}
        </p>
      )}
      {value !== DEFAULT_WAITS[wait] && !locked && (
        <Button
          aria-label={`${words.usual}: ${DEFAULT_WAITS[wait]}, ${words.entries[name].name}`}
          onClick={() => change(DEFAULT_WAITS[wait])}
        >{`${words.usual}: ${DEFAULT_WAITS[wait]}`}</Button>
      )}
    </SettingFrame>
  );
};
