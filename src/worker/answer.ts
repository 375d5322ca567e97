import type { Ledger } from "../ledger/database";
import { judgeCause, letGo, tell, untell, use } from "../ledger/memory";
import type { FromWorker, ToWorker } from "../platform/messages";
import { readNeverCoach, writeNeverCoach } from "../platform/never-coach";
import { coachThread, writeArticle } from "./coach-thread";
import { hush } from "./hush";
import { withNeverCoached, withoutNeverCoached } from "./never-coached";
import { quietContacts } from "./quiet-contacts";
import { reviewDraft } from "./review-draft";

type NotADeal = Extract<ToWorker, { type: "not-a-deal" }>;
type TakeBack = Extract<ToWorker, { type: "take-back" }>;
type Note = Exclude<
  ToWorker,
  { type: "coach" | "article" | "not-a-deal" | "take-back" | "quiet-contacts" | "review" | "hush" }
>;

/** The thread is no deal; where the rep says so, neither is anything else with that person or company. */
const noDeal = async (ledger: Ledger, { what, ...where }: NotADeal): Promise<null> => {
  await tell(ledger, where, { notADeal: true });
  if (what.kind !== "thread") await writeNeverCoach(withNeverCoached(await readNeverCoach(), what));
  return null;
};

/** Taking back "Not a deal" brings back the people and companies on this thread too. */
const takeBack = async (ledger: Ledger, { what, people, ...where }: TakeBack): Promise<null> => {
  await untell(ledger, where, what);
  if (what === "not-a-deal") {
    const emails = people.map((email) => email.toLowerCase());
    await writeNeverCoach(withoutNeverCoached(await readNeverCoach(), emails));
  }
  return null;
};

/** Writes down what the rep told us. */
const note = async (ledger: Ledger, said: Note): Promise<null> => {
  switch (said.type) {
    case "spoken":
      await tell(ledger, said, { spoken: { at: said.at, next: said.next } });
      return null;
    case "override":
      await tell(ledger, said, { overridden: true });
      return null;
    case "snooze":
      await tell(ledger, said, { snoozedUntil: said.until, asideAt: Date.now() });
      return null;
    case "let-go":
      await letGo(ledger, said, { cause: said.cause, changed: said.changed, note: said.note, at: Date.now() });
      return null;
    case "cause":
      await judgeCause(ledger, said, said.cause, said.is);
      return null;
    case "used":
      await use(ledger, said, said.template);
      return null;
  }
};

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
    case "review":
      return reviewDraft(ledger, said);
    case "hush":
      return hush(said);
    default:
      return note(ledger, said);
  }
};
