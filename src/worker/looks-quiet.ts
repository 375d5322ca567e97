import { MACHINE_MAILBOX } from "../core/evidence/lexicon/bulk";
import { whoseDesk } from "../core/silence/sides";
import { dayOf } from "../core/time/day";
import { calendarOf, nextWorkingDay, workingDaysBetween } from "../core/time/working-days";
import type { Here } from "../ledger/here";
import { isNever } from "../ledger/never-coached";
import type { Sighting } from "../platform/desk";

/** Somebody outside the rep's company who reads mail, and whom the rep wants coaching about. */
const awaitsSomebody = ({ people }: Sighting, account: string, { settings, never }: Here): boolean => {
  const deskOf = whoseDesk({ name: "", email: account, aliases: settings.ownAliases }, settings.ownDomains);
  return people.some((person) => {
    const email = person.email.toLowerCase();
    return deskOf(person) === "them" && !MACHINE_MAILBOX.test(email.split("@")[0] ?? "") && !isNever(email, never);
  });
};

/** What a row alone shows: the rep wrote last, and longer ago than a question waits. Never called more than that. */
export const looksQuiet = (row: Sighting, account: string, here: Here): boolean => {
  if (!row.mine || row.at === null || !awaitsSomebody(row, account, here)) return false;
  const calendar = calendarOf(here.settings.workingDays, here.settings.holidays);
  const since = nextWorkingDay(dayOf(row.at, here.timeZone), calendar);
  return workingDaysBetween(since, dayOf(here.now, here.timeZone), calendar) >= here.settings.waits.question;
};
