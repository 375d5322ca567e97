import { answeredElsewhere } from "../silence/elsewhere";
import type { Situation } from "../silence/situation";
import { dayOf } from "../time/day";
import type { PlayWords } from "../words/plays/play-words";
import { allRead, evidenceOf, found, lastOfTheirs, oneCompany, shows } from "./facts";
import { pastMeeting } from "./past-meeting";
import { saidOf } from "./said";
import { quoted, titled, whenText, whoIs } from "./voice";

/** How many of the rep's mails since their last word sold again. */
function resold(situation: Situation): number {
  const pitches = found(situation, "rep", "pitch").filter(({ message }) => message > lastOfTheirs(situation));
  return new Set(pitches.map(({ message }) => message)).size;
}

function aboutChasers(situation: Situation, words: PlayWords): string | null {
  const { chasers, contact, context } = situation;
  if (chasers < 2 || !allRead(situation) || context.memory.overridden) return null;
  const who = whoIs(contact, words);
  return chasers === 2 ? words.warnings.beforeThird(who) : words.warnings.manyChasers(chasers, who);
}

/** "Ray wrote to you on Tuesday in "Invoice 332". Your answer may be there." */
function aboutElsewhere(situation: Situation, words: PlayWords): string | null {
  const elsewhere = answeredElsewhere(situation);
  if (elsewhere === null) return null;
  const day = dayOf(elsewhere.at, situation.context.timeZone);
  return words.warnings.elsewhere(
    whoIs(elsewhere.who, words),
    whenText(day, situation, words),
    titled(elsewhere.subject, words),
  );
}

/** A proposal is out while they are still at the early questions: said before an answer is written too. */
function speeding(situation: Situation, words: PlayWords): string | null {
  const said = saidOf(situation, "early-stage");
  if (
    !["quiet", "your-turn"].includes(situation.verdict.kind) ||
    !said ||
    found(situation, "rep", "offer").length === 0
  )
    return null;
  return words.warnings.speeding(whoIs(said.by, words), quoted(said.quote, words));
}

/** What the rep should read before writing, most important first. `writes`: a message is proposed. */
export function warnings(situation: Situation, words: PlayWords, writes: boolean): string[] {
  const { verdict, language } = situation;
  const foreign = language === "other" ? words.warnings.otherLanguage : null;
  // A kind note or a farewell is written in English too.
  if (verdict.kind !== "quiet")
    return [speeding(situation, words), foreign && writes ? foreign : null].filter((line) => line !== null);
  const met = pastMeeting(situation);
  const count = evidenceOf(situation, "resell")?.count ?? resold(situation);
  return [
    aboutElsewhere(situation, words),
    aboutChasers(situation, words),
    speeding(situation, words),
    met && !shows(situation, "missed-meeting") ? words.warnings.meetingDay(whenText(met, situation, words)) : null,
    shows(situation, "resell") ? words.warnings.resell(Math.max(1, count)) : null,
    foreign,
    oneCompany(situation) ? null : words.warnings.twoCompanies,
  ].filter((line) => line !== null);
}
