import type { Situation } from "../silence/situation";
import { textsFor } from "../templates/choose";
import { de } from "../words/plays/de";
import { en } from "../words/plays/en";
import { article } from "./article";
import { isBarred } from "./proposal";
import type { Text } from "./suggestion";

/** A web address as it stands in a mail: one link, nothing else on the line. */
const LINK = /^https?:\/\/[^\s<>"{}]+$/iu;

/**
 * The note around an article: `link` is a web address, `line` one sentence of the rep's own.
 * Empty where the play is out of place, the link is none, or the line is missing.
 */
export function shareArticle(situation: Situation, given: { link: string; line: string }): Text[] {
  const words = situation.context.settings.language === "de" ? de : en;
  const proposal = article(situation, words);
  const link = given.link.trim();
  const line = given.line.replace(/\s+/gu, " ").trim();
  if (!proposal || isBarred(proposal) || !LINK.test(link) || line === "") return [];
  return textsFor(situation, proposal, { link, line: /[.!?…]$/u.test(line) ? line : `${line}.` });
}
