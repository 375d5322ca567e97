import type { Day } from "../thread";
import { type Exchange, isOurs, said, says, type Turn } from "./exchange";

/** A meeting that both sides agreed to: the message that fixed it, and its day. */
export type Appointment = { turn: Turn; on: Day };

/** A kind close that is a yes and not only a thank-you. */
const YES =
  /^\W*(?:yes|yep|sure|ok(?:ay)?|perfect|great|good|lovely|fine|sounds|works|absolutely|agreed|deal|ja|gut|prima|perfekt|super|einverstanden|passt|gerne?)(?!\p{L})/iu;

const isYes = (turn: Turn): boolean =>
  said(turn, "meeting").some(({ agreed, on }) => agreed && on === null) ||
  said(turn, "thanks").some(({ quote }) => YES.test(quote));

/** The one day that the message before, of the other side, had proposed; null where it named none, or several. */
function proposedBefore({ human }: Exchange, turn: Turn): Day | null {
  const before = human[human.indexOf(turn) - 1];
  if (before === undefined || isOurs(before) === isOurs(turn) || !says(before, "meeting")) return null;
  const ahead = (before.reading?.days ?? []).filter((day) => day >= turn.day);
  return ahead.length === 1 ? (ahead[0] ?? null) : null;
}

/** The day that this message fixes, in its own words or by a yes to the day proposed before it; else null. */
function fixedBy(exchange: Exchange, turn: Turn): Day | null {
  const named = said(turn, "meeting").findLast(({ agreed, on }) => agreed && on !== null)?.on ?? null;
  return named ?? (isYes(turn) ? proposedBefore(exchange, turn) : null);
}

/** "Leider muss ich die Märztermine zurücknehmen": whatever was agreed before stands no more. */
const A_MEETING = /\b(?:meeting|appointment|call|visit|dates?|slots?)\b|termin|besuch|treffen/iu;

const callsOff = (turn: Turn): boolean => said(turn, "withdrawal").some(({ quote }) => A_MEETING.test(quote));

/** The newest meeting agreed and not called off since; null where there is none. */
export function appointmentOf(exchange: Exchange): Appointment | null {
  for (const turn of exchange.human.toReversed()) {
    if (callsOff(turn)) return null;
    const on = fixedBy(exchange, turn);
    if (on !== null) return { turn, on };
  }
  return null;
}
