import type { ReactElement } from "react";
import type { SettingsWords } from "../../words/options/settings/words";
import { moreId, nameId, SettingFrame } from "./setting-frame";
import { useSettings } from "./store";
import { useEntry, useSettingsWords } from "./use-entry";

type Switched = keyof SettingsWords["effect"];

/** On or off. */
export const SwitchField = ({ name }: { name: Switched }): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry(name, name);
  const setNotifications = useSettings((state) => state.setNotifications);
  const turn = name === "notifications" ? setNotifications : change;
  return (
    <SettingFrame entry={name} locked={locked} effect={words.effect[name][value ? "on" : "off"]}>
      <input
        className="switch"
        type="checkbox"
        role="switch"
        aria-labelledby={nameId(name)}
        aria-describedby={moreId(name)}
        aria-checked={value}
        checked={value}
        disabled={locked}
        onChange={(event) => void turn(event.target.checked)}
      />
    </SettingFrame>
  );
};
