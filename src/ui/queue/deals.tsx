import { type ReactElement, useEffect, useRef, useState } from "react";
import type { QueueRow } from "../../platform/desk";
import { Button } from "../components/button";
import { useKeys } from "../components/use-keys";
import { useQueueWords } from "../words/queue";
import { Deal } from "./deal";
import { rowKey } from "./row-name";
import { useQueue } from "./store";
import { useRowFocus } from "./use-row-focus";

type Props = { rows: QueueRow[]; now: number; onOpen: (row: QueueRow) => void };

/** The rows of a group. Those out of sight cost nothing: the browser leaves them undrawn, and more are asked for on the way down. */
export const Deals = ({ rows, now, onOpen }: Props): ReactElement => {
  const { list, current, setCurrent, onArrows } = useRowFocus(rows.map(rowKey));
  const [putting, setPutting] = useState<string | null>(null);
  const letGo = useQueue((queue) => queue.letGo);
  const inHand = (): QueueRow | null =>
    list.current?.contains(document.activeElement) ? (rows[current] ?? null) : null;
  const canPut = ({ group }: QueueRow): boolean => group !== "let-go" && group !== "not-opened";
  const withRow = (act: (row: QueueRow) => void) => (): boolean => {
    const row = inHand();
    if (!row || !canPut(row)) return false;
    act(row);
    return true;
  };
  useKeys({ s: withRow((row) => setPutting(rowKey(row))), l: withRow((row) => void letGo(row)) });
  return (
    <>
      <ul ref={list} className="deals" onKeyDown={onArrows}>
        {rows.map((row, index) => (
          <Deal
            key={rowKey(row)}
            row={row}
            now={now}
            current={index === current}
            putting={putting === rowKey(row)}
            onPut={(put) => {
              setPutting(put ? rowKey(row) : null);
              if (!put) list.current?.querySelectorAll<HTMLElement>(".deal-open").item(index)?.focus();
            }}
            onOpen={() => onOpen(row)}
            onFocus={() => setCurrent(index)}
          />
        ))}
      </ul>
      <More />
    </>
  );
};

/** The way to further rows; coming near it is enough. */
const More = (): ReactElement | null => {
  const words = useQueueWords();
  const { rows, total, more } = useQueue((queue) => queue);
  const left = total === null ? null : total - rows.length;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current || !("IntersectionObserver" in globalThis) || left === 0) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && void more(), { rootMargin: "600px" });
    near.observe(button.current);
    return () => near.disconnect();
  }, [left, more]);
  if (left !== null && left <= 0) return null;
  return (
    <Button ref={button} look="tonal" onClick={more}>
      {words.more(left)}
    </Button>
  );
};
