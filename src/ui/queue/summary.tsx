import type { ReactElement } from "react";
import { useQueueWords } from "../words/queue";
import { rowName } from "./row-name";
import { useQueue } from "./store";

/** Names that are worth saying before "and 3 more". */
const NAMED = 2;

/** The morning in two lines: who wants the rep today; under which tabs, and when we last looked. Only a name where the rep does without. */
export const Summary = ({ now }: { now: number }): ReactElement => {
  const words = useQueueWords();
  const today = useQueue((queue) => queue.today);
  const counts = useQueue((queue) => queue.counts);
  // One thing at a time.
  const isAsked = useQueue((queue) => queue.answered !== null);
  if (!today)
    return (
      <h1 className="summary-sentence" tabIndex={-1}>
        {words.name}
      </h1>
    );
  const { due, fresh, rows, next, lastLooked, stalled } = today;
  const { "you-owe": owed = 0, quiet = 0 } = counts ?? {};
  // The tabs may count one account only, or change before the morning does.
  const isBoth = owed > 0 && quiet > 0 && owed + quiet === due;
  const names = [...new Set(rows.map(rowName))].slice(0, NAMED);
  return (
    <section className="summary">
      <h1 className="summary-sentence" tabIndex={-1}>
        {due > 0 ? words.todayDue(due, fresh, names) : words.nobodyDue}{" "}
        {due === 0 && next && words.next(rowName(next.row), next.on)}
      </h1>
      <p className="summary-more">
        {isBoth && words.parts(owed, quiet)} {lastLooked !== null && words.lastLooked(lastLooked, now)}
      </p>
      {stalled !== null && !isAsked && <p>{stalled}</p>}
    </section>
  );
};
