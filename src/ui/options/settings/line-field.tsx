import type { ReactElement } from "react";
import type { Settings } from "../../../platform/settings";
import { moreId, nameId, SettingFrame } from "./setting-frame";
import { useSettings } from "./store";
import { useEntry, useSettingsWords } from "./use-entry";
import { useTyped } from "./use-typed";

type Line = "name" | "signOffEn" | "signOffDe";

/** The last lines of a message as they will stand there; null where each thread decides. */
const ending = (name: Line, settings: Settings): string | null => {
  if (settings[name] === "") return null;
  return name === "name" || settings.name === "" ? settings[name] : `${settings[name]}\n${settings.name}`;
};

/** A line under messages. */
export const LineField = ({ name }: { name: Line }): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry(name, name);
  const end = useSettings(({ settings }) => ending(name, settings));
  const { text, type, leave } = useTyped(value, (typed) => change(typed.trim()));
  return (
    <SettingFrame entry={name} locked={locked} effect={end ? `${words.signsAs}\n${end}` : words.signsAsInThread}>
      <input
        className="field-box"
        maxLength={200}
        aria-labelledby={nameId(name)}
        aria-describedby={moreId(name)}
        value={text}
        disabled={locked}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
    </SettingFrame>
  );
};
