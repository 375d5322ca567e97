import type { Situation } from "../silence/situation";
import type { Day } from "../thread";
import type { PlayWords } from "../words/plays/play-words";
import { workingDayAhead } from "./days-ahead";
import { evidenceOf, shows } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { diaryDay, quoted, whoIs } from "./voice";

/** After three follow-ups a pause has to be long enough to be one. */
const PAUSE = 10;
const A_WEEK = 5;

function waitUntil(situation: Situation): Day {
  const { verdict, held } = situation;
  if (verdict.kind === "quiet") return workingDayAhead(situation, PAUSE);
  return verdict.until ?? held?.due ?? workingDayAhead(situation, A_WEEK);
}

/** Do nothing until a date, and why. A recommendation of its own. */
export const wait: PlayRule = (situation, words) => {
  const { verdict } = situation;
  const pausing = verdict.kind === "waiting" || verdict.kind === "paused";
  if (!pausing && !(verdict.kind === "quiet" && situation.chasers >= 2)) return null;
  const until = waitUntil(situation);
  return propose("wait", situation, words, { because: reasons(situation, words, until), until, text: "none" });
};

function reasons(situation: Situation, words: PlayWords, until: Day): string[] {
  const { verdict, held, chasers, contact } = situation;
  const { because } = words;
  const day = diaryDay(until, situation, words);
  if (verdict.kind === "quiet") return [because.chasers(chasers, whoIs(contact, words)), because.pause];
  const freeze = evidenceOf(situation, "reorganisation");
  const dated = verdict.until !== null || held?.due != null;
  const sent = shows(situation, "life-event") ? because.kindWordSent : "";
  if (verdict.kind === "waiting" && held?.due) return [verdict.because, because.stillDue(whoIs(held.by, words), day)];
  return [
    freeze?.quote ? because.freeze(quoted(freeze.quote, words)) : verdict.because,
    dated ? because.away(day) : because.reviewWeekly,
    sent,
  ];
}
