import type { Ledger, ThreadRecord } from "../ledger/database";
import { tell, untell, use } from "../ledger/memory";
import type { FromWorker, ToWorker } from "../platform/messages";
import { readNeverCoach, writeNeverCoach } from "../platform/never-coach";
import { coachThread } from "./coach-thread";
import { withNeverCoached, withoutNeverCoached } from "./never-coached";

type NotADeal = Extract<ToWorker, { type: "not-a-deal" }>;

/** The thread is no deal; where the rep says so, neither is anything else with that person or company. */
const noDeal = async (ledger: Ledger, { what, ...where }: NotADeal): Promise<null> => {
  await tell(ledger, where, { notADeal: true });
  if (what.kind !== "thread") await writeNeverCoach(withNeverCoached(await readNeverCoach(), what));
  return null;
};

const wasNoDeal = ({ memory, before }: ThreadRecord): boolean => memory.notADeal && before?.notADeal === false;

/** Undoing "Not a deal" brings back its people and companies too. */
const undo = async (ledger: Ledger, where: Extract<ToWorker, { type: "undo" }>): Promise<null> => {
  const record = await untell(ledger, where);
  if (wasNoDeal(record)) {
    const emails = record.people.map(({ email }) => email.toLowerCase());
    await writeNeverCoach(withoutNeverCoached(await readNeverCoach(), emails));
  }
  return null;
};

/** Answers whatever can be asked of the worker. Rejects with `Expected` where the rep should hear why. */
export const answer = async (ledger: Ledger, said: ToWorker): Promise<FromWorker[ToWorker["type"]]> => {
  switch (said.type) {
    case "coach":
      return coachThread(ledger, said.open);
    case "not-a-deal":
      return noDeal(ledger, said);
    case "undo":
      return undo(ledger, said);
    case "spoken":
      await tell(ledger, said, { spoken: { at: said.at, next: said.next } });
      return null;
    case "override":
      await tell(ledger, said, { overridden: true });
      return null;
    case "used":
      await use(ledger, said, said.template);
      return null;
  }
};
