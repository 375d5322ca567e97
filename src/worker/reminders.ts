import { nextAtWork } from "../core/silence/at-work";
import { called } from "../core/silence/called";
import { when } from "../core/templates/dates";
import { dayOf } from "../core/time/day";
import type { Ledger, ThreadRecord } from "../ledger/database";
import type { Here } from "../ledger/here";
import { DUE } from "../ledger/place";
import { dueNext, isDue, turnedBetween } from "../ledger/queue";
import { sound } from "../ledger/sound";
import {
  clearReminder,
  mayRemind,
  type Reminded,
  type Reminder,
  shownReminders,
  showReminder,
} from "../platform/reminder";
import { readSettings } from "../platform/settings";
import { OF_WORKER } from "../platform/settings-changed";
import { updateBadge } from "./badge";
import { readHere } from "./here";
import { REMIND } from "./words";

const ALARM = "next";
/** Unix ms up to which the rep has been reminded of what came due. */
const REMINDED = `${OF_WORKER}reminded-through`;

/** Null while notifications are off; the moment they are switched on begins with nothing to be reminded of. */
const remindedThrough = async (now: number): Promise<number | null> => {
  const { settings } = await readSettings();
  if (!settings.notifications || !mayRemind()) return null;
  const through = (await chrome.storage.local.get(REMINDED))[REMINDED];
  if (typeof through === "number" && through <= now) return through;
  await chrome.storage.local.set({ [REMINDED]: now });
  return now;
};

/** What is due and when we last looked; never that nothing came. */
const textFor = (records: readonly ThreadRecord[], here: Here): Reminder | null => {
  const [first] = records;
  if (!first) return null;
  const { account, thread, newest, subject, people, contact } = first;
  const { language, readsDayFirst } = here.settings;
  const words = REMIND[language];
  const who = people.find(({ email }) => email.toLowerCase() === contact);
  const style = { language, dayFirst: readsDayFirst, today: dayOf(here.now, here.timeZone) };
  const looked = when(dayOf(first.seenAt, here.timeZone), style);
  const one = words.one(subject, who ? called(who) : "", looked);
  return { account, thread, newest, ...(records.length === 1 ? one : words.many(records.length, one.title)) };
};

/** Reminds the rep once of what has come due, while they are at work. */
const remind = async (ledger: Ledger, here: Here, through: number): Promise<void> => {
  const today = dayOf(here.now, here.timeZone);
  const due = (await turnedBetween(ledger, DUE, through, here.now)).filter(({ remindedOn }) => remindedOn !== today);
  const reminder = textFor(due, here);
  // Written first: a worker that is stopped in between reminds too little rather than twice.
  await chrome.storage.local.set({ [REMINDED]: here.now });
  await ledger.write(async ({ threads }) => {
    const records = sound(await threads.getMany(due.map(({ account, thread }) => [account, thread])));
    await threads.putMany(records.map((record) => ({ ...record, remindedOn: today })));
  });
  if (reminder) await showReminder(reminder);
};

/** True where a thread shows a message that was not there when the rep was reminded, read or in a list. */
const hasChanged = ({ newest, sighted }: ThreadRecord, reminded: Reminded): boolean =>
  newest !== reminded.newest || sighted !== null;

/** Takes away what is out of date: something has been written since, or the rep has put the thread aside. */
const clearAnswered = async (ledger: Ledger, here: Here): Promise<void> => {
  for (const reminded of await shownReminders()) {
    const record = await ledger.threads.get([reminded.account, reminded.thread]);
    if (!record || !isDue(record, here.now) || hasChanged(record, reminded)) await clearReminder(reminded);
  }
};

/** One alarm: the next date in the ledger, or the next hour at work where a reminder waits for it. */
const setAlarm = async (ledger: Ledger, here: Here, waiting: boolean): Promise<void> => {
  const next = (await dueNext(ledger, here.now))?.turns;
  const opens = waiting ? nextAtWork(here.now, here.timeZone, here.settings) : undefined;
  const times = [next, opens].filter((ms) => ms !== undefined);
  if (times.length === 0) await chrome.alarms.clear(ALARM);
  else await chrome.alarms.create(ALARM, { when: Math.min(...times) });
};

/** Brings badge, reminders and the alarm into line with the ledger. Called at every start, on the alarm, and after a change. */
export const keepTime = async (ledger: Ledger): Promise<void> => {
  const here = await readHere();
  await updateBadge(ledger, here);
  await clearAnswered(ledger, here);
  const through = await remindedThrough(here.now);
  const atWork = nextAtWork(here.now, here.timeZone, here.settings) <= here.now;
  if (through !== null && atWork) await remind(ledger, here, through);
  const waits = through !== null && !atWork && (await turnedBetween(ledger, DUE, through, here.now)).length > 0;
  await setAlarm(ledger, here, waits);
};
