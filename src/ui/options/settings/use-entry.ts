import type { SettingName, Settings } from "../../../platform/settings";
import { useOptionsWords } from "../../words/options";
import type { EntryName, SettingsWords } from "../../words/options/settings/words";
import { useSettings } from "./store";

/** The settings' words. */
export const useSettingsWords = (): SettingsWords => useOptionsWords().settings;

/** A setting as a field needs it: its value, and how to change it. */
export const useEntry = <N extends SettingName>(
  name: N,
  entry: EntryName,
): { value: Settings[N]; locked: boolean; change: (value: Settings[N]) => void } => {
  const value = useSettings(({ settings }) => settings[name]);
  const locked = useSettings((state) => state.locked.includes(name));
  const change = useSettings((state) => state.change);
  return { value, locked, change: (next) => void change(entry, name, next) };
};
