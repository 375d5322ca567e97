import type { ReactElement } from "react";
import { Choice } from "../../components/choice";
import { SettingFrame } from "./setting-frame";
import { useEntry, useSettingsWords } from "./use-entry";

const optionsOf = <T extends string>(labels: Record<T, string>): { value: T; label: string }[] =>
  // The record names its own keys, which `Object.keys` forgets.
  (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));

/** Direct or warm first. */
export const ToneField = (): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry("tone", "tone");
  return (
    <SettingFrame entry="tone" locked={locked}>
      <Choice
        label={words.entries.tone.name}
        options={optionsOf(words.toneChoices)}
        value={value}
        disabled={locked}
        onChoose={change}
      />
    </SettingFrame>
  );
};

/** Where advice on drafts is given. */
export const AdviceField = (): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry("draftAdvice", "draftAdvice");
  return (
    <SettingFrame entry="draftAdvice" locked={locked} effect={words.adviceEffect[value]} wide>
      <Choice
        label={words.entries.draftAdvice.name}
        options={optionsOf(words.advice)}
        value={value}
        disabled={locked}
        onChoose={change}
      />
    </SettingFrame>
  );
};

/** The language of our own words. */
export const LanguageField = (): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry("language", "language");
  return (
    <SettingFrame entry="language" locked={locked} wide>
      <Choice
        label={words.entries.language.name}
        options={optionsOf(words.languages)}
        value={value}
        disabled={locked}
        onChoose={change}
      />
    </SettingFrame>
  );
};
