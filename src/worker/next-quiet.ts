import * as v from "valibot";
import type { Ledger } from "../ledger/database";
import type { Where } from "../ledger/memory";
import { PLACES_OF } from "../ledger/place";
import { nextIn, type Position, positionOf } from "../ledger/queue";
import type { QueueRow } from "../platform/desk";
import { readHere } from "./here";
import { rowsOf } from "./row";

/** Where the thread stood that was written in last: once its mail is out it may stand elsewhere. Until the browser is closed. */
const LEFT = "left-quiet";
const left = v.object({
  account: v.string(),
  thread: v.string(),
  place: v.picklist(PLACES_OF.quiet),
  turns: v.number(),
});

/** Remembers where a thread stands among the quiet ones, before the rep's mail changes that. */
export const noteQuiet = async (ledger: Ledger, { account, thread }: Where): Promise<void> => {
  const record = await ledger.threads.get([account, thread]);
  const position = record && positionOf(record, Date.now());
  if (position) await chrome.storage.session.set({ [LEFT]: { account, ...position } });
};

/** Where to go on from; null is the beginning. */
const standsAt = async (ledger: Ledger, account: string, thread: string): Promise<Position | null> => {
  const record = await ledger.threads.get([account, thread]);
  const position = record ? positionOf(record, Date.now()) : null;
  if (position && v.is(left.entries.place, position.place)) return position;
  const noted = v.safeParse(left, (await chrome.storage.session.get(LEFT))[LEFT]);
  return noted.success && noted.output.account === account && noted.output.thread === thread ? noted.output : null;
};

/** The quiet thread that comes after one, in the queue's order, whether that one is still among them or not. */
export const nextQuiet = async (ledger: Ledger, account: string, after: string | null): Promise<QueueRow | null> => {
  const here = await readHere();
  let at = after === null ? null : await standsAt(ledger, account, after);
  for (;;) {
    const record = await nextIn(ledger, account, PLACES_OF.quiet, at, here.now);
    if (!record) return null;
    const [row] = await rowsOf(ledger, [record], here);
    // One that is quiet no more by now is passed over.
    if (row?.group === "quiet" && record.thread !== after) return row;
    at = positionOf(record, here.now);
  }
};
