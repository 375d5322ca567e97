import type { Ledger } from "../ledger/database";
import { forget } from "../ledger/forget";
import { countGroups, pageOf } from "../ledger/queue";
import { addCandidates } from "../ledger/sight";
import type { FromDesk, ToDesk } from "../platform/desk";
import { forgetDrafts } from "../platform/drafts";
import { crmNoteOf } from "./crm-note";
import { erase } from "./erase";
import { readHere } from "./here";
import { insightsOf } from "./insights";
import { marksOf } from "./marks";
import { rowsOf } from "./row";
import { stored } from "./stored";
import { today } from "./today";
import { exportTo, importFrom } from "./transfer";

type Asked<T extends ToDesk["type"]> = Extract<ToDesk, { type: T }>;
/** An outcome is told, not asked: answer.ts writes it down. */
type Question = Exclude<ToDesk, { type: "outcome" }>;

const queue = async (ledger: Ledger, asked: Asked<"queue">): Promise<FromDesk["queue"]> => {
  const here = await readHere();
  const [{ records, total }, counts] = await Promise.all([
    pageOf(ledger, asked, here.now),
    countGroups(ledger, asked.account, here.now),
  ]);
  return { rows: await rowsOf(ledger, records, here), counts, total };
};

/** The quiet thread that comes after one, in the queue's order; the first where that one is not in it any more. */
const nextQuiet = async (ledger: Ledger, { account, after }: Asked<"next-quiet">): Promise<FromDesk["next-quiet"]> => {
  const here = await readHere();
  const { records } = await pageOf(ledger, { account, group: "quiet", search: "", from: 0, count: 200 }, here.now);
  const next = records[records.findIndex(({ thread }) => thread === after) + 1];
  return next ? ((await rowsOf(ledger, [next], here))[0] ?? null) : null;
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
      return nextQuiet(ledger, said);
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
