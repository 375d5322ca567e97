import type { Reading } from "../core/evidence/finding";
import { shareArticle } from "../core/plays/share-article";
import type { Text } from "../core/plays/suggestion";
import { coachWithSituation, type Report } from "../core/report";
import type { Context, Situation } from "../core/silence/situation";
import type { Thread } from "../core/thread";
import type { Ledger } from "../ledger/database";
import { recall, see } from "../ledger/memory";
import { keepReadings, knownReadings } from "../ledger/readings";
import { readCoreSettings } from "../platform/core-settings";
import type { OpenThread, ToWorker } from "../platform/messages";
import { readNeverCoach } from "../platform/never-coach";
import { readSettings } from "../platform/settings";
import { nameFolded } from "./name-folded";
import { isNeverCoached } from "./never-coached";
import { readingCache } from "./reading-cache";
import { NOT_KEPT } from "./words";

const cache = readingCache();

/** The moment, the settings, and what the rep told us about this thread. */
const contextOf = async (ledger: Ledger, { account, id, thread }: OpenThread): Promise<Context> => {
  const [memory, settings, never] = await Promise.all([
    recall(ledger, { account, thread: id }),
    readCoreSettings(),
    readNeverCoach(),
  ]);
  const notADeal = memory.notADeal || isNeverCoached(thread, never);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { now: Date.now(), timeZone, settings, memory: { ...memory, notADeal } };
};

/** Readings made just now, by message id; those of folded messages were known before. */
const newReadings = ({ thread, readings }: Situation, known: ReadonlyMap<string, Reading>): Map<string, Reading> =>
  new Map(
    thread.messages.flatMap(({ id }, index) => {
      const reading = readings[index];
      return id && reading && !known.has(id) ? [[id, reading]] : [];
    }),
  );

const outsiders = ({ contact, others }: Situation): { name: string; email: string }[] =>
  [...(contact ? [contact] : []), ...others].map(({ name, email }) => ({ name, email }));

/** Who wrote to whom and when: with the readings enough to tell later how the thread stands. */
const withoutBodies = (thread: Thread): Thread => ({
  ...thread,
  messages: thread.messages.map((message) => ({ ...message, body: null })),
});

const writeDown = async (
  ledger: Ledger,
  open: OpenThread,
  situation: Situation,
  known: ReadonlyMap<string, Reading>,
) => {
  const { account, id, thread } = open;
  await keepReadings(ledger, account, id, newReadings(situation, known));
  await see(
    ledger,
    { account, thread: id },
    {
      subject: thread.subject,
      people: outsiders(situation),
      newest: thread.messages.at(-1)?.id ?? "",
      skeleton: withoutBodies(thread),
      seenAt: situation.context.now,
    },
  );
};

/** The thread understood, with what was known of it before. */
const readThread = async (ledger: Ledger, open: OpenThread) => {
  const [context, remembered] = await Promise.all([
    contextOf(ledger, open),
    knownReadings(ledger, open.account, open.id),
  ]);
  const thread = nameFolded(open.thread, remembered.keys());
  return { context, remembered, ...coachWithSituation(thread, context, { cache, remembered }) };
};

/** The report as the rep wants it shown: without words for the chip where they have switched it off. */
const asShown = (report: Report, chip: boolean): Report =>
  chip ? report : { ...report, verdict: { ...report.verdict, chip: null } };

/**
 * Reads a thread, remembers what it says, and answers with the report. Of mail that is nobody's deal nothing is kept.
 * A ledger that cannot be written costs the rep a warning, not the report.
 */
export const coachThread = async (ledger: Ledger, open: OpenThread): Promise<Report> => {
  const [{ settings }, read] = await Promise.all([readSettings(), readThread(ledger, open)]);
  const { situation, context, remembered } = read;
  const report = asShown(read.report, settings.chip);
  if (report.verdict.kind === "not-coached") return report;
  try {
    await writeDown(ledger, open, situation, remembered);
    return report;
  } catch {
    return { ...report, warnings: [...report.warnings, NOT_KEPT[context.settings.language]] };
  }
};

/** The note around an article, for the contact of this thread. Nothing is kept. */
export const writeArticle = async (
  ledger: Ledger,
  { open, link, line }: Extract<ToWorker, { type: "article" }>,
): Promise<Text[]> => shareArticle((await readThread(ledger, open)).situation, { link, line });
