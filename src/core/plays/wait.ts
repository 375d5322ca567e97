import { answeredElsewhere } from "../silence/elsewhere";
import type { Situation } from "../silence/situation";
import type { Day } from "../thread";
import type { PlayWords } from "../words/plays/play-words";
import { workingDayAhead } from "./days-ahead";
import { activeOthers, allRead, evidenceOf, found, kindWordSince } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { promiseOf } from "./said";
import { diaryDay, quoted, whenText, whoIs } from "./voice";

/** After three follow-ups a pause has to be long enough to be one. */
const PAUSE = 10;
const A_WEEK = 5;
/** Working days to read and answer what they wrote in another thread. */
const TO_READ = 2;

function waitUntil(situation: Situation): Day {
  const { verdict, held } = situation;
  if (answeredElsewhere(situation)) return workingDayAhead(situation, TO_READ);
  if (verdict.kind === "quiet") return workingDayAhead(situation, PAUSE);
  return verdict.until ?? held?.due ?? workingDayAhead(situation, A_WEEK);
}

/** Do nothing until a date, and why. A recommendation of its own. */
export const wait: PlayRule = (situation, words) => {
  const { verdict } = situation;
  const pausing = verdict.kind === "waiting" || verdict.kind === "paused";
  const mayPause = verdict.kind === "quiet" && (situation.chasers >= 2 || answeredElsewhere(situation) !== null);
  if (!pausing && !mayPause) return null;
  const until = waitUntil(situation);
  return propose("wait", situation, words, { because: reasons(situation, words, until), until, text: "none" });
};

function reasons(situation: Situation, words: PlayWords, until: Day): string[] {
  const { verdict, held, chasers, contact } = situation;
  const { because } = words;
  const answered = answeredElsewhere(situation);
  const day = diaryDay(until, situation, words);
  if (answered) return [because.elsewhere(whoIs(answered.who, words))];
  if (verdict.kind === "quiet") {
    const who = whoIs(contact, words);
    const [other] = activeOthers(situation);
    const elsewhere = other ? because.othersActive(who, whoIs(other, words)) : "";
    return [allRead(situation) ? because.chasers(chasers, who) : "", elsewhere, because.pause];
  }
  if (verdict.kind === "waiting" && held?.due) {
    const said = promiseOf(situation);
    const told =
      said && because.said(whoIs(said.by, words), quoted(said.quote, words), whenText(said.day, situation, words));
    return [told ?? verdict.because, because.stillDue(whoIs(held.by, words), diaryDay(held.due, situation, words))];
  }
  const [news] = found(situation, "them", "life-event");
  const freeze = evidenceOf(situation, "reorganisation");
  const dated = verdict.until !== null || held?.due != null;
  return [
    freeze?.quote ? because.freeze(quoted(freeze.quote, words)) : verdict.because,
    dated ? because.away(day) : because.reviewWeekly,
    news && kindWordSince(situation, news.message) ? because.kindWordSent : "",
  ];
}
