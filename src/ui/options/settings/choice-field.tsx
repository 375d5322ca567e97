import type { ReactElement } from "react";
import type { Settings } from "../../../platform/settings";
import { Choice } from "../../components/choice";
import type { SettingsWords } from "../../words/options/settings/words";
import { SettingFrame } from "./setting-frame";
import { useEntry, useSettingsWords } from "./use-entry";

type Name = "tone" | "draftAdvice" | "language";

/** What each choice is called, and what it does, where its name doesn't say it all. */
const LABELS: { [N in Name]: (words: SettingsWords) => Record<Settings[N], string> } = {
  tone: (words) => words.toneChoices,
  draftAdvice: (words) => words.advice,
  language: (words) => words.languages,
};

type Props<N extends Name> = {
  name: N;
  effects?: (words: SettingsWords) => Record<Settings[N], string>;
  wide?: boolean;
};

/** One of a few. */
export const ChoiceField = <N extends Name>({ name, effects, wide = false }: Props<N>): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry(name, name);
  const labels = LABELS[name](words);
  // The record names its own keys, which `Object.keys` forgets.
  const options = (Object.keys(labels) as Settings[N][]).map((one) => ({ value: one, label: labels[one] }));
  return (
    <SettingFrame entry={name} locked={locked} effect={effects?.(words)[value] ?? null} wide={wide}>
      <Choice label={words.entries[name].name} options={options} value={value} disabled={locked} onChoose={change} />
    </SettingFrame>
  );
};
