import type { Sighting } from "../platform/desk";
import type { Heard, Ledger, ThreadRecord } from "./database";
import type { Here } from "./here";
import { blank, settle } from "./memory";
import { isNever } from "./never-coached";
import { wordsOf } from "./search";
import { hear } from "./see";
import type { Tables } from "./tables";

type Rows = { account: string; rows: readonly Sighting[] };

const keys = ({ account, rows }: Rows): [string, string][] => rows.map(({ thread }) => [account, thread]);

const others = ({ account }: Rows, { people }: Sighting) =>
  people.filter(({ email }) => email.toLowerCase() !== account);

/** Puts threads that the rep wrote to last, and that nobody knows, into the ledger as not opened yet; gives how many. */
export const addCandidates = (ledger: Ledger, seen: Rows, here: Here): Promise<number> =>
  ledger.write(async (tables) => {
    const known = await tables.threads.getMany(keys(seen));
    const coached = (row: Sighting) => !others(seen, row).some(({ email }) => isNever(email.toLowerCase(), here.never));
    const fresh = seen.rows.filter((row, i) => row.mine && known[i] === undefined && coached(row));
    for (const row of fresh) {
      const record: ThreadRecord = {
        ...blank({ account: seen.account, thread: row.thread }),
        subject: row.subject,
        people: others(seen, row),
        newest: row.newest,
        sighted: { newest: row.newest, at: row.at ?? here.now },
        seenAt: here.now,
      };
      await settle(tables, { ...record, words: wordsOf(record) }, here);
    }
    return fresh.length;
  });

/** An automatic answer names itself in its subject; it tells nothing about the person. */
const AUTOMATIC =
  /^(?:automatic reply|auto(?:matic)?[- ]?reply|out of office|automatische antwort|abwesend|abwesenheit)/iu;

/** Who wrote last, where a list row tells it well enough. */
const heardIn = ({ account }: Rows, { thread, subject, at, mine, people }: Sighting): Heard[] => {
  const email = people.at(-1)?.email.toLowerCase() ?? "";
  if (mine || at === null || !email.includes("@") || email === account || AUTOMATIC.test(subject)) return [];
  return [{ account, email, thread, subject, at }];
};

/** Gmail's ids grow with time. */
const isNewer = (row: Sighting, record: ThreadRecord): boolean =>
  row.newest.length === record.newest.length ? row.newest > record.newest : row.newest.length > record.newest.length;

/** Takes in what Gmail's lists show: threads that have changed since they were read, and people who wrote elsewhere. */
export const takeIn = (ledger: Ledger, seen: Rows, here: Here): Promise<(ThreadRecord | undefined)[]> =>
  ledger.write(async (tables) => {
    const known = await tables.threads.getMany(keys(seen));
    for (const [i, row] of seen.rows.entries()) {
      const record = known[i];
      if (record?.skeleton && isNewer(row, record) && record.sighted?.newest !== row.newest) {
        await settle(tables, { ...record, sighted: { newest: row.newest, at: row.at ?? here.now } }, here);
      }
    }
    await hear(
      tables,
      await ofContacts(
        tables,
        seen.rows.flatMap((row) => heardIn(seen, row)),
      ),
      here,
    );
    return tables.threads.getMany(keys(seen));
  });

/** Of strangers nothing is kept. */
const ofContacts = async ({ threads }: Tables, heard: readonly Heard[]): Promise<Heard[]> => {
  const waiting = await Promise.all(
    heard.map(({ account, email }) => threads.by("[account+contact]", [account, email]).count()),
  );
  return heard.filter((_, i) => (waiting[i] ?? 0) > 0);
};
