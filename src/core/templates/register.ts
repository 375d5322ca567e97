import type { Situation } from "../silence/situation";
import type { Address } from "../thread";
import type { Register } from "./fill";
import { isFormal, usualGreeting } from "./greeting";
import { mailsFrom, mailsTo } from "./habits";

const FAMILIAR = /(?:^|[^\p{L}])(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?=[^\p{L}]|$)/u;
const POLITE = /[\p{L},] (?:Sie|Ihnen|Ihre?[mnrs]?)(?=[^\p{L}]|$)/u;

/** Sie or du, as the two write to each other: the newest mail that shows it decides. Sie where none does. */
export function registerOf(situation: Situation, person: Address | null): Register {
  if (!person) return "formal";
  for (const { lines } of [...mailsTo(situation, person), ...mailsFrom(situation, person)]) {
    const text = lines.join("\n");
    if (POLITE.test(text)) return "formal";
    if (FAMILIAR.test(text)) return "familiar";
  }
  if (isFormal(situation, person)) return "formal";
  return /^(?:hi|hey|lieber?|moin|servus)$/iu.test(usualGreeting(situation, person)?.word ?? "")
    ? "familiar"
    : "formal";
}
