import type { Ledger } from "../ledger/database";
import { knownOf, situationAt } from "../ledger/known";
import { blank, judgeCause, letGo, noteAsked, noteOutcome, tell, untell, use, type Where } from "../ledger/memory";
import { withNeverCoached, withoutNeverCoached } from "../ledger/never-coached";
import type { FromWorker, ToWorker } from "../platform/messages";
import { readNeverCoach, writeNeverCoach } from "../platform/never-coach";
import { answerDesk } from "./answer-desk";
import { coachThread, writeArticle } from "./coach-thread";
import { readHere } from "./here";
import { hush } from "./hush";
import { look } from "./look";
import { noteQuiet } from "./next-quiet";
import { quietContacts } from "./quiet-contacts";
import { reviewDraft } from "./review-draft";
import { withStripWords } from "./with-strip-words";

type NotADeal = Extract<ToWorker, { type: "not-a-deal" }>;
type TakeBack = Extract<ToWorker, { type: "take-back" }>;
type Note = Extract<
  ToWorker,
  { type: "spoken" | "override" | "snooze" | "let-go" | "cause" | "used" | "outcome" | "outcome-asked" }
>;

/** The thread is no deal; where the rep says so, neither is anything else with that person or company. */
const noDeal = async (ledger: Ledger, { what, ...where }: NotADeal): Promise<null> => {
  await tell(ledger, where, { notADeal: true }, await readHere());
  if (what.kind !== "thread") await writeNeverCoach(withNeverCoached(await readNeverCoach(), what));
  return null;
};

/** Taking back "Not a deal" brings back the people and companies on this thread too. */
const takeBack = async (ledger: Ledger, { what, people, ...where }: TakeBack): Promise<null> => {
  if (what === "not-a-deal") {
    const emails = people.map((email) => email.toLowerCase());
    await writeNeverCoach(withoutNeverCoached(await readNeverCoach(), emails));
  }
  await untell(ledger, where, what, await readHere());
  return null;
};

/** Working days of silence so far, as the ledger knows the thread. */
const waited = async (ledger: Ledger, where: Where): Promise<number> => {
  const record = (await ledger.threads.get([where.account, where.thread])) ?? blank(where);
  return situationAt(await knownOf(ledger, record), await readHere())?.verdict.workingDays ?? 0;
};

/** Writes down what the rep told us. */
const note = async (ledger: Ledger, said: Note): Promise<null> => {
  const here = await readHere();
  switch (said.type) {
    case "spoken":
      await tell(ledger, said, { spoken: { at: said.at, next: said.next } }, here);
      return null;
    case "override":
      await tell(ledger, said, { overridden: true }, here);
      return null;
    case "snooze":
      await tell(ledger, said, { snoozedUntil: said.until, asideAt: here.now }, here);
      return null;
    case "let-go":
      await letGo(ledger, said, { cause: said.cause, changed: said.changed, note: said.note, at: here.now }, here);
      return null;
    case "cause":
      await judgeCause(ledger, said, said.cause, said.is, here);
      return null;
    case "used":
      await noteQuiet(ledger, said);
      await use(ledger, said, { play: said.play, template: said.template, waited: await waited(ledger, said) }, here);
      return null;
    case "outcome":
      await noteOutcome(ledger, said, said.outcome, here);
      return null;
    case "outcome-asked":
      await noteAsked(ledger, said, here);
      return null;
  }
};

/** What changes nothing in the ledger. */
const QUESTIONS: readonly ToWorker["type"][] = [
  "queue",
  "next-quiet",
  "today",
  "crm-note",
  "insights",
  "stored",
  "export",
  "article",
  "quiet-contacts",
  "review",
  "hush",
];

export const isQuestion = ({ type }: ToWorker): boolean => QUESTIONS.includes(type);

/** Answers whatever can be asked of the worker. */
export const answer = (ledger: Ledger, said: ToWorker): Promise<FromWorker[ToWorker["type"]]> => {
  switch (said.type) {
    case "coach":
      return coachThread(ledger, said.open);
    case "article":
      return writeArticle(ledger, said);
    case "not-a-deal":
      return noDeal(ledger, said);
    case "take-back":
      return takeBack(ledger, said);
    case "quiet-contacts":
      return quietContacts(ledger);
    case "look":
      return look();
    case "review":
      return reviewDraft(ledger, said).then(withStripWords);
    case "hush":
      return hush(said);
    case "spoken":
    case "override":
    case "snooze":
    case "let-go":
    case "cause":
    case "used":
    case "outcome":
    case "outcome-asked":
      return note(ledger, said);
    default:
      return answerDesk(ledger, said);
  }
};
