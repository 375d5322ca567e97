import type { Situation } from "../silence/situation";
import type { Address } from "../thread";

/**
 * Where quoted history or the mail program's signature begins in a body that was not cut: good enough to stop reading
 * a greeting or a name. The signature follows by itself, so a name that stands only there is not how the rep signs.
 */
const BELOW = /^(?:>|--$|From:|Von:|Am .* schrieb|On .* wrote:|_{5,}|-----)/u;
const MOST_LINES = 80;

/** The lines of one message of the thread above signature and quoted history, trimmed; empty where it was not rendered. */
function ownLines(situation: Situation, message: number): string[] {
  const body = situation.thread.messages[message]?.body ?? "";
  const lines = body
    .slice(0, 8000)
    .split("\n", MOST_LINES)
    .map((line) => line.slice(0, 200).trim());
  const end = lines.findIndex((line) => BELOW.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** One message as a person wrote it: its first written line, and all of its lines. */
export type Written = { first: string; lines: string[]; closing: string };

const written = (situation: Situation, message: number): Written => {
  const lines = ownLines(situation, message);
  const reading = situation.readings[message];
  return { first: lines.find((line) => line !== "") ?? "", lines, closing: reading?.closing ?? "" };
};

const indexes = (situation: Situation): number[] => situation.thread.messages.map((_, index) => index).reverse();

/** The rep's own mails to this person, newest first. */
export const mailsTo = (situation: Situation, person: Address): Written[] =>
  indexes(situation)
    .filter((index) => situation.sides[index] === "rep")
    .filter((index) => situation.thread.messages[index]?.to.some((to) => same(to, person)))
    .map((index) => written(situation, index));

/** Every mail of the rep's, newest first. */
export const mailsOfRep = (situation: Situation): Written[] =>
  indexes(situation)
    .filter((index) => situation.sides[index] === "rep")
    .map((index) => written(situation, index));

/** This person's own mails, newest first. */
export const mailsFrom = (situation: Situation, person: Address): Written[] =>
  indexes(situation)
    .filter((index) => situation.sides[index] === "them")
    .filter((index) => same(situation.thread.messages[index]?.from ?? { email: "" }, person))
    .map((index) => written(situation, index));

/** Two addresses are one person where the mail address is. */
export const same = (a: Pick<Address, "email">, b: Pick<Address, "email">): boolean =>
  a.email.toLowerCase() === b.email.toLowerCase();
