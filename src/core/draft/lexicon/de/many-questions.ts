import type { Phrases } from "../../../evidence/saying";

const ASKS =
  "(?:wer|wen|wem|was|wann|wie|wo|warum|wieso|welche[rsnm]?|ist|sind|hat|haben|hast|habt|kann|können|kannst|könnten|wird|werden|soll|sollen|brauchen|brauchst|braucht|gibt|passt|dürfen|darf|muss|müssen|bleibt|kommt|kommen)";
const NEXT = `(?:,| und|, und| sowie) (?:und |auch |dann |wenn ja,? )?${ASKS} `;

/** Drei Fragen in einem Satz, mit einem einzigen Fragezeichen am Ende. */
export const manyQuestions: Phrases = {
  says: [new RegExp(`\\b${ASKS} [^?]{3,90}?${NEXT}[^?]{3,90}?${NEXT}[^?]{3,160}\\?`, "iu")],
};
