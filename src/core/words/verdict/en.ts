import type { Day } from "../../thread";
import { weekday } from "../../time/day";
import type { VerdictWords } from "./verdict-words";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // biome-ignore format: a calendar reads as rows

const working = (n: number): string => `${n} working ${n === 1 ? "day" : "days"}`;
/** "Since" may mean an older day than the one from which the silence is counted. */
const last = (n: number): string => `The last mail here is ${working(n)} old.`;
const none = (because: string) => ({ because, chip: null });

/** "3 March" or "March 3", as the rep reads it. */
const dates = (dayFirst: boolean) => {
  const date = (day: Day): string => {
    const [number, month] = [Number(day.slice(8, 10)), MONTHS[Number(day.slice(5, 7)) - 1] ?? ""];
    return dayFirst ? `${number} ${month}` : `${month} ${number}`;
  };
  const name = (day: Day): string => WEEKDAYS[weekday(day)] ?? "";
  return {
    date,
    long: (day: Day): string => `${name(day)} ${date(day)}`,
    short: (day: Day): string => `${name(day).slice(0, 3)} ${date(day)}`,
    asked: (day: Day | null): string => (day === null ? "" : `; you asked on ${date(day)}`),
  };
};

/** The verdicts in English, with dates as the rep reads them. */
export const english = (dayFirst: boolean): VerdictWords => sentences(dates(dayFirst));

const sentences = ({ date, long, short, asked }: ReturnType<typeof dates>): VerdictWords => ({
  notADeal: () => none("You told me that this isn't a deal, so I'll keep quiet."),
  noMessages: () => none("There is no message in this thread yet."),
  colleaguesOnly: () => none("Only colleagues here, so I'll keep quiet."),
  byMachines: () => none("Only automatic mail here, so I'll keep quiet."),
  neverWrote: () => none("You haven't written in this thread, so I'll keep quiet."),
  folded: (count) => ({
    because: "I can't see the newest message, so I claim nothing. Unfold it and I'll look again.",
    chip: `${count} ${count === 1 ? "message" : "messages"} folded`,
  }),
  undelivered: (who) => ({
    because: `Your last mail didn't reach ${who}: it came back. Check the address before you write again.`,
    chip: "this did not arrive",
  }),
  spoken: (on, next) =>
    none(
      next === null
        ? `You spoke on ${long(on)}. Nothing to do for now.`
        : `You spoke on ${long(on)} and agreed on ${long(next)}. Nothing to do until then.`,
    ),
  snoozed: (until) => ({
    because: `You put this aside until ${long(until)}.`,
    chip: `put aside until ${short(until)}`,
  }),
  letGo: () => none("You let this one go. It can be brought back at any time."),
  away: (who, until, told) => ({
    because: told
      ? `${who} is away until ${long(until)}. A mail before then would only wait in the pile.`
      : `${who} is away and gave no date of return. Look again on ${long(until)}.`,
    chip: `away until ${short(until)}`,
  }),
  backSince: (who, from) => ({
    because: `${who} was to be back on ${long(from)}. Your question is still open.`,
    chip: `back since ${short(from)}`,
  }),
  lifeEvent: (who, until, told) => ({
    because: told
      ? `${who} has something more important to live through, until about ${long(until)}. Leave it until then.`
      : `${who} has something more important to live through. Leave it for now, and look again on ${long(until)}.`,
    chip: "give them time",
  }),
  notBefore: (who, until) => ({
    because: `${who} asked not to be pressed before ${long(until)}. Nothing to do until then.`,
    chip: `paused until ${short(until)}`,
  }),
  frozen: (who, review) => ({
    because: `${who} wrote that decisions are frozen, without saying until when. Don't press; look again on ${long(review)}.`,
    chip: "give them time",
  }),
  comeBack: (who, from) => ({
    because: `${who} asked you to come back from ${long(from)}. That day is here.`,
    chip: `${who} asked you to come back`,
  }),
  passedOver: (who, asked) => ({
    because: `${who} thanked you, but didn't answer your question of ${long(asked)}.`,
    chip: "your question is still open",
  }),
  freezeOver: (who, until) => ({
    because: `${who} wrote that spending was frozen until ${long(until)}. That day is here, and a word from you is due.`,
    chip: `freeze over since ${short(until)}`,
  }),
  weOwe: (who, thing, due) => ({
    because: `You said you'd have ${thing ?? "something"} for ${who} by ${long(due)}, and I see nothing in this thread since. That comes first.`,
    chip: `you owe ${who} ${thing ?? "an answer"}`,
  }),
  theyAsked: (who, on) => ({
    because: `${who} wrote last, on ${long(on)}, and asked you for something.`,
    chip: `you owe ${who} an answer`,
  }),
  theyWrote: (who, on) => ({
    because: `${who} wrote last, on ${long(on)}. The next step is yours.`,
    chip: `your turn, ${who} wrote last`,
  }),
  weHoldTheKey: (who) => ({
    because: `${who} needs something from you first. The next step is yours.`,
    chip: `you owe ${who} an answer`,
  }),
  broken: ({ who, on, due, thing, asked: question, workingDays }) =>
    due === null
      ? {
          because: `On ${date(on)} ${who} promised ${thing ?? "to see to it"}, without a date. Nothing about it in this thread since${asked(question)}. ${last(workingDays)}`,
          chip: `quiet for ${working(workingDays)} · promised on ${short(on)}`,
        }
      : {
          because: `On ${date(on)} ${who} promised ${thing ?? "to see to it"} by ${long(due)}. Nothing about it in this thread since${asked(question)}.`,
          chip: `quiet for ${working(workingDays)} · promised by ${short(due)}`,
        },
  promised: ({ who, due, thing, until }) =>
    none(
      due === null
        ? `${who} promised ${thing ?? "to see to it"}, without a date. Give it until ${long(until)}.`
        : `${who} said ${long(due)}. Nothing to do until then.`,
    ),
  hoped: ({ who, on, asked: question, workingDays }) => ({
    because: `${who} sounded hopeful on ${date(on)}, but gave no day and no name. Nothing more since${asked(question)}. ${last(workingDays)}`,
    chip: `quiet for ${working(workingDays)}`,
  }),
  meetingAhead: (who, on) => none(`You and ${who} meet on ${long(on)}. Nothing to do until then.`),
  meetingOver: (who, on) => ({
    because: `You were to meet ${who} on ${long(on)}. Did it take place? Nothing has been written since.`,
    chip: `did you meet on ${short(on)}?`,
  }),
  left: (who) => ({
    because: `${who} has left. Whoever comes next may not know of you yet.`,
    chip: `${who} has left`,
  }),
  notDue: (who, due) => none(`The next word is ${who}'s, and it isn't late: give it until ${long(due)}.`),
  tender: (who) => none(`${who} runs a formal tender. Nothing to do until they decide.`),
  quiet: (who, on, workingDays) => ({
    because: `You asked ${who} on ${long(on)}. No answer in this thread for ${working(workingDays)}.`,
    chip: `quiet for ${working(workingDays)}`,
  }),
  cold: (who, workingDays) => ({
    because: `${who} has never written to you in this thread; your mail has been there for ${working(workingDays)}.`,
    chip: `quiet for ${working(workingDays)}`,
  }),
  restDone: (who, on) => ({
    because: `You wrote to ${who} on ${long(on)} without asking for anything. It has had time to settle.`,
    chip: `time to write to ${who} again`,
  }),
  declined: (who) => none(`${who} declined. Nobody owes anybody.`),
  signed: (who) => none(`${who} said yes. Nobody owes anybody.`),
  thanked: (who) => none(`${who} closed it kindly. Nobody owes anybody.`),
  askedNothing: () => none("Your last mail asked for nothing, so nobody owes anybody."),
  wroteElsewhere: (who) => ({
    because: `${who} has written to you in another thread since.`,
    chip: `${who} wrote to you elsewhere`,
  }),
  slowed: {
    season: "It's a quiet season there.",
    holidays: "There are public holidays there.",
    week: "Their weekend falls on other days than yours.",
  },
  unread: "I don't read this language: this is from dates and senders alone.",
  ourOwn: (due) => `You have something to send by ${long(due)}.`,
  owed: [
    [/\bquot(?:e|ation)\b/i, "a quote"],
    [/\b(?:proposal|offer)\b/i, "a proposal"],
    [/\b(?:contract|agreement)\b/i, "a contract"],
    [/\binvoice\b/i, "an invoice"],
    [/\b(?:drawing|layout|plan)s?\b/i, "the drawings"],
    [/\bsamples?\b/i, "the samples"],
    [/\breferences?\b/i, "a reference"],
    [/\bdates?\b|\btimes\b|\bslots?\b/i, "some dates"],
  ],
  awaited: [
    [/\bdecision\b|\bdecide\b/i, "a decision"],
    [/\boutcome\b/i, "word of the outcome"],
    [/\b(?:confirm|confirmation)\b/i, "a confirmation"],
    [/entscheid/i, "a decision"],
    [/\b(?:answer|reply|respond|revert|let you know|get back|come back|hear from)\b/i, "an answer"],
    [/\bmelde\b|antwort|Bescheid|Rückmeldung/i, "an answer"],
    [/\b(?:stelle|lege) .{1,60} vor\b/i, "to raise it with others"],
    [/\bfeedback\b/i, "feedback"],
    [/\b(?:show|put|take|bring|present) .{1,40} (?:to|before) (?:our|my|the) /i, "to raise it with others"],
    [
      /\b(?:present|raise|discuss|bring|put|run|take|escalate) (?:it|this|that)\b|\bwill raise\b/i,
      "to raise it with others",
    ],
    [/\bdrawings?\b/i, "the drawings"],
    [/\b(?:order|PO)\b/, "the order"],
    [/\b(?:call|phone|ring) you\b|\bgive you a (?:call|ring|shout|buzz)\b|\bruf(?:e|en)? .{1,30}\ban\b/i, "a call"],
    [/\b(?:comments|redlines?|mark-?ups?)\b/i, "their comments"],
    [/\b(?:figures|numbers|data|measurements|budget)\b/i, "the figures"],
    [/\bsigned\b|\bsignature\b|\bsign (?:it|this|that|the)\b/i, "the signed papers"],
    [/\b(?:contract|agreement|lease)\b/i, "the contract"],
    [
      /\b(?:in front of|sit down with|go through it with|talk to|speak to|speak with|discuss|ask) (?!you\b)|\b(?:bespreche|kläre|frage|spreche)\b/i,
      "to raise it with others",
    ],
    [/\bzeichnung/i, "the drawings"],
    [/\bbestellung/i, "the order"],
    [
      /\b(?:send|mail|e-?mail|forward|share|write|let|get|give) (?:it |this |that |them )?(?:over |across )?(?:to )?you\b|\b(?:send|mail|e-?mail|forward|share) (?:it|this|that|them)\b|\b(?:to|with) you\b|\byour (?:desk|inbox)\b|\byou(?:'ll| will) have\b/i,
      "to send you something",
    ],
  ],
});
