import type { Phrases } from "../../../evidence/saying";

/** Kommt im Preis entgegen. */
export const discount: Phrases = {
  says: [
    /\b(?:\p{L}*rabatt|nachlass|preisnachlass|sonderpreis|sonderangebot|skonto|sonderkonditionen)(?!\p{L})|\b\d{1,2} ?(?:%|prozent) (?:\p{L}+ ){0,2}(?:günstiger|weniger|billiger)(?!\p{L})/iu,
    /\b(?:preis|preise|honorar|angebot)\b[^?!]{0,40}\b(?:entgegenkommen|senken|reduzieren|nachbessern|spielraum|verhandeln|drehen)(?!\p{L})|\b(?:spielraum|entgegenkommen)\b[^?!]{0,30}\b(?:preis|preislich|honorar)|\bpreislich\b[^?!]{0,30}\b(?:entgegen|spielraum|etwas machen)/iu,
    /\b(?:am|beim|im) preis\b[^?!]{0,50}\b(?:etwas|was|noch|runter|herunter|nach unten)\b[^?!]{0,20}\b(?:machen|tun|drin|möglich|runter|herunter|gehen)|\b(?:gehe|gehen|kommen|komme)\b[^?!]{0,40}\bpreis\b[^?!]{0,30}\b(?:runter|herunter|nach unten|entgegen)(?!\p{L})/iu,
    /(?<!\p{L})über (?:den preis|die preise)\b[^?!]{0,30}\b(?:lässt sich|können wir (?:noch|sicher|gern\p{L}?|immer)) (?:\p{L}+ )?reden(?!\p{L})/iu,
    /\b(?:ich|wir)\b[^?!]{0,60}\b(?:kostenlos|gratis|kostenfrei|umsonst|ohne (?:aufpreis|berechnung|mehrkosten))\b[^?!]{0,20}\b(?:dazu\p{L}*|geben|liefern|machen|übernehmen|legen|drauf\p{L}*)(?!\p{L})|\b(?:würde|würden|könnte|könnten|kann|können) (?:ich|wir) (?:ihnen|dir|euch) (?:\p{L}+ ){0,2}(?:schenken|erlassen|nachlassen)(?!\p{L})/iu,
    /\b(?:bessere|günstigere|niedrigere|attraktivere)[nrs]? (?:preis|preise|angebot|konditionen|kondition)(?!\p{L})/iu,
    /\b\d[\d.,]{2,} ?(?:€|euro)? (?:\p{L}+ ){0,2}(?:wären?|sind|ist) (?:\p{L}+ )?(?:machbar|möglich|drin)(?!\p{L})|\bpreislich\b[^?!]{0,30}\b(?:was|etwas|noch)(?!\p{L})|\b(?:gäbe es|gibt es|bekommen sie|erhalten sie)\b[^?!]{0,30}\b(?:gratis|kostenlos|umsonst)(?!\p{L})|\b\d{1,2} ?(?:%|prozent) (?:unter|günstiger als)(?!\p{L})/iu,
  ],
  unless: [
    /\bihre?n? (?:\p{L}+ )?kunden(?!\p{L})/iu,
    /\b(?:kein|keinen|ohne|nicht|nie|statt) (?:\p{L}+ ){0,2}(?:rabatt|nachlass|preisnachlass|sonderpreis|skonto|spielraum)|\bum den sie\b|\bwie (?:gewünscht|erbeten|angefragt)/iu,
  ],
};
