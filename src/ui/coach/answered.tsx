import { type ReactElement, useId } from "react";
import { OUTCOMES } from "../../core/silence/situation";
import { Button } from "../components/button";
import { useWords } from "../words";
import { useCoach } from "./store";
import { useField } from "./use-field";
import type { ThreadView } from "./view";

/** An answer came after a play: asks once, lightly, what came of it. One press answers, another one is rid of it. */
export const Answered = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const question = useId();
  const cameOf = useCoach((coach) => coach.cameOf);
  const [skipped, skip] = useField(view, "outcome.skipped");
  const { answered } = view.report.told;
  if (answered === null || skipped !== "") return null;
  return (
    <section className="answered" aria-labelledby={question}>
      <p id={question}>{words.answeredAfter(words.play[answered.play], answered.days)}</p>
      <div className="row">
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} look="outlined" onClick={() => cameOf(outcome)}>
            {words.outcome[outcome]}
          </Button>
        ))}
        <Button onClick={() => skip("skipped")}>{words.skip}</Button>
      </div>
    </section>
  );
};
