import type { Phrases } from "../../../evidence/saying";

/** Hofft, wartet oder freut sich, wo eine Frage stehen könnte. */
export const hopeTalk: Phrases = {
  says: [
    /\b(?:warte|warten) (?:\p{L}+ ){0,3}auf (?:ihre|deine|eure|die|eine|das|den) (?:\p{L}+ )?(?:antwort|rückmeldung|entscheidung|freigabe|bestellung|unterschrift|nachricht|feedback|go)(?!\p{L})/iu,
    /\b(?:hoffe|hoffen|hoffentlich)\b[^.?!]{0,60}\b(?:bald|von ihnen|von dir|hören|klappt|zustande|positiv|zusammenarbeit|demnächst|kommen)(?!\p{L})/iu,
    /\b(?:freue mich|freuen uns|würde mich freuen|würden uns freuen)\b[^.?!]{0,30}\b(?:hören|rückmeldung|antwort|zusammenarbeit|nachricht)(?!\p{L})|\bfreue mich,? (?:bald )?von (?:ihnen|dir|euch) zu hören/iu,
    /\b(?:daumen|bin (?:\p{L}+ )?(?:zuversichtlich|sicher|guter dinge)|gehe davon aus,? dass (?:sie|es|das|die))\b[^.?!]{0,50}/iu,
  ],
};
