import type { Ledger } from "./database";
import type { Where } from "./memory";

/** Forgets a thread: what it was, what it says, what was told about it, and what was heard in it. */
export const forget = (ledger: Ledger, { account, thread }: Where): Promise<null> =>
  ledger.write(async ({ threads, readings, heard, damaged, counted }) => {
    await threads.delete([account, thread]);
    for (const table of [readings, heard, damaged]) await table.by("[account+thread]", [account, thread]).clear();
    await counted.clear();
    return null;
  });
