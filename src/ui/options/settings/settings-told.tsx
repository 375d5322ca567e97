import type { ReactElement } from "react";
import { Button } from "../../components/button";
import { LiveMessage } from "../../components/live-message";
import { useWords } from "../../words";
import type { SettingsWords } from "../../words/options/settings/words";
import { type Told, useSettings } from "./store";
import { useSettingsWords } from "./use-entry";

const sentenceFor = (told: Told, words: SettingsWords): string => {
  switch (told.kind) {
    case "saved":
      return words.saved(words.entries[told.entry].name);
    case "taken-back":
      return words.takenBack(words.entries[told.entry].name);
    case "not-saved":
      return words.notSaved;
    case "not-permitted":
      return words.notPermitted;
  }
};

/** What came of the last change, always in sight, with the way back. */
export const SettingsTold = (): ReactElement => {
  const words = useSettingsWords();
  const { undo } = useWords();
  const told = useSettings((state) => state.told);
  const careful = told?.kind === "not-saved" || told?.kind === "not-permitted";
  return (
    <div className="settings-told">
      <LiveMessage sentence={told && sentenceFor(told, words)} mood={careful ? "careful" : "calm"}>
        {told?.kind === "saved" && <Button onClick={() => void told.undo()}>{undo}</Button>}
      </LiveMessage>
    </div>
  );
};
