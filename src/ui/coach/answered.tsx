import { type ReactElement, useEffect, useId } from "react";
import { OutcomeButtons } from "../components/outcome-buttons";
import { useWords } from "../words";
import { useCoach } from "./store";
import { useField } from "./use-field";
import type { ThreadView } from "./view";

/** An answer came after a play: asks once, lightly, what came of it. One press answers, another one is rid of it. */
export const Answered = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const question = useId();
  const { cameOf, asked } = useCoach((coach) => coach);
  const [skipped, skip] = useField(view, "outcome.skipped");
  const { answered } = view.report.told;
  const isAsked = answered !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thread that it is asked about
  useEffect(() => {
    if (isAsked) void asked();
  }, [isAsked, view.open.account, view.open.id]);
  if (answered === null || skipped !== "") return null;
  return (
    <section className="answered" aria-labelledby={question}>
      <p id={question}>{words.answeredAfter(words.play[answered.play], answered.days)}</p>
      <OutcomeButtons onPick={(outcome) => (outcome === null ? skip("skipped") : cameOf(outcome))} />
    </section>
  );
};
