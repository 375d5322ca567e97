import { letter } from "../text/letter";
import type { Detector } from "./detector";
import { fold } from "./folded";

/** A message that closes a matter is short; a longer one that thanks says something else besides. */
const MOST_WORDS = 30;

const ONLY_SIGNS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[\s!.:;()+-]){1,20}$/u;
const A_SIGN = /\p{Extended_Pictographic}|[:;]-?[)D]|\(y\)/u;

/** The new text as a whole closes the matter: thanks, "sounds good", "talk then", an emoji; nothing in it asks or promises. */
export const thanks: Detector = (message) => {
  const { greeting } = letter(message.text, message.from);
  const rest = message.text.trim().slice(greeting.length).trim();
  if (ONLY_SIGNS.test(rest) && A_SIGN.test(rest)) return [{ kind: "thanks", quote: rest }];
  const words = message.lexicon?.thanks;
  const said = fold(rest);
  if (
    !words ||
    message.attachments.length > 0 ||
    said.split(" ").length > MOST_WORDS ||
    words.opens.test(withoutCourtesy(said, words.courtesy))
  )
    return [];
  const quote = message.sentences
    .map((sentence) => (sentence.startsWith(greeting) ? sentence.slice(greeting.length) : sentence).trim())
    .find((sentence) => words.closes.some((closes) => closes.test(fold(sentence))));
  return quote ? [{ kind: "thanks", quote }] : [];
};

const withoutCourtesy = (said: string, courtesy: readonly RegExp[]): string =>
  courtesy.reduce((rest, pattern) => rest.replace(pattern, ""), said);
