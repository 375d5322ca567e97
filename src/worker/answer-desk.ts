import { repCalendar } from "../core/silence/rep-calendar";
import type { Day } from "../core/thread";
import { dayOf } from "../core/time/day";
import { addWorkingDays } from "../core/time/working-days";
import type { Ledger } from "../ledger/database";
import { forget } from "../ledger/forget";
import type { Here } from "../ledger/here";
import { pageOf } from "../ledger/page";
import { countGroups } from "../ledger/queue";
import { addCandidates } from "../ledger/sight";
import type { FromDesk, ToDesk } from "../platform/desk";
import { forgetDrafts } from "../platform/drafts";
import { crmNoteOf } from "./crm-note";
import { erase } from "./erase";
import { readHere } from "./here";
import { insightsOf } from "./insights";
import { marksOf } from "./marks";
import { nextQuiet } from "./next-quiet";
import { rowsOf } from "./row";
import { stored } from "./stored";
import { today } from "./today";
import { exportTo, importFrom } from "./transfer";

type Asked<T extends ToDesk["type"]> = Extract<ToDesk, { type: T }>;
/** An outcome is told, not asked: answer.ts writes it down. */
type Question = Exclude<ToDesk, { type: "outcome" | "outcome-asked" }>;

/** Days on which a thread may come back: tomorrow or the next working day, then some days and a week of work on. */
const asideDays = ({ now, timeZone, settings }: Here): Day[] => {
  const calendar = repCalendar(settings);
  return [1, 3, 5].map((days) => addWorkingDays(dayOf(now, timeZone), days, calendar));
};

const queue = async (ledger: Ledger, asked: Asked<"queue">): Promise<FromDesk["queue"]> => {
  const here = await readHere();
  const [{ records, total, hits }, counts] = await Promise.all([
    pageOf(ledger, asked, here.now),
    countGroups(ledger, asked.account, here.now),
  ]);
  return { rows: await rowsOf(ledger, records, here), counts, hits, total, asideUntil: asideDays(here) };
};

/** Keeps rows of Gmail's list of sent mail, to be opened one by one. Nothing is claimed about them. */
const candidates = async (ledger: Ledger, asked: Asked<"candidates">): Promise<FromDesk["candidates"]> => ({
  added: await addCandidates(ledger, asked, await readHere()),
});

/** Forgets a thread, and what the rep was writing in it. */
const forgetThread = async (ledger: Ledger, { account, thread }: Asked<"forget">): Promise<null> => {
  await forgetDrafts(account, thread);
  return forget(ledger, { account, thread });
};

/** Answers what is asked about many threads. */
export const answerDesk = (ledger: Ledger, said: Question): Promise<FromDesk[Question["type"]]> => {
  switch (said.type) {
    case "queue":
      return queue(ledger, said);
    case "next-quiet":
      return nextQuiet(ledger, said.account, said.after);
    case "today":
      return today(ledger);
    case "crm-note":
      return crmNoteOf(ledger, said);
    case "candidates":
      return candidates(ledger, said);
    case "sighted":
      return marksOf(ledger, said);
    case "insights":
      return insightsOf(ledger);
    case "stored":
      return stored(ledger);
    case "export":
      return exportTo(ledger, said.after);
    case "import":
      return importFrom(ledger, said);
    case "erase":
      return erase(ledger);
    case "forget":
      return forgetThread(ledger, said);
  }
};
