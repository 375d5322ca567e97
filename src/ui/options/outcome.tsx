import type { ReactElement } from "react";
import { Button } from "../components/button";
import { LiveMessage } from "../components/live-message";
import { useWords } from "../words";
import { useOptionsWords } from "../words/options";
import type { OptionsWords } from "../words/options/words";
import { type Told, useOptions } from "./store";

/** What came of the last press. */
export const Outcome = (): ReactElement => {
  const words = useOptionsWords();
  const { undo } = useWords();
  const { told, undoRemove } = useOptions((options) => options);
  const careful = told && ["not-imported", "not-synced", "sync-stays-off", "not-read"].includes(told.kind);
  return (
    <LiveMessage sentence={told && sentenceFor(told, words)} mood={careful ? "careful" : "calm"}>
      {told?.kind === "deleted" && <Button onClick={undoRemove}>{undo}</Button>}
    </LiveMessage>
  );
};

const sentenceFor = (told: Told, words: OptionsWords): string => {
  switch (told.kind) {
    case "saved":
      return words.saved;
    case "deleted":
      return words.deleted;
    case "exported":
      return words.exported;
    case "imported":
      return words.imported(told.added, told.known);
    case "not-imported":
      return words.notImported(words.fileFault(told.fault));
    case "sync-on":
      return words.syncOn;
    case "sync-off":
      return words.syncOff;
    case "not-synced":
      return words.notSynced(told.fault);
    case "sync-stays-off":
      return words.syncStaysOff(told.fault);
    case "not-read":
      return words.notRead;
  }
};
