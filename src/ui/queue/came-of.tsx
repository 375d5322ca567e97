import { type ReactElement, useId } from "react";
import { OutcomeButtons } from "../components/outcome-buttons";
import { useWords } from "../words";
import { useQueueWords } from "../words/queue";
import { useQueue } from "./store";

/** Somebody has answered a follow-up: asks once, lightly, what came of it. */
export const CameOf = (): ReactElement | null => {
  const words = useWords();
  const queueWords = useQueueWords();
  const question = useId();
  const { answered, cameOf } = useQueue((queue) => queue);
  if (answered === null) return null;
  return (
    <section className="answered" aria-labelledby={question}>
      <p id={question}>{queueWords.answered(answered.who, words.play[answered.play], answered.days)}</p>
      <OutcomeButtons onPick={cameOf} />
    </section>
  );
};
