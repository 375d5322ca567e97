import type { ReactElement } from "react";
import { Button, LinkButton } from "../components/button";
import { LiveMessage } from "../components/live-message";
import { useWords } from "../words";
import { useQueueWords } from "../words/queue";
import type { QueueWords } from "../words/queue/words";
import type { Words } from "../words/words";
import { rowName } from "./row-name";
import type { QueueTold } from "./state";
import { useQueue } from "./store";

/** What came of the last press, with Undo where it can be taken back. */
export const QueueToldMessage = (): ReactElement => {
  const words = useWords();
  const queueWords = useQueueWords();
  const { told, undo } = useQueue((queue) => queue);
  const careful = told?.kind === "failed" || told?.kind === "not-copied" || told?.kind === "no-gmail";
  return (
    <div className="queue-told">
      <LiveMessage sentence={told && sentenceOf(told, queueWords, words)} mood={careful ? "careful" : "calm"}>
        {told && "row" in told && <Button onClick={() => undo(told.kind, told.row)}>{words.undo}</Button>}
        {told?.kind === "no-gmail" && <LinkButton href="https://mail.google.com/">{queueWords.openGmail}</LinkButton>}
      </LiveMessage>
    </div>
  );
};

const sentenceOf = (told: QueueTold, words: QueueWords, common: Words): string => {
  switch (told.kind) {
    case "failed":
      return common.fault[told.fault];
    case "found":
      return words.found(told.found, told.more);
    case "taken-back":
      return words.takenBack;
    case "outcome-noted":
      return common.outcomeNoted;
    case "note-copied":
      return words.noteCopied;
    case "not-copied":
      return words.notCopied;
    case "no-gmail":
      return words.noGmail;
    case "looking":
      return words.lookingThrough;
    default:
      return words.told[told.kind](rowName(told.row));
  }
};
