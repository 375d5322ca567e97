import { longDay } from "../long-day";
import { dayName, momentName } from "../moment";
import type { QueueWords } from "./words";

/** "Gemma", "Gemma and Brett", "Gemma, Brett and 3 more". */
const listed = (names: string[], count: number): string => {
  const rest = count - names.length;
  if (rest > 0) return `${names.join(", ")} and ${rest} more`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};

/** English, in the date order of the reader's own browser. */
export const en = (locale: string): QueueWords => ({
  name: "Quiet deals",
  back: "Back",
  wholePage: "Open as a page",
  insights: "Insights",

  todayDue: (count, fresh, names) => {
    const who = listed(names, count);
    if (fresh === count) return `${count === 1 ? "One deal wants" : `${count} deals want`} you today: ${who}.`;
    if (count === 1) return `One deal is waiting for you: ${who}.`;
    return `${count} deals are waiting for you, ${fresh === 0 ? "none" : fresh} of them new today: ${who}.`;
  },
  parts: (owed, quiet) => `You owe ${owed}; ${quiet} ${quiet === 1 ? "has" : "have"} gone quiet.`,
  nobodyDue: "Nobody is overdue in the threads I know.",
  next: (name, on) => `Next: ${name}, ${longDay(on, locale)}.`,
  lastLooked: (at, now) => `Last looked ${momentName(at, now, locale)}`,

  answered: (name, play, days) =>
    `${name} answered ${days === 0 ? "the same day" : days === 1 ? "a working day later" : `${days} working days later`}, after "${play}". What came of it?`,

  groups: "Deals by whose turn it is",
  group: {
    "you-owe": "You owe",
    quiet: "Quiet",
    waiting: "Waiting",
    "wait-until": "Later",
    "let-go": "Let go",
    "not-opened": "Not opened yet",
  },
  empty: {
    "you-owe": "You've kept your word everywhere I can see.",
    quiet: "No thread has gone quiet.",
    waiting: "No answers are on their way that I know of.",
    "wait-until": "Nothing is put aside for later.",
    "let-go": "You haven't let anything go.",
    "not-opened": "Nothing is left to look through.",
  },
  search: "Search",
  noHit: (search) => `Nothing here for "${search}".`,
  reading: "Looking up your deals…",

  row: (name, subject) => `${name}: ${subject}`,
  workingDays: (n) => (n === 0 ? "today" : n === 1 ? "1 working day" : `${n} working days`),
  due: (day) => `due ${longDay(day, locale)}`,
  until: (day) => `until ${longDay(day, locale)}`,
  promised: (day) => `promised on ${longDay(day, locale)}`,
  elsewhere: (name, subject, at, now) => `${name} wrote to you on ${dayName(at, now, locale)} in "${subject}".`,
  more: (left) => (left === null ? "Show more" : `Show more (${left} left)`),

  snooze: "Put aside",
  snoozeUntil: "Put aside until",
  tomorrow: "Tomorrow",
  anotherDay: "Another day",
  letGo: "Let it go",
  bringBack: "Bring it back",
  notADeal: "Not a deal",
  copyNote: "Copy as CRM note",

  told: {
    snooze: (name) => `${name} is put aside until then.`,
    "let-go": (name) => `${name} is let go.`,
    "not-a-deal": (name) => `I'll keep quiet about ${name} in this thread.`,
  },
  takenBack: "Taken back.",
  noteCopied: "The note is on your clipboard.",
  notCopied: "I couldn't copy it. Open the thread and copy it there.",

  dayOne:
    "I only know the threads you've opened since I arrived. Shall we look through what you sent between 4 and 60 days ago? I read what's on your screen; nothing leaves this browser.",
  lookThrough: "Look through what I sent",
  tryExample: "Try me on an example",
  lookingThrough: "I'm reading the rows on your screen…",
  found: (count, more) => {
    if (count === 0) return "I found nothing there that looks like an open deal.";
    const threads = count === 1 ? "1 thread" : `${count} threads`;
    return `I found ${threads} worth a look${more ? ", and there are more" : ""}. I can say more once you've opened them.`;
  },
  noGmail: "Open Gmail first, then I can look.",
  openGmail: "Open Gmail",
  nextCandidate: "Open the first",

  keys: "Shortcuts",
  key: {
    "up-down": "From row to row",
    open: "Open the thread",
    snooze: "Put aside",
    "let-go": "Let it go",
    search: "Search",
    keys: "Show these shortcuts",
  },
});
