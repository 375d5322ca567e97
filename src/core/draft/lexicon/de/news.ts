import type { Phrases } from "../../../evidence/saying";

/** Fragt, was daraus geworden ist. */
export const news: Phrases = {
  says: [
    /^\W*(?:haben|hat|habt|hast|ist|sind|gibt es)(?!\p{L})[^?!]{0,60}\b(?:entschieden|entscheidung|besprochen|unterschrieben|freigegeben|gehört|rückmeldung|geklärt)(?!\p{L})[^.!]{0,80}\?/iu,
    /\bwann (?:kann|können|darf|dürfen|wird|werden|hören|entscheid\p{L}+)(?!\p{L})/iu,
    /\b(?:geben|gib|gebt) (?:sie |ihr )?(?:mir|uns) (?:\p{L}+ ){0,3}(?:bescheid|rückmeldung|einen stand)(?!\p{L})/iu,
    /\b(?:warte|warten|freue mich|freuen uns) (?:\p{L}+ ){0,2}auf (?:ihre|deine|eure|eine) (?:\p{L}+ )?(?:antwort|rückmeldung|entscheidung|nachricht)(?!\p{L})/iu,
  ],
};
