import { around } from "../core/draft/around";
import { type Draft, RULES, STOPS } from "../core/draft/remark";
import type { Ledgered } from "../core/draft/sheet";
import { whoseDesk } from "../core/silence/sides";
import { NO_MEMORY, type Situation } from "../core/silence/situation";
import type { Ledger, ThreadRecord } from "../ledger/database";
import type { Here } from "../ledger/here";
import { knownOf, situationAt } from "../ledger/known";
import { readHushed } from "../platform/hushed";
import type { SaidOfDraft, ToWorker } from "../platform/messages";
import { review } from "../platform/parts";
import { readSettings } from "../platform/settings";
import { readHere } from "./here";

type Asked = Extract<ToWorker, { type: "review" }>;

/** Threads that are looked through for the people of a new mail. */
const MOST_THREADS = 300;

/** The thread as the ledger knows it now; null where it knows too little, or the rep wants no coaching there. */
const situationOf = async (ledger: Ledger, record: ThreadRecord | undefined, here: Here): Promise<Situation | null> => {
  if (!record) return null;
  const known = await knownOf(ledger, record);
  const situation = situationAt(known, here);
  return situation?.context.memory.notADeal ? null : situation;
};

/** Quiet threads with one of the people that a new mail goes to. */
const quietThreads = async (
  ledger: Ledger,
  { account, draft }: Asked,
  here: Here,
): Promise<Ledgered["quietThreads"]> => {
  if (!draft.isNew || draft.to.length === 0) return [];
  const people = [...new Set(draft.to.map(({ email }) => email.toLowerCase()))];
  const theirs = people.map((email) => ledger.threads.by("[account+contact]", [account, email]).records(MOST_THREADS));
  const records = (await Promise.all(theirs)).flat().slice(0, MOST_THREADS);
  const found = await Promise.all(
    records.map(async (record) => ({ record, situation: await situationOf(ledger, record, here) })),
  );
  return found.flatMap(({ record, situation }) =>
    situation?.verdict.kind === "quiet" && situation.contact
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

/** A review before the strip's own words are added. `person`: whom "for this person" means, an address. */
export type Reviewed = Omit<SaidOfDraft, "words" | "ways" | "spoken"> & { person: string };

const ANSWER = /^(?:re|fwd?|aw|wg|antw|sv|tr)\s*:/i;

/** A box of which the page tells no thread may be an answer all the same. */
const asWritten = (draft: Draft): Draft => {
  const isNew = draft.isNew && !ANSWER.test(draft.subject ?? "");
  return { ...draft, isNew, subject: isNew ? draft.subject : null };
};

/** Reviews a mail that is being written, against what the ledger knows of its thread. Nothing of it is kept. */
export const reviewDraft = async (ledger: Ledger, given: Asked): Promise<Reviewed> => {
  const asked = { ...given, draft: asWritten(given.draft) };
  const wished = await wishes(asked);
  const here = await readHere();
  const { account, thread } = asked;
  const record = thread === null ? undefined : await ledger.threads.get([account, thread]);
  const [situation, quiet] = await Promise.all([situationOf(ledger, record, here), quietThreads(ledger, asked, here)]);
  const { name, ownAliases, ownDomains } = here.settings;
  const me = { name, email: account, aliases: ownAliases };
  const desk = whoseDesk(me, ownDomains);
  const person = asked.draft.to.find((one) => desk(one) === "them")?.email ?? "";
  const options = { ...wished, quietThreads: quiet, me };
  const said = review(asked.draft, situation, { ...here, memory: NO_MEMORY }, options);
  const quotes = said.remarks.map(({ at }) => at && around(asked.draft.text, at));
  return { ...said, quotes, person };
};
