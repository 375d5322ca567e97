import { answeredElsewhere } from "../silence/elsewhere";
import type { Commitment, Situation } from "../silence/situation";
import { messageLanguage } from "../templates/message-language";
import { quoteComma, quoteStop } from "../templates/quote";
import { dayOf } from "../time/day";
import type { PlayWords } from "../words/plays/play-words";
import { workingDaysSince } from "./days-ahead";
import { allRead, haveWritten, inTender, shows } from "./facts";
import { promiseFits } from "./promise-kind";
import type { PlayRule, Said } from "./proposal";
import { propose } from "./propose";
import { hopeOf, promiseOf, refusedCommitment } from "./said";
import { diaryDay, quoted, whenText, whoIs } from "./voice";

/** Holds them to their own words: only with a promise or hope of theirs to quote. */
export const accountability: PlayRule = (situation, words) => {
  const said = promiseOf(situation);
  const why = barredBy(situation, words, said);
  if (why !== null) return { play: "accountability", why };
  if (said && situation.held) {
    return propose("accountability", situation, words, {
      because: promiseReasons(situation, words, said, situation.held),
      greets: said.by,
      said,
      fits: inTender(situation) ? ["plain", "tender"] : promiseFits(situation),
    });
  }
  const hope = hopeOf(situation);
  if (!hope) return { play: "accountability", why: noPromise(situation, words) };
  const told = words.because.hope(
    whoIs(hope.by, words),
    quoted(hope.quote, words),
    whenText(hope.day, situation, words),
  );
  const because = [told, words.because.hopeHasNoOwner, words.because.easier];
  return propose("accountability", situation, words, { because, greets: hope.by, said: hope, fits: ["hope"] });
};

const noPromise = ({ read, thread }: Situation, words: PlayWords): string =>
  words.barred.noPromise(read, thread.messages.length);

/** Why nobody may be held to these words; null where nothing speaks against it. */
function barredBy(situation: Situation, words: PlayWords, said: Said | null): string | null {
  const { verdict, context, contact, thread } = situation;
  if (verdict.kind !== "quiet") return words.barred.verdict[verdict.kind];
  const elsewhere = answeredElsewhere(situation);
  if (elsewhere) return words.barred.elsewhere(whoIs(elsewhere.who, words));
  if (!haveWritten(situation)) return words.barred.neverWrote(whoIs(contact, words));
  if (shows(situation, "missed-meeting")) return words.barred.missedMeeting;
  if (!said) return null;
  if (refusedCommitment(situation, said.message)) return words.barred.refused(whoIs(said.by, words));
  const sentAt = thread.messages[said.message]?.sentAt ?? 0;
  if (context.memory.spoken && context.memory.spoken.at > sentAt)
    return words.barred.spokenSince(whoIs(said.by, words));
  const language = messageLanguage(situation);
  if (!quoteStop(said.quote, language) && !quoteComma(said.quote, language)) return words.barred.unquotable;
  return null;
}

function promiseReasons(situation: Situation, words: PlayWords, said: Said, held: Commitment): string[] {
  const { because } = words;
  const written = dayOf(situation.thread.messages[said.message]?.sentAt ?? 0, situation.context.timeZone);
  const call = held.finding.kind === "promise" && held.finding.call;
  // Whether a call took place no thread can tell, so nothing is said of an answer.
  const passed = call ? because.dayPassed : because.datePassed;
  const dated = said.due
    ? passed(diaryDay(said.due, situation, words), workingDaysSince(situation, said.due))
    : because.noDate(workingDaysSince(situation, written));
  const quiet = situation.chasers > 0 && allRead(situation) ? because.notRaised : "";
  return [
    because.said(whoIs(said.by, words), quoted(said.quote, words), whenText(said.day, situation, words)),
    dated,
    held.slips >= 2 ? because.thirdDate : "",
    held.raised ? because.raisedAlready : quiet,
    call ? because.call : because.easier,
  ];
}
