import { workingDayAhead } from "./plays/days-ahead";
import { promiseOf } from "./plays/said";
import type { Situation } from "./silence/situation";
import type { MessageLanguage } from "./text/language";
import type { Day } from "./thread";
import { dayOf } from "./time/day";

const WORDS = {
  en: {
    promised: (what: string, due: string) => `Promised "${what}"${due && ` by ${due}`}`,
    asked: (on: string) => `asked ${on}`,
    quiet: (days: number) => `quiet for ${days} working ${days === 1 ? "day" : "days"}`,
    elsewhere: (on: string) => `wrote elsewhere ${on}`,
    next: (on: string) => `next ${on}`,
  },
  de: {
    promised: (what: string, due: string) => `Zugesagt: „${what}“${due && ` bis ${due}`}`,
    asked: (on: string) => `nachgefragt ${on}`,
    quiet: (days: number) => `seit ${days} ${days === 1 ? "Arbeitstag" : "Arbeitstagen"} still`,
    elsewhere: (on: string) => `hat ${on} an anderer Stelle geschrieben`,
    next: (on: string) => `nächster Schritt ${on}`,
  },
};

/** Longer words of theirs would make it more than a line. */
const LONGEST = 80;

const short = (text: string): string => {
  const line = text
    .replace(/\s+/gu, " ")
    .replace(/["„“”]/gu, "'")
    .replace(/[.\s]+$/u, "")
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : line;
};

/** "6 Mar", in the rep's language; the year where it is another than this one. */
const dayIn =
  (language: MessageLanguage, today: Day) =>
  (day: Day): string =>
    new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
      ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
    }).format(Date.parse(`${day}T00:00:00Z`));

/** One line for the rep's own notes: "Promised "the licence count" by 6 Mar; asked 19 Mar; next 26 Mar". */
export function crmNote(situation: Situation): string {
  const { context, thread, sides, verdict } = situation;
  const { timeZone, settings } = context;
  const words = WORDS[settings.language];
  const day = dayIn(settings.language, dayOf(context.now, timeZone));
  const said = promiseOf(situation);
  const lastOfOurs = thread.messages[sides.lastIndexOf("rep")]?.sentAt ?? null;
  const since = lastOfOurs !== null && (said === null || dayOf(lastOfOurs, timeZone) > said.day) ? lastOfOurs : null;
  const next = verdict.until ?? (verdict.kind === "quiet" ? workingDayAhead(situation, 1) : null);
  return [
    said ? words.promised(short(said.quote), said.due ? day(said.due) : "") : "",
    since === null ? "" : words.asked(day(dayOf(since, timeZone))),
    said || verdict.kind !== "quiet" ? "" : words.quiet(verdict.workingDays),
    context.memory.elsewhere ? words.elsewhere(day(dayOf(context.memory.elsewhere.at, timeZone))) : "",
    next ? words.next(day(next)) : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}
