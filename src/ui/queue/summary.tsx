import type { ReactElement } from "react";
import { useQueueWords } from "../words/queue";
import { rowName } from "./row-name";
import { useQueue } from "./store";

/** Names that are worth saying before "and 3 more". */
const NAMED = 2;

/** The morning in two lines: who wants the rep today, and when we last looked. Only a name where the rep does without. */
export const Summary = ({ now }: { now: number }): ReactElement => {
  const words = useQueueWords();
  const today = useQueue((queue) => queue.today);
  if (!today)
    return (
      <h1 className="summary-sentence" tabIndex={-1}>
        {words.name}
      </h1>
    );
  const { due, rows, next, lastLooked, stalled } = today;
  const names = rows.slice(0, NAMED).map(rowName);
  return (
    <section className="summary">
      <h1 className="summary-sentence" tabIndex={-1}>
        {due > 0 ? words.todayDue(due, names) : words.nobodyDue}{" "}
        {due === 0 && next && words.next(rowName(next.row), next.on)}
      </h1>
      {lastLooked !== null && <p className="summary-more">{words.lastLooked(lastLooked, now)}</p>}
      {stalled !== null && <p>{stalled}</p>}
    </section>
  );
};
