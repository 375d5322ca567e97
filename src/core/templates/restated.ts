import type { Finding } from "../evidence/finding";
import { today } from "../plays/days-ahead";
import { dayOfMessage, found, lastOfTheirs } from "../plays/facts";
import type { Situation } from "../silence/situation";
import type { Address, Day } from "../thread";
import { daysBetween } from "../time/day";
import { same } from "./habits";

/** Words of the thread that a message may say once more, verbatim, with the day they were written. */
export type Restated = { quote: string; day: Day };

/** Days; what was written longer ago may have been overtaken by anything. */
const OLDEST = 120;

const isFresh = (situation: Situation, day: Day): boolean => daysBetween(day, today(situation)) <= OLDEST;

/** A day that has passed is not used to press: only what lies ahead, or names no day, is said again. */
const isAhead = (situation: Situation, on: Day | null): boolean => on === null || on >= today(situation);

/** Days; what of the rep's hangs on a day further ahead is no reason to answer now. */
const FAR = 90;

const isNear = (situation: Situation, on: Day | null): boolean =>
  on === null || daysBetween(today(situation), on) <= FAR;

type Told = { finding: { quote: string; on: Day | null }; message: number };

/** The newest of these that still counts. */
function newestOf(situation: Situation, told: readonly Told[]): (Restated & { message: number }) | null {
  // Of one message its first: what matters most is mostly said first.
  for (const { finding, message } of told.toReversed().toSorted((a, b) => b.message - a.message)) {
    const day = dayOfMessage(situation, message);
    if (day && isFresh(situation, day) && isAhead(situation, finding.on)) return { quote: finding.quote, day, message };
  }
  return null;
}

/**
 * What the rep wrote that hangs on a date; null where they have repeated it already since the other side wrote.
 * `dated`: with a day named, so no lead time alone.
 */
export function stakeOf(situation: Situation, dated = false): (Restated & { message: number }) | null {
  const theirs = lastOfTheirs(situation);
  if (theirs < 0) return null;
  const told = found(situation, "rep", "stake").filter(
    ({ finding: { on } }) => isNear(situation, on) && (!dated || on !== null),
  );
  const stake = newestOf(situation, told);
  const firstSince = situation.sides.indexOf("rep", theirs + 1);
  return stake && (firstSince < 0 || stake.message <= firstSince) ? stake : null;
}

/** What of the rep's hung on a day, newest first, where all those days have passed; none where one still lies ahead. */
function overdue(situation: Situation) {
  const told = found(situation, "rep", "stake").filter(({ finding }) => finding.on !== null);
  return told.some(({ finding }) => isAhead(situation, finding.on)) ? [] : told;
}

const restate = (situation: Situation, told: Told | undefined): Restated | null => {
  const day = told && dayOfMessage(situation, told.message);
  return day && isFresh(situation, day) ? { quote: told.finding.quote, day } : null;
};

/** What the rep wrote since they last did, and asked something with, whose day has passed. */
export function lapsedOf(situation: Situation): Restated | null {
  const since = lastOfTheirs(situation);
  if (since < 0) return null;
  const last = overdue(situation).find(({ message }) => message > since);
  return restate(situation, last);
}

/** Days; what passed longer ago has been overtaken by other things. */
const JUST_PASSED = 30;

/** What the rep wrote whose day has passed of late, whoever has written since. */
export function passedOf(situation: Situation): Restated | null {
  const justPassed = (on: Day | null): boolean => on !== null && daysBetween(on, today(situation)) <= JUST_PASSED;
  const last = overdue(situation).find(({ finding }) => justPassed(finding.on));
  return restate(situation, last);
}

/** Words that mean more than this: what was promised, put off or refused is not held up as a wish. */
const MORE: ReadonlySet<Finding["kind"]> = new Set<Finding["kind"]>([
  "promise",
  "hope",
  "hold",
  "decline",
  "reorganisation",
  "life-event",
  "contact-left",
  "meeting",
  "no-commitment",
  "price",
  "decision-maker",
  "competitor",
  "fit-doubt",
]);

const saysMore = ({ readings }: Situation, message: number, quote: string): boolean =>
  readings[message]?.findings.some(
    (finding) => MORE.has(finding.kind) && (finding.quote.includes(quote) || quote.includes(finding.quote)),
  ) ?? false;

function isFrom({ thread }: Situation, message: number, by: Address | null): boolean {
  const from = thread.messages[message]?.from;
  return by !== null && from !== undefined && same(from, by);
}

/** What this person wrote about what matters to them; null where they wrote nothing of that kind. */
export function concernOf(
  situation: Situation,
  about: Extract<Finding, { kind: "concern" }>["about"],
  by: Address | null,
): Restated | null {
  const theirs = found(situation, "them", "concern").filter(
    ({ finding, message }) =>
      finding.about === about && isFrom(situation, message, by) && !saysMore(situation, message, finding.quote),
  );
  return newestOf(situation, theirs);
}

/** What this person wrote of another offer; null where they wrote of none. */
export const rivalOf = (situation: Situation, by: Address | null): Restated | null =>
  newestOf(
    situation,
    found(situation, "them", "competitor")
      .filter(({ message }) => isFrom(situation, message, by))
      .map(({ finding: { quote }, message }) => ({ finding: { quote, on: null }, message })),
  );

/** What somebody of theirs, no longer there, had agreed with: said to whoever comes after. */
export const agreedBefore = (situation: Situation, reader: Address | null): Restated | null =>
  newestOf(
    situation,
    found(situation, "them", "concern").filter(({ finding, message }) => {
      const from = situation.thread.messages[message]?.from;
      return finding.about === "agreed" && from !== undefined && !(reader && same(from, reader));
    }),
  );
