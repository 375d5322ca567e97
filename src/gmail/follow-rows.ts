import type { RowMark, Sighting } from "../platform/desk";
import type { Answer } from "../platform/messages";
import { readAccount } from "./account";
import { keyOf, removeUntrue, showRowMark } from "./marks/row-mark";
import { type Row, readList, readRow, rowAt } from "./read-list";

/** What the rows need from outside the page. */
export type RowsOutside = {
  clock: () => number;
  /** The worker's marks for rows. */
  ask: (account: string, rows: Sighting[]) => Promise<Answer<RowMark[]>>;
};

/** `look` after each change of the page, `touched` for each element that changes, `refresh` after the ledger or a setting may have changed. */
export type RowsFollowed = {
  look: () => void;
  touched: (element: Element) => void;
  /** For one thread, else for all. */
  refresh: (thread?: string) => void;
};

/** Whom the rep wrote to is left out: they would be taken for those who wrote. */
const sight = (row: Row, account: string, now: number): Sighting => {
  const { sentTo, ...seen } = readRow(row, account, now);
  return sentTo ? { ...seen, people: [], mine: false } : seen;
};

/** Keeps the marks in Gmail's lists true to their rows. Asks about each row once at each newest message. */
export const followRows = (page: Document, { clock, ask }: RowsOutside, signal: AbortSignal): RowsFollowed => {
  const asked = new Set<string>();
  /** What was answered, null for a row without a mark. What isn't here yet keeps the mark that it has. */
  const marks = new Map<string, RowMark | null>();

  const draw = (rows: readonly Row[]): void => {
    for (const row of rows) {
      const mark = marks.get(keyOf(row));
      if (mark === undefined) removeUntrue(row);
      else showRowMark(row, mark);
    }
  };

  const learn = async (account: string, rows: readonly Row[]): Promise<void> => {
    const keys = new Map(rows.map((row) => [row.thread, keyOf(row)]));
    for (const key of keys.values()) asked.add(key);
    const answer = await ask(
      account,
      rows.map((row) => sight(row, account, clock())),
    );
    if (signal.aborted) return;
    for (const [thread, key] of keys) {
      if (answer.ok) marks.set(key, answer.value.find((mark) => mark.thread === thread) ?? null);
      else asked.delete(key);
    }
    draw(readList(page));
  };

  const look = (): void => {
    const rows = signal.aborted ? [] : readList(page);
    draw(rows);
    const unasked = rows.filter((row) => row.thread !== "" && row.newest !== "" && !asked.has(keyOf(row)));
    const account = unasked.length > 0 ? readAccount(page) : null;
    if (account !== null) learn(account, unasked);
  };

  return {
    look,
    touched: (element) => {
      const row = rowAt(element);
      if (row) removeUntrue(row);
    },
    refresh: (thread = "") => {
      for (const known of [asked, marks]) for (const key of known.keys()) if (key.startsWith(thread)) known.delete(key);
      look();
    },
  };
};
