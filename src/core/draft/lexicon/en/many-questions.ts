import type { Phrases } from "../../../evidence/saying";

const ASKS =
  "(?:how|what|which|who|whom|whose|when|where|why|do|does|did|is|are|was|can|could|will|would|have|has|should|shall)";
const NEXT = `(?:,|;|,? and|,? plus|,? as well as) (?:and |also |then |if so,? )?${ASKS} `;

/** Three questions in one sentence, with a single question mark at its end. */
export const manyQuestions: Phrases = {
  says: [new RegExp(`\\b${ASKS} [^?]{3,90}?${NEXT}[^?]{3,90}?${NEXT}[^?]{3,160}\\?`, "i")],
};
