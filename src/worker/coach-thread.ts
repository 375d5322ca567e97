import type { Reading } from "../core/evidence/finding";
import { shareArticle } from "../core/plays/share-article";
import type { Text } from "../core/plays/suggestion";
import { coachWithSituation, type Report } from "../core/report";
import type { Context, Elsewhere, Situation } from "../core/silence/situation";
import type { Thread } from "../core/thread";
import type { Ledger } from "../ledger/database";
import type { Here } from "../ledger/here";
import { elsewhereOf } from "../ledger/known";
import { recall } from "../ledger/memory";
import { isNeverCoached } from "../ledger/never-coached";
import { knownReadings } from "../ledger/readings";
import { see } from "../ledger/see";
import type { OpenThread, ToWorker } from "../platform/messages";
import { readSettings } from "../platform/settings";
import { justErased } from "./erase";
import { hereByDefault, readHere } from "./here";
import { nameFolded } from "./name-folded";
import { readingCache } from "./reading-cache";
import { NO_SETTINGS, NOT_KEPT } from "./words";

const cache = readingCache();

/** The moment, the settings, and what is known of this thread besides its messages. */
const contextOf = async (ledger: Ledger, here: Here, { account, id, thread }: OpenThread): Promise<Context> => {
  const memory = await recall(ledger, { account, thread: id });
  const notADeal = memory.notADeal || isNeverCoached(thread, here.never);
  return { ...here, memory: { ...memory, notADeal } };
};

/** Readings made just now, by message id; those of folded messages were known before. */
const newReadings = ({ thread, readings }: Situation, open: Thread): Map<string, Reading> =>
  new Map(
    thread.messages.flatMap(({ id }, index) => {
      const reading = readings[index];
      return id && reading && open.messages[index]?.body != null ? [[id, reading]] : [];
    }),
  );

/** What the contact wrote in another thread: on a thread that was never opened before, the ledger doesn't know the contact yet. */
const heardOf = (ledger: Ledger, { account, id }: OpenThread, { contact }: Situation): Promise<Elsewhere | null> => {
  const people = contact ? [contact] : [];
  return elsewhereOf(ledger, { account, thread: id, people, contact: contact?.email.toLowerCase() ?? "" });
};

/** The thread understood, with what was known of it before. */
const readThread = async (ledger: Ledger, open: OpenThread, here: Here) => {
  const [context, remembered] = await Promise.all([
    contextOf(ledger, here, open),
    knownReadings(ledger, open.account, open.id),
  ]);
  const thread = nameFolded(open.thread, remembered.keys());
  const known = { cache, remembered };
  const read = coachWithSituation(thread, context, known);
  const elsewhere = context.memory.elsewhere ?? (await heardOf(ledger, open, read.situation));
  if (elsewhere === context.memory.elsewhere) return read;
  const knowing = { ...context, memory: { ...context.memory, elsewhere } };
  return coachWithSituation(thread, knowing, known);
};

/** The moment and settings, and whether a chip is wanted; null where the browser's storage refuses. */
const wishes = async (): Promise<{ here: Here; chip: boolean } | null> => {
  try {
    const [here, { settings }] = await Promise.all([readHere(), readSettings()]);
    return { here, chip: settings.chip };
  } catch {
    return null;
  }
};

/** The report as the rep wants it shown: without words for the chip where they have switched it off. */
const asShown = (report: Report, chip: boolean): Report =>
  chip ? report : { ...report, verdict: { ...report.verdict, chip: null } };

const warning = (report: Report, words: string): Report => ({ ...report, warnings: [...report.warnings, words] });

/**
 * Reads a thread, remembers what it says, and answers with the report. Of mail that is nobody's deal nothing is kept.
 * Settings that cannot be read, or a ledger that cannot be written, cost the rep a warning, not the report; what was
 * judged by other settings than the rep's is not remembered.
 */
export const coachThread = async (ledger: Ledger, open: OpenThread): Promise<Report> => {
  const wished = await wishes();
  const here = wished?.here ?? hereByDefault();
  const read = await readThread(ledger, open, here);
  if (!wished) return warning(read.report, NO_SETTINGS[here.settings.language]);
  const { situation } = read;
  const report = asShown(read.report, wished.chip);
  if (report.verdict.kind === "not-coached" || justErased()) return report;
  try {
    const where = { account: open.account, thread: open.id };
    await see(ledger, where, situation, newReadings(situation, open.thread), here);
    return report;
  } catch {
    return warning(report, NOT_KEPT[here.settings.language]);
  }
};

/** The note around an article, for the contact of this thread. Nothing is kept. */
export const writeArticle = async (
  ledger: Ledger,
  { open, link, line }: Extract<ToWorker, { type: "article" }>,
): Promise<Text[]> => {
  const { situation } = await readThread(ledger, open, await readHere());
  return shareArticle(situation, { link, line });
};
