import type { ReactElement } from "react";
import type { Suggestion } from "../../core/plays/suggestion";
import { Button } from "../components/button";
import { LiveMessage } from "../components/live-message";
import { useWords } from "../words";
import type { Words } from "../words/words";
import type { Outcome } from "./state";
import { useCoach } from "./store";

type Props = { suggestion: Suggestion; onChange: () => void };

/** What came of inserting or copying, and what can be done about it; nothing more once an insertion was taken back. */
export const OutcomeMessage = ({ suggestion, onChange }: Props): ReactElement => {
  const words = useWords();
  const outcome = useCoach(({ outcome: last, inReply }) =>
    last?.play === suggestion.play && (last.of.kind !== "inserted" || inReply) ? last.of : null,
  );
  const calm = outcome?.kind === "inserted" || outcome?.kind === "copied";
  return (
    <LiveMessage sentence={outcome && sentenceOf(outcome, words)} mood={calm ? "calm" : "careful"}>
      {outcome && <WaysOn outcome={outcome} suggestion={suggestion} onChange={onChange} />}
    </LiveMessage>
  );
};

const sentenceOf = (outcome: Outcome, words: Words): string => {
  switch (outcome.kind) {
    case "inserted":
      return words.inserted;
    case "copied":
      return words.copied;
    case "not-copied":
      return words.notCopied;
    case "answer-arrived":
      return words.answerArrived(outcome.from);
    case "wrong-person":
      return words.wrongPerson(outcome.greets, outcome.goesTo);
    case "thread-gone":
      return words.threadGone;
    case "not-written":
      return words.notWritten[outcome.why];
    case "failed":
      return words.fault[outcome.fault];
  }
};

const WaysOn = ({ outcome, suggestion, onChange }: Props & { outcome: Outcome }): ReactElement | null => {
  const words = useWords();
  const { insert, copy, look, readAnswer, goOn } = useCoach((coach) => coach);
  const anyway = <Button onClick={() => insert(suggestion, true)}>{words.insertAnyway}</Button>;
  switch (outcome.kind) {
    case "inserted":
      return <Button onClick={goOn}>{words.nextQuiet}</Button>;
    case "answer-arrived":
      return (
        <>
          <Button onClick={readAnswer}>{words.readIt}</Button>
          {anyway}
        </>
      );
    case "wrong-person":
      return (
        <>
          <Button onClick={onChange}>{words.change}</Button>
          {anyway}
        </>
      );
    case "thread-gone":
      return <Button onClick={look}>{words.lookAgain}</Button>;
    case "not-written":
      return <Button onClick={() => copy(suggestion)}>{words.copy}</Button>;
    case "failed":
      return <Button onClick={() => insert(suggestion)}>{words.tryAgain}</Button>;
    default:
      return null;
  }
};
