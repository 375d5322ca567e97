import type { Phrases } from "../../../evidence/saying";

/** Ein nächster Schritt ohne Tag, oder einer, den sich der Leser aussuchen soll. */
export const vagueStep: Phrases = {
  says: [
    /\b(?:lassen sie uns|lass uns|wir (?:sollten|könnten|können)|vielleicht (?:können|könnten) wir|gerne? (?:können|könnten) wir|wollen wir|sollen wir)\b[^?!]{0,60}\b(?:bald|demnächst|mal|einmal|in den nächsten (?:tagen|wochen)|in kürze|bei gelegenheit|irgendwann|zeitnah)\b[^?!]{0,60}\b(?:telefonieren|sprechen|reden|treffen|austauschen|zusammensetzen|abstimmen|unterhalten|hören)(?!\p{L})/iu,
    /\b(?:lassen sie mich|lass mich|geben sie mir bescheid|sagen sie mir|sag mir)\b[^?!]{0,20}\b(?:wissen,? )?(?:was sie (?:davon )?(?:halten|denken)|wie sie (?:weiter )?(?:vorgehen|verfahren)|wie es weitergeht|ob (?:noch )?interesse|wenn sie (?:noch )?fragen|falls (?:sie )?(?:noch )?(?:fragen|etwas))/iu,
    /\b(?:stehe|stehen) (?:ich |wir )?(?:\p{L}+ ){0,3}(?:gerne? )?zur verfügung(?!\p{L})|\bmelden sie sich (?:\p{L}+ )?(?:gerne?|jederzeit|einfach)(?!\p{L})|\bbei fragen\b[^?!]{0,40}(?:melden|verfügung|gerne?)(?!\p{L})/iu,
    /\b(?:sagen sie|sag|geben sie|gib) (?:\p{L}+ ){0,3}bescheid,? (?:wie|was|ob|wenn|falls)(?!\p{L})|\bkommen sie (?:\p{L}+ ){0,2}(?:auf mich|auf uns) zu(?!\p{L})|\b(?:stehe|stehen) (?:\p{L}+ ){0,6}(?:bereit|zur verfügung)(?!\p{L})/iu,
    /\b(?:vielleicht|würde mich freuen|wäre (?:schön|gut|toll)|gern\p{L}?)\b[^?!]{0,50}\b(?:bald|demnächst|einmal|mal|in den nächsten (?:tagen|wochen)|in kürze|irgendwann)\b[^?!]{0,40}\b(?:termin|zusammensetzen|zusammensetzten|austauschen|sprechen|telefonieren|treffen|sehen|reden)(?!\p{L})|\bfinden wir\b[^?!]{0,20}\b(?:bald|demnächst|einmal|mal|in den nächsten (?:tagen|wochen))\b[^?!]{0,20}\btermin(?!\p{L})/iu,
    /\bgern\p{L}? (?:telefonieren|sprechen|treffen|reden) wir(?: dazu| darüber| einmal| mal| auch)*[.!]?$|\bsehen wir weiter(?!\p{L})|\bgeben sie (?:mir|uns) (?:\p{L}+ ){0,2}ein (?:\p{L}+ )?zeichen(?!\p{L})/iu,
  ],
};
