import type { Situation } from "../silence/situation";
import { same } from "../templates/habits";
import { nameOf } from "../templates/name";
import type { Fit } from "../templates/template";
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

/** The rep has written to them since the news: a second greeting as a stranger would read oddly. */
const writtenTo = ({ thread, sides }: Situation, person: Address, message: number): boolean =>
  thread.messages.some(({ to }, at) => at > message && sides[at] === "rep" && to.some((one) => same(one, person)));

/** Whoever was named, with the address they have here: "Priyanka (cc)" is Priyanka Menon, "Herr Kröger" Malte Kröger. */
function knownHere({ contact, others }: Situation, named: Address | null): Address | null {
  if (named === null || named.email !== "") return named;
  const { first } = nameOf(named);
  const isMeant = (one: Address) => nameOf(one).first === first || nameOf(one).last === first;
  return [contact, ...others].find((one) => one !== null && isMeant(one)) ?? named;
}

/** A fresh start with a new decision maker: after the contact has left, or after a reorganisation. */
export const restart: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet") return null;
  const gone = departure(situation);
  const told = gone ?? found(situation, "them", "reorganisation")[0];
  const from = told && situation.thread.messages[told.message]?.from;
  if (!told || !from) return null;
  const because = [words.because.left(whoIs(from, words), quoted(told.finding.quote, words)), words.because.freshStart];
  const successor = knownHere(situation, gone?.finding.successor ?? null);
  const greets = successor ?? whoStays(situation);
  const fits: Fit[] = [successor ? "successor" : "no-successor"];
  if (greets && writtenTo(situation, greets, told.message)) fits.push("asked");
  return propose("restart", situation, words, { because, greets, fits });
};
