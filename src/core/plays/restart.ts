import type { Situation } from "../silence/situation";
import type { Address } from "../thread";
import { found } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { departure, hasLeft } from "./reachable";
import { quoted, whoIs } from "./voice";

/** The contact, unless it is the one who has left. */
function whoStays(situation: Situation): Address | null {
  const { contact, others } = situation;
  const gone = contact !== null && hasLeft(situation, contact);
  return gone ? (others.find((other) => other.lastWrote !== null) ?? null) : contact;
}

/** A fresh start with a new decision maker: after the contact has left, or after a reorganisation. */
export const restart: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet") return null;
  const gone = departure(situation);
  const told = gone ?? found(situation, "them", "reorganisation")[0];
  const from = told && situation.thread.messages[told.message]?.from;
  if (!told || !from) return null;
  const because = [words.because.left(whoIs(from, words), quoted(told.finding.quote, words)), words.because.freshStart];
  const successor = gone?.finding.successor ?? null;
  const fits = [successor ? ("successor" as const) : ("no-successor" as const)];
  const greets = successor ?? whoStays(situation);
  return propose("restart", situation, words, { because, greets, fits });
};
