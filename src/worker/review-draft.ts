import { type Review, RULES, STOPS } from "../core/draft/remark";
import { review } from "../core/draft/review";
import type { Ledgered } from "../core/draft/sheet";
import type { Context, Situation } from "../core/silence/situation";
import { NO_MEMORY } from "../core/silence/situation";
import { understand } from "../core/silence/understand";
import type { Address } from "../core/thread";
import type { Ledger, ThreadRecord } from "../ledger/database";
import { recall } from "../ledger/memory";
import { isNeverCoached } from "../ledger/never-coached";
import { knownReadings } from "../ledger/readings";
import { readCoreSettings } from "../platform/core-settings";
import { readHushed } from "../platform/hushed";
import { languages, withLanguages } from "../platform/languages";
import type { ToWorker } from "../platform/messages";
import { readNeverCoach } from "../platform/never-coach";
import { readSettings } from "../platform/settings";

type Asked = Extract<ToWorker, { type: "review" }>;

/** Threads that are looked through for the person of a new mail, most recently seen first. */
const MOST_THREADS = 300;

/** The thread as the ledger knows it now; null where it knows too little, or the rep wants no coaching there. */
const situationOf = async (ledger: Ledger, record: ThreadRecord, context: Context): Promise<Situation | null> => {
  const { account, thread, skeleton } = record;
  if (!skeleton || isNeverCoached(skeleton, await readNeverCoach())) return null;
  const [memory, remembered] = await Promise.all([
    recall(ledger, { account, thread }),
    knownReadings(ledger, account, thread),
  ]);
  if (memory.notADeal) return null;
  return withLanguages(() => understand(skeleton, { ...context, memory }, { remembered }));
};

const threadOf = async (ledger: Ledger, { account, thread }: Asked, context: Context): Promise<Situation | null> => {
  const record = thread === null ? undefined : await ledger.threads.get([account, thread]);
  return record ? situationOf(ledger, record, context) : null;
};

const writesTo = (people: readonly Address[], { contact }: Situation): boolean =>
  people.some(({ email }) => email.toLowerCase() === contact?.email.toLowerCase());

/** Quiet threads with one of the people that a new mail goes to. */
const quietThreads = async (
  ledger: Ledger,
  { account, draft }: Asked,
  context: Context,
): Promise<Ledgered["quietThreads"]> => {
  if (!draft.isNew || draft.to.length === 0) return [];
  const emails = new Set(draft.to.map(({ email }) => email.toLowerCase()));
  const records = (await ledger.threads.toArray())
    .filter(
      (record) => record.account === account && record.people.some(({ email }) => emails.has(email.toLowerCase())),
    )
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .slice(0, MOST_THREADS);
  const found = await Promise.all(
    records.map(async (record) => ({ record, situation: await situationOf(ledger, record, context) })),
  );
  return found.flatMap(({ record, situation }) =>
    situation?.verdict.kind === "quiet" && situation.contact && writesTo(draft.to, situation)
      ? [{ thread: record.thread, who: situation.contact, workingDays: situation.verdict.workingDays }]
      : [],
  );
};

/** How the rep wants drafts to be reviewed. `off`: rules that are not to be heard in this mail; all of them where nothing is. */
const wishes = async ({ account, mail, draft }: Asked) => {
  const [{ settings }, hushed] = await Promise.all([readSettings(), readHushed(account, mail)]);
  const { draftStops, draftAdvice, rulesOff, draftsNotTo } = settings;
  const spared = draft.to.some(({ email }) => draftsNotTo.includes(email.toLowerCase()));
  const nothing = spared || (!draftStops && draftAdvice === "off");
  const off = RULES.filter((rule) => rulesOff.includes(rule) || (!draftStops && STOPS.some((stop) => stop === rule)));
  return { advice: draftAdvice, off: nothing ? RULES : off, hushed };
};

/** Reviews a mail that is being written, against what the ledger knows of its thread. Nothing of it is kept. */
export const reviewDraft = async (ledger: Ledger, asked: Asked): Promise<Review> => {
  const wished = await wishes(asked);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const settings = await readCoreSettings();
  const context: Context = { now: Date.now(), timeZone, settings, memory: NO_MEMORY, languages };
  const situation = await threadOf(ledger, asked, context);
  const given = {
    ...wished,
    quietThreads: await quietThreads(ledger, asked, context),
    answered: null,
    me: { name: settings.name, email: asked.account, aliases: settings.ownAliases },
  };
  return withLanguages(() => review(asked.draft, situation, context, given));
};
