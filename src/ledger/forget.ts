import type { Ledger } from "./database";
import { touched, type Where } from "./memory";

/** Forgets a thread: what it was, what it says, what was told about it, and what was heard in it. */
export const forget = (ledger: Ledger, { account, thread }: Where): Promise<null> =>
  ledger.transaction("rw", [...touched(ledger), ledger.damaged], async () => {
    await ledger.threads.delete([account, thread]);
    await ledger.readings.where({ account, thread }).delete();
    await ledger.counted.clear();
    await ledger.heard.where({ account, thread }).delete();
    await ledger.damaged.where({ account, thread }).delete();
    return null;
  });
