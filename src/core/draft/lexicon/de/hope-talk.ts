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

    /\b(?:freuen|super|toll|schön|klasse|prima|großartig|wunderbar|genial|spitze|fantastisch),? wenn (?:das|es|wir|sie|du|ihr|daraus|die sache|unsere|der auftrag)(?!\p{L})[^?!]{0,60}\b(?:klapp\p{L}*|wird|würde|werden|zustande|zusammen\p{L}*|geschäft|weitergeh\p{L}*|vorangeh\p{L}*|loslegen|starten|dabei|gewinnen|kund\p{L}*|an bord|entscheid\p{L}*|zuschlag)(?!\p{L})/iu,
    /\bgespannt(?:,? (?:was|wie|ob|auf|wo)(?!\p{L})|[.!]?$)|\bkann es kaum (?:\p{L}+ )?erwarten(?!\p{L})|\b(?:zähle|zählen|baue|bauen|setze|setzen|vertraue|vertrauen|rechne|rechnen) (?:\p{L}+ ){0,3}(?:auf (?:sie|dich|euch|ihre\p{L}?|deine\p{L}?|eure\p{L}?|ein\p{L}*)|darauf|fest mit|mit (?:ihr\p{L}*|ein\p{L}*) (?:\p{L}+ )?(?:zusage|auftrag|antwort|ja|rückmeldung|bestellung))(?!\p{L})/iu,
    /\b(?:in der|guter|voller|die) hoffnung(?!\p{L})|\bin (?:freudiger |gespannter )?erwartung(?!\p{L})|\bauf (?:eine )?(?:gute|erfolgreiche|baldige|weitere) (?:zusammenarbeit|partnerschaft)(?!\p{L})|\bball (?:liegt|ist) (?:\p{L}+ )?bei (?:ihnen|dir|euch)(?!\p{L})|\b(?:wünsche|wünschen) (?:mir|uns) (?:\p{L}+ ){0,2}(?:,? dass|eine (?:zusage|positive))(?!\p{L})|\b(?:drücke|drücken) (?:\p{L}+ ){0,3}(?:die )?daumen(?!\p{L})/iu,
    /\b(?:hoffe|hoffen|hoffentlich)(?!\p{L})[^?!]{0,80}\b(?:zusage|entscheidung|antwort|rückmeldung|auftrag|bestellung|los(?:geht|legen)|starten|dabei|einig|grünes licht|zeichen|durchgeht|passt alles|alles passt|gefällt|gefallen|anklang|an bord|ins boot|kunde[n]?|gewinnen)(?!\p{L})/iu,
  ],
};
