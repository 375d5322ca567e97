import type { Reading } from "../core/evidence/finding";
import { unexplained } from "../core/silence/answers";
import { type Elsewhere, type Memory, NO_MEMORY, type Situation } from "../core/silence/situation";
import { understand } from "../core/silence/understand";
import type { ThreadRecord } from "./database";
import type { Here } from "./here";
import { isNeverCoached } from "./never-coached";
import { type Place, placeOf, type Standing, standingOf } from "./place";
import { knownReadings } from "./readings";
import type { Tables } from "./tables";

/** All that the ledger knows of a thread. */
export type Known = { record: ThreadRecord; readings: ReadonlyMap<string, Reading>; elsewhere: Elsewhere | null };

/** A memory as this version knows it: what an older one never wrote is blank. */
export const whole = (memory: Partial<Memory> | undefined): Memory => ({ ...NO_MEMORY, ...memory });

/** The newest word of the thread's contact in another thread. */
export const elsewhereOf = async (
  { heard: inOthers }: Tables,
  { account, thread, contact, people }: Pick<ThreadRecord, "account" | "thread" | "contact" | "people">,
): Promise<Elsewhere | null> => {
  const heard = contact === "" ? undefined : await inOthers.get([account, contact]);
  if (heard === undefined || heard.thread === thread) return null;
  const who = people.find(({ email }) => email.toLowerCase() === contact) ?? { name: "", email: contact };
  return { who, thread: heard.thread, subject: heard.subject, at: heard.at };
};

/** Reads up what is known of a thread. */
export const knownOf = async (tables: Tables, record: ThreadRecord): Promise<Known> => {
  const [readings, elsewhere] = await Promise.all([
    knownReadings(tables, record.account, record.thread),
    elsewhereOf(tables, record),
  ]);
  return { record: { ...record, memory: whole(record.memory) }, readings, elsewhere };
};

/** The thread understood at a moment (Unix ms); null where it was never opened. */
export const situationAt = ({ record, readings, elsewhere }: Known, here: Here, now = here.now): Situation | null => {
  const { skeleton, memory } = record;
  if (!skeleton) return null;
  const notADeal = memory.notADeal || isNeverCoached(skeleton, here.never);
  const context = { ...here, now, memory: { ...memory, notADeal, elsewhere } };
  return understand(skeleton, context, { remembered: readings });
};

const staying = (place: Place | null, turns: number): Standing => ({ first: place, later: place, turns });

/** Where a thread stands that was never opened, or has changed since. */
const unopened = ({ seenAt, sighted, memory }: ThreadRecord): Standing => {
  if (memory.notADeal || seenAt === 0) return staying(null, 0);
  if (memory.letGo) return staying("let-go", memory.asideAt ?? seenAt);
  return staying("not-opened", sighted?.at ?? seenAt);
};

/** The place of this moment, as the page shows it. */
export const placeNow = (known: Known, situation: Situation | null): Place | null =>
  situation === null || known.record.sighted ? unopened(known.record).later : placeOf(situation);

/** The record with what its plays are found by. */
export const withPlays = ({ asks: _, ...record }: ThreadRecord): ThreadRecord => {
  const { plays } = record.memory;
  return { ...record, played: plays.length, ...(unexplained(plays)?.askedOn === null && { asks: 1 }) };
};

/** The record with its place in the queue. */
export const placed = (known: Known, here: Here): ThreadRecord => {
  const record = withPlays(known.record);
  const now = situationAt(known, here);
  if (now === null || record.sighted) return { ...record, ...unopened(record) };
  const at = (ms: number): Situation => situationAt(known, here, ms) ?? now;
  return { ...record, ...standingOf(now, at), contact: now.contact?.email.toLowerCase() ?? "" };
};
