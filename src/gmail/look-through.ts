import type { Sighting } from "../platform/desk";
import { readAccount } from "./account";
import { press } from "./press";
import { shown } from "./query";
import { type Row, readList, readRow } from "./read-list";
import { isThreadAddress } from "./route";
import { OLDER } from "./selectors";
import { settled, waitFor } from "./wait-for";

/** Words of Gmail's search are the same in every language. Younger mail isn't quiet yet, older mail is no deal any more. */
const SEARCH = "#search/in:sent+older_than:4d+newer_than:60d";

/** Enough for a first morning. */
const MOST_ROWS = 300;

/** How long Gmail may take to draw a page of a list, ms; after the shorter time its button is taken not to hear us. */
const DEADLINE = 8_000;
const BUTTON_DEADLINE = 2_500;

/** Gmail may write the address in its own way: `%3A` for a colon. */
const plain = (hash: string): string => hash.replace(/%3A|%20|[:+]/gi, "");

const isThere = (): boolean => plain(location.hash).startsWith(plain(SEARCH)) && !isThreadAddress(location.hash);

const goTo = (hash: string): void => {
  location.hash = hash;
};

const older = (page: Document): Element | null =>
  shown(page, OLDER).flatMap((arrow) => arrow.closest("[role=button]:not([aria-disabled=true])") ?? [])[0] ?? null;

const namesOf = (rows: readonly Row[]): string => rows.map(({ thread }) => thread).join();

/** What looking through needs from outside the page. */
export type LookOutside = {
  clock: () => number;
  /** Gives rows of an account to the ledger, which says how many threads it had not known. */
  tell: (account: string, rows: Sighting[]) => Promise<number>;
};

/** `found`: threads that were new to the ledger. `more`: not all was read, because it is too much or the rep went elsewhere. */
type LookedThrough = { found: number; more: boolean };

/** Goes elsewhere in the list and waits until other rows stand there. False where none come, or the rep has gone away. */
const turn = async (page: Document, go: () => void, deadline: number, signal: AbortSignal): Promise<boolean> => {
  const before = namesOf(readList(page));
  go();
  const drawn = (): boolean | null => {
    const rows = namesOf(readList(page));
    if (isThere()) return (rows !== "" && rows !== before) || null;
    return false;
  };
  if (!(await waitFor(page.body, drawn, deadline, signal))) return false;
  await settled(page.body, 100, 1_000, signal);
  return isThere() && !signal.aborted;
};

/** By Gmail's own button; by the address where the button doesn't hear a script. */
const turnOlder = async (page: Document, button: Element, number: number, signal: AbortSignal): Promise<boolean> =>
  (await turn(page, () => press(button), BUTTON_DEADLINE, signal)) ||
  (isThere() && turn(page, () => goTo(`${SEARCH}/p${number}`), DEADLINE, signal));

/** Threads in which the rep wrote last, as far as the row shows. */
const candidates = (rows: readonly Row[], account: string, now: number): Sighting[] =>
  rows.flatMap((row) => {
    const { sentTo, ...seen } = readRow(row, account, now);
    return seen.mine || sentTo ? [{ ...seen, mine: true }] : [];
  });

const readPages = async (
  page: Document,
  account: string,
  { clock, tell }: LookOutside,
  signal: AbortSignal,
): Promise<LookedThrough> => {
  const seen = new Set<string>();
  let found = 0;
  let there = isThere() || (await turn(page, () => goTo(SEARCH), DEADLINE, signal));
  for (let number = 2; there && seen.size < MOST_ROWS; number++) {
    const rows = readList(page).filter(({ thread, newest }) => newest !== "" && thread !== "" && !seen.has(thread));
    for (const { thread } of rows) seen.add(thread);
    const seenHere = candidates(rows, account, clock());
    if (seenHere.length > 0) found += await tell(account, seenHere);
    const button = older(page);
    if (!button) return { found, more: false };
    there = await turnOlder(page, button, number, signal);
  }
  return { found, more: seen.size > 0 };
};

let underWay: Promise<LookedThrough> | null = null;

/**
 * Opens Gmail's own search for what the rep sent and reads the rows on the screen, page by page, as a rep would who looks
 * for something: nothing is fetched besides. One at a time: whoever asks again hears of the one that is under way.
 */
export const lookThroughSent = (page: Document, outside: LookOutside, signal: AbortSignal): Promise<LookedThrough> => {
  const account = readAccount(page);
  if (account === null) return Promise.resolve({ found: 0, more: false });
  underWay ??= readPages(page, account, outside, signal).finally(() => {
    underWay = null;
  });
  return underWay;
};
