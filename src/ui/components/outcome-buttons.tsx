import type { ReactElement } from "react";
import { OUTCOMES, type Outcome } from "../../core/silence/situation";
import { useWords } from "../words";
import { Button } from "./button";

/** What came of an answer, one press each, and a way past the question. */
export const OutcomeButtons = ({ onPick }: { onPick: (outcome: Outcome | null) => void }): ReactElement => {
  const words = useWords();
  return (
    <div className="row">
      {OUTCOMES.map((outcome) => (
        <Button key={outcome} look="outlined" onClick={() => onPick(outcome)}>
          {words.outcome[outcome]}
        </Button>
      ))}
      <Button onClick={() => onPick(null)}>{words.skip}</Button>
    </div>
  );
};
