import { isAway as isAbsence } from "../../evidence/lexicon/out-of-office";
import { addWorkingDays } from "../../time/working-days";
import { firstWorked, nextReview } from "../absence";
import { called } from "../called";
import type { Case } from "../case";
import { isOurs, isTheirs, onlyCloses, said, says, type Turn } from "../exchange";
import type { Judgement, Rule } from "./judgement";

/** True where the turn wants something of us besides patience. */
function asksMore(turn: Turn): boolean {
  const proposals = said(turn, "meeting").map(({ quote }) => quote);
  const later = said(turn, "hold")
    .map(({ quote }) => quote)
    .filter((quote) => !proposals.includes(quote));
  return said(turn, "ask").some(({ form, quote }) => form === "question" && !later.includes(quote));
}

/** A person's own words about being away: no answer, and no request to come back. */
const isAway = (words: string): boolean => isAbsence(words) || HOME.test(words);
const HOME =
  /\b(?:away|on leave|annual leave|vacation|on holiday|(?:am|be|we're|i'm) back|return(?:ing)?)\b|Urlaub|zurück/i;

/** Their newest message that says more than a close. */
const lastSaying = ({ human }: Case): Turn | undefined => human.findLast((turn) => isTheirs(turn) && !onlyCloses(turn));

function unending(given: Case, turn: Turn, words: Parameters<Rule>[1]): Judgement | null {
  const upheavals = said(turn, "reorganisation");
  const frozen = upheavals.some((one) => one.frozen) || (upheavals.length > 0 && says(turn, "hold"));
  if (!frozen) return null;
  const until = nextReview(given, turn.day);
  return { kind: "paused", until, said: words.frozen(called(turn.from), until) };
}

/** They named a day before which they are not to be pressed, or a freeze without an end. */
export const onHold: Rule = (given, words) => {
  const turn = lastSaying(given);
  if (turn === undefined || asksMore(turn)) return null;
  const named = [...said(turn, "hold"), ...said(turn, "reorganisation")].find(({ until }) => until !== null);
  const until = named?.until ?? null;
  if (until === null) return unending(given, turn, words);
  return given.today <= until ? { kind: "paused", until, said: words.notBefore(called(turn.from), until) } : null;
};

/** The day they named has come, and we have not written since. */
export const comeBack: Rule = (given, words) => {
  const { human, today, calendar } = given;
  const turn = lastSaying(given);
  const asked = said(turn, "hold").find((hold) => hold.until !== null);
  const named = asked ?? said(turn, "reorganisation").find((news) => news.until !== null);
  const until = named?.until ?? null;
  if (turn === undefined || named === undefined || until === null || today <= until) return null;
  const written = human
    .slice(human.indexOf(turn) + 1)
    .some((later) => isOurs(later) && later.day >= until && says(later, "ask", "pitch", "offer"));
  const due = addWorkingDays(until, 1, calendar);
  if (said(turn, "hold").some(({ quote }) => isAway(quote))) {
    if (today <= due) return { kind: "paused", due: until, until, said: words.away(called(turn.from), until, true) };
    return written
      ? null
      : { kind: "quiet", due: until, said: words.backSince(called(turn.from), firstWorked(given, until)) };
  }
  if (written) return null;
  const asAsked = { quote: named.quote, message: turn.index };
  return {
    kind: "your-turn",
    due,
    said: (asked ? words.comeBack : words.freezeOver)(called(turn.from), until),
    asAsked,
  };
};
