import { article } from "../core/plays/article";
import { proposalFor } from "../core/plays/permitted";
import type { CoreSettings } from "../core/silence/situation";
import { understand } from "../core/silence/understand";
import type { Ledger, ThreadRecord } from "../ledger/database";
import { recall } from "../ledger/memory";
import { isNeverCoached } from "../ledger/never-coached";
import { knownReadings } from "../ledger/readings";
import { sound } from "../ledger/sound";
import { readCoreSettings } from "../platform/core-settings";
import type { QuietContact } from "../platform/messages";
import { type NeverCoach, readNeverCoach } from "../platform/never-coach";
import { languages } from "../platform/parts";

/** Threads that are looked at, most recently seen first, and contacts that are offered. */
const MOST_THREADS = 300;
const MOST_CONTACTS = 12;

/** The contact of a thread, if an article would be in place there now, as far as the ledger knows. */
const contactOf = async (
  ledger: Ledger,
  record: ThreadRecord,
  settings: CoreSettings,
  never: NeverCoach,
): Promise<QuietContact[]> => {
  const { account, thread, subject, skeleton } = record;
  if (!skeleton || isNeverCoached(skeleton, never)) return [];
  const [memory, remembered] = await Promise.all([
    recall(ledger, { account, thread }),
    knownReadings(ledger, account, thread),
  ]);
  if (memory.letGo || memory.notADeal) return [];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const context = { now: Date.now(), timeZone, settings, memory, languages };
  const situation = understand(skeleton, context, { remembered });
  const greets = proposalFor(article, situation)?.greets;
  if (!greets) return [];
  const { workingDays } = situation.verdict;
  return [{ account, thread, subject, name: greets.name, email: greets.email, workingDays }];
};

/** Who has gone quiet and could do with an article, longest first. Nothing is written. */
export const quietContacts = async (ledger: Ledger): Promise<QuietContact[]> => {
  const [records, settings, never] = await Promise.all([
    ledger.threads.by("seenAt").lastKeys(MOST_THREADS).then(ledger.threads.getMany),
    readCoreSettings(),
    readNeverCoach(),
  ]);
  const contacts = await Promise.all(sound(records).map((record) => contactOf(ledger, record, settings, never)));
  return contacts
    .flat()
    .toSorted((a, b) => b.workingDays - a.workingDays)
    .slice(0, MOST_CONTACTS);
};
