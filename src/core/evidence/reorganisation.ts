import type { Detector } from "./detector";
import { reorganisation as de, frozen as frozenDe } from "./lexicon/de/reorganisation";
import { reorganisation as en, frozen as frozenEn } from "./lexicon/en/reorganisation";
import { namedDay } from "./named-day";
import { inLanguageOf, sayings } from "./saying";

/** "Frozen since Monday" names a beginning; only such a word makes a day the end. */
const ENDS =
  /(?<!\p{L})(?:until|till|til|through|thru|before|by|end|ends|ending|lifted|over|resum\w*|reopen\w*|bis|endet|ende|vor|frühestens|wieder)(?!\p{L})/iu;

/** Bought, merged, cut or frozen: their house is busy with itself. `until` where the end of it was named. */
export const reorganisation: Detector = (message) =>
  sayings(message, { en, de }).map(({ quote, folded }) => {
    const frozen = inLanguageOf(message, { en: frozenEn, de: frozenDe })?.some((says) => says.test(folded)) ?? false;
    return {
      kind: "reorganisation",
      quote,
      frozen,
      until: frozen && ENDS.test(folded) ? namedDay(folded, message) : null,
    };
  });
