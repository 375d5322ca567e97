import type { Detector } from "./detector";
import { namedDay } from "./named-day";
import { sayings } from "./saying";

/** "Frozen since Monday" names a beginning; only such a word makes a day the end. */
const ENDS =
  /(?<!\p{L})(?:until|till|til|through|thru|before|by|end|ends|ending|lifted|over|resum\w*|reopen\w*|bis|endet|ende|vor|frühestens|wieder)(?!\p{L})/iu;

/** Bought, merged, cut or frozen: their house is busy with itself. `until` where the end of it was named. */
export const reorganisation: Detector = (message) =>
  sayings(message, message.lexicon?.reorganisation).map(({ quote, folded }) => {
    const frozen = message.lexicon?.frozen.some((says) => says.test(folded)) ?? false;
    return {
      kind: "reorganisation",
      quote,
      frozen,
      until: frozen && ENDS.test(folded) ? namedDay(folded, message) : null,
    };
  });
