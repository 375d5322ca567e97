import type { Phrases } from "../../../evidence/saying";

/** Hofft, wartet oder freut sich, wo eine Frage stehen könnte. */
export const hopeTalk: Phrases = {
  says: [
    /\b(?:warte|warten) (?:\p{L}+ ){0,3}auf (?:ihre|deine|eure|die|eine|das|den) (?:\p{L}+ )?(?:antwort|rückmeldung|entscheidung|freigabe|bestellung|unterschrift|nachricht|feedback|go)(?!\p{L})/iu,
    /\b(?:hoffe|hoffen|hoffentlich)\b[^?!]{0,60}\b(?:bald|von ihnen|von dir|hören|klappt|zustande|positiv|zusammenarbeit|demnächst|kommen)(?!\p{L})/iu,
    /\b(?:freue mich|freuen uns|würde mich freuen|würden uns freuen)\b[^?!]{0,30}\b(?:hören|rückmeldung|antwort|zusammenarbeit|nachricht)(?!\p{L})|\bfreue mich,? (?:bald )?von (?:ihnen|dir|euch) zu hören/iu,
    /\b(?:freue|freuen|gespannt|erwartung)\b[^?!]{0,40}\b(?:rückmeldung|antwort|nachricht|zusage|entscheidung|auftrag|bestellung|reaktion|feedback)(?!\p{L})|\b(?:rückmeldung|antwort|nachricht|zusage|entscheidung|zusammenarbeit|auftrag|bestellung|reaktion|feedback)\b[^?!]{0,40}\b(?:freue|freuen|gespannt)(?!\p{L})/iu,
    /\b(?:hoffe|hoffen)\b[^?!]{0,20}\bdass (?:wir|sie|es|das|du|ihr)\b[^?!]{0,50}\b(?:zusammen\p{L}*|ins geschäft|überzeug\p{L}*|gefällt|entscheid\p{L}*|zusag\p{L}*|weiter\p{L}*)(?!\p{L})/iu,
    /\b(?:daumen|bin (?:\p{L}+ )?(?:zuversichtlich|sicher|guter dinge)|gehe davon aus,? dass (?:sie|es|das|die|alles|wir))\b[^?!]{0,50}/iu,
    /\b(?:optimistisch|zuversichtlich),? (?:dass|was)(?!\p{L})|\bhoffentlich (?:geht|läuft|kommt|klappt|wird|können|haben)(?!\p{L})|\b(?:sehe|sehen)\b[^?!]{0,60}\bentgegen(?!\p{L})|\b(?:würden?|möchten?) (?:\p{L}+ )?gern\p{L}? (?:\p{L}+ )?(?:loslegen|starten|anfangen|beginnen)(?!\p{L})/iu,
  ],
};
