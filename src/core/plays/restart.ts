import type { Situation } from "../silence/situation";
import { nameOf } from "../templates/name";
import type { Address } from "../thread";
import { found } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { quoted, whoIs } from "./voice";

/** Who has left, as they or their mailbox said; null where nobody has. An automatic reply is often the first to know. */
export const departure = (situation: Situation) =>
  [...found(situation, "them", "contact-left"), ...found(situation, "machine", "contact-left")].toSorted(
    (a, b) => b.message - a.message,
  )[0] ?? null;

/** The contact, unless it is the one who has left. */
function whoStays({ contact, others }: Situation, left: string): Address | null {
  const gone =
    contact !== null && left !== "" && left.toLowerCase().includes(nameOf(contact).first.toLowerCase() || "?");
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
  const greets = successor ?? whoStays(situation, gone?.finding.who ?? "");
  return propose("restart", situation, words, { because, greets, fits });
};
