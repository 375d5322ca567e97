import { type ReactElement, useId } from "react";
import type { Day } from "../../core/thread";
import type { QueueRow } from "../../platform/desk";
import { useQueueWords } from "../words/queue";
import { DealActions } from "./deal-actions";
import { rowName } from "./row-name";
import { SnoozeForm } from "./snooze-form";
import { useQueue } from "./store";

export type DealProps = {
  row: QueueRow;
  /** Unix ms. */
  now: number;
  /** The one row that Tab stops at; the arrow keys lead to the others. */
  current: boolean;
  /** True while the rep picks a day for it. */
  putting: boolean;
  onPut: (putting: boolean) => void;
  onOpen: () => void;
  onFocus: () => void;
};

/** One deal: who, about what, how it stands and why, and when we last looked. */
export const Deal = (props: DealProps): ReactElement => {
  const { row, now, current, putting, onPut, onOpen, onFocus } = props;
  const words = useQueueWords();
  const snooze = useQueue((queue) => queue.snooze);
  const why = useId();
  const name = rowName(row);
  const pick = (day: Day): void => {
    onPut(false);
    void snooze(row, day);
  };
  return (
    <li className="deal" onFocus={onFocus}>
      <div className="deal-line">
        <button type="button" className="deal-open" tabIndex={current ? 0 : -1} aria-describedby={why} onClick={onOpen}>
          <span className="deal-who">{name}</span>
          {row.who && <span className="deal-subject">{row.subject}</span>}
        </button>
        <span className="deal-when">{whenOf(row, words)}</span>
      </div>
      <div id={why} className="deal-why">
        <p className="deal-because">{row.because}</p>
        {row.promise && (
          <p className="deal-promise">
            <q>{row.promise.quote}</q> · {words.promised(row.promise.on)}
          </p>
        )}
        {row.elsewhere && (
          <p className="deal-elsewhere">{words.elsewhere(name, row.elsewhere.subject, row.elsewhere.at, now)}</p>
        )}
      </div>
      <div className="deal-foot">
        <p className="deal-seen">{words.lastLooked(row.seenAt, now)}</p>
        <DealActions {...props} />
      </div>
      {putting && <SnoozeForm now={now} onPick={pick} onLeave={() => onPut(false)} />}
    </li>
  );
};

/** The date that matters in this group, or how long it has been quiet. */
const whenOf = (row: QueueRow, words: ReturnType<typeof useQueueWords>): string | null => {
  if (row.group === "let-go" || row.group === "not-opened") return null;
  if (row.until !== null) return words.until(row.until);
  if (row.group === "waiting" && row.due !== null) return words.due(row.due);
  return words.workingDays(row.workingDays);
};
