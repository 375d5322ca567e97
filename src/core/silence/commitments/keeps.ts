import { maySpeakFor } from "../companies";
import { isTheirs, said, says, type Turn } from "../exchange";
import type { Pledge } from "./pledge";
import { shared, subjectOf } from "./topics";

/** Fewer words than this with a file on them are a covering note: the file is the message. */
const COVERING_NOTE = 40;
/** An answer has at least so many words when nothing else marks it as one. */
const ANSWER = 6;

/** True where the turn comes from the side that made the pledge, and from nobody else's company. */
export const sameMakers = (pledge: Pledge, turn: Turn): boolean =>
  isTheirs(turn) === (pledge.of === "them") &&
  (pledge.of === "rep" || maySpeakFor(pledge.turn.from.email, turn.from.email));

/** True where a later turn of the makers says something about the subject beyond promising it once more. */
function speaksOf(pledge: Pledge, turn: Turn): boolean {
  const subject = subjectOf(pledge.topic);
  const met = shared(subject, turn.reading?.terms ?? []);
  return subject.length > 0 && met * 2 >= subject.length;
}

/** True where the turn puts the thing off instead of doing it. */
const putsOff = (turn: Turn): boolean => says(turn, "promise", "hope", "out-of-office", "life-event", "contact-left");

/** What was promised is a word, after asking somebody: "let me check with our engineers and I'll get back to you". */
const REPORTS_BACK =
  /\b(?:(?:get|come|be) back (?:to you|with)|let you know|report back|revert)\b|(?<!\p{L})(?:(?:melde?n?|meld) (?:ich )?mich|komme? (?:ich )?auf (?:sie|dich) zu|(?:sage?|gebe?) (?:ich )?(?:ihnen|dir|euch) bescheid)(?!\p{L})/iu;

/** True where the turn is the answer that was promised: of any subject where none was named, else of some length. */
function isAnswer(pledge: Pledge, turn: Turn): boolean {
  const words = turn.reading?.words ?? 0;
  if (says(turn, "ask") && words < COVERING_NOTE / 2) return false;
  if (subjectOf(pledge.topic).length === 0) return words >= ANSWER;
  return pledge.of === "rep" && words >= COVERING_NOTE / 2 && REPORTS_BACK.test(pledge.finding.quote);
}

const isShort = (turn: Turn): boolean => (turn.reading?.words ?? 0) <= COVERING_NOTE;

/** True where what is handed over is what another promise was about: "Drawings attached" says nothing of the budget. */
const isAnothers = (pledge: Pledge, turn: Turn, all: readonly Pledge[]): boolean =>
  said(turn, "delivery").some(({ topic }) =>
    all.some((other) => other !== pledge && other.of === pledge.of && shared(subjectOf(other.topic), topic) > 0),
  );

function handsOver(pledge: Pledge, turn: Turn, all: readonly Pledge[]): boolean {
  const subject = subjectOf(pledge.topic);
  const meant = said(turn, "delivery").some(
    ({ topic }) => topic.length === 0 || subject.length === 0 || shared(subject, topic) > 0,
  );
  if (meant || turn.attachments === 0) return meant;
  return speaksOf(pledge, turn) || (!isAnothers(pledge, turn, all) && (subject.length === 0 || isShort(turn)));
}

/** German says of the file that is on the mail what English says of one to come: "Gerne sende ich Ihnen die Offerte". */
const SENDS_NOW = /(?<!\p{L})(?:sende|schicke|übersende|überreiche|schick) (?:ich|wir) (?:ihnen|dir|euch)(?!\p{L})/iu;

/** "I send you today our brochure", with the brochure on it: said and done in one mail. */
export const keptAtOnce = ({ due, turn, finding }: Pledge): boolean =>
  turn.attachments > 0 && (due === turn.day || (due === null && SENDS_NOW.test(finding.quote)));

/** "I will introduce you to Rasmus": kept by a mail that goes to somebody new besides. */
const INTRODUCES =
  /\b(?:introduce|connect|put) you (?:to|with|in (?:touch|contact)|two)\b|\bloop (?:\w+ )?in\b|(?<!\p{L})(?:stelle ich .{2,60} vor(?!\p{L})|in kontakt|bekannt mach)/iu;
const introduces = (pledge: Pledge, turn: Turn): boolean =>
  INTRODUCES.test(pledge.finding.quote) &&
  turn.to.some(({ email }) => !pledge.turn.to.some((to) => to.email.toLowerCase() === email.toLowerCase()));

/** "I'll get it to legal": kept once those others have said something. */
const PASSES_ON =
  /\b(?:get|pass|send|forward|take|hand|give|put|run|show|bring) (?:it|this|that|them|(?:the|your|this) \w+) (?:on |over |up |across |straight )*(?:to|past|by|in front of|before) (?!you\b)|(?<!\p{L})(?:gebe?|leite?|reiche?|schicke?) (?:ich )?(?:es|das|ihn|sie|die \p{L}+|den \p{L}+) (?:gleich |dann )?an (?!sie|dich)|(?<!\p{L})lege? (?:ich )?(?:es|das|ihn|sie) .{2,40} vor(?!\p{L})/iu;
const passedOn = (pledge: Pledge, turn: Turn): boolean =>
  PASSES_ON.test(pledge.finding.quote) &&
  (says(turn, "delivery") ||
    said(turn, "promise").some(({ madeFor }) => madeFor === "colleague" || madeFor === "boss"));

/** True where a later turn of the makers keeps the pledge: hands the thing over, answers, signs. */
export function keeps(pledge: Pledge, turn: Turn, all: readonly Pledge[]): boolean {
  if (says(turn, "acceptance") || handsOver(pledge, turn, all) || introduces(pledge, turn) || passedOn(pledge, turn))
    return true;
  if (pledge.of === "rep" && says(turn, "offer") && speaksOf(pledge, turn)) return true;
  return !putsOff(turn) && (speaksOf(pledge, turn) || isAnswer(pledge, turn));
}

/** True where the receivers acknowledge it ("Got the drawings, thanks"). */
export const acknowledges = (pledge: Pledge, turn: Turn): boolean =>
  says(turn, "thanks") && !says(turn, "ask") && speaksOf(pledge, turn);

/** True where the makers take it back, or refuse the whole. */
export const takesBack = (pledge: Pledge, turn: Turn): boolean =>
  says(turn, "decline") ||
  said(turn, "withdrawal").some(({ topic }) => topic.length === 0 || shared(subjectOf(pledge.topic), topic) > 0);
