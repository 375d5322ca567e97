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

    /(?<!\p{L})(?:[\p{L}\d]+) ?(?:%|prozent|euro|€) (?:\p{L}+ ){0,3}(?:runter|herunter|nach unten|nachlassen|entgegenkommen|drunter|weniger|billiger|nachlass|günstiger)(?!\p{L})|\b(?:runtergehen|heruntergehen|runterkommen|nachlassen|entgegenkommen|runterhandeln)(?!\p{L})|\b(?:beim preis|am preis|preislich) (?:ist|geht|wäre|ginge|haben wir|lässt sich|gibt es) (?:\p{L}+ ){0,2}(?:luft|was|etwas|spielraum)(?!\p{L})/iu,
    /\b(?:am|um den|beim) (?:preis|geld|budget)(?!\p{L})[^?!]{0,20}\b(?:liegt|scheitert|hakt|geht|hängt|liegen|scheitern)(?!\p{L})[^?!]{0,60}\b(?:sagen|sag|reden|luft|spielraum|machen|lösung|finden|drehen|melden|wort|bescheid|einig\p{L}*)(?!\p{L})|\b(?:geschenkt|gratis|kostenlos|umsonst|kostenfrei|geschenk)(?!\p{L})[^?!]{0,20}\b(?:drauf\p{L}*|dazu\p{L}*|oben\p{L}*|geben|legen|packen|mit(?:geben|liefern))(?!\p{L})|\b(?:ersten?|\d) (?:\p{L}+ )?(?:monate|wochen|jahr|monat|quartal) (?:\p{L}+ ){0,3}(?:gratis|geschenkt|kostenlos|umsonst|kostenfrei|frei haus|aufs haus)(?!\p{L})|\b(?:aufs|auf das|auf unser) haus(?!\p{L})/iu,
    /\b\d[\d.,]* ?(?:€|euro|eur)? (?:an)?statt (?:der |den )?\d[\d.,]*|\b(?:freundschafts|best|vorzugs|aktions|sonder|einstiegs|vorteils|kampf|treue)(?:preis|konditionen?|angebot)(?:e|en|es|s)?(?!\p{L})|\b(?:auf|über) (?:die|den|das|eine|einen) (?:\p{L}*gebühr(?:en)?|anzahlung|versandkosten|lieferkosten|\p{L}*pauschale|aufschlag|montagekosten)(?!\p{L})[^?!]{0,30}\b(?:verzichten|verzichte|erlassen|streichen)(?!\p{L})|\b(?:erlassen|erlasse|schenken|schenke|streichen|streiche) (?:wir |ich )?(?:ihnen|dir|euch)(?!\p{L})/iu,
    /\b(?:günstiger|billiger|preiswerter) (?:\p{L}+ ){0,3}(?:hin(?:kriegen|bekommen)?|machen|anbieten|geben|rechnen|geworden|wird|werden)(?!\p{L})|\b(?:preis|angebot|kondition\p{L}*|zahl|summe)(?!\p{L})[^?!]{0,40}\b(?:nachbessern|anpassen|drücken|mithalten|unterbieten|mitgehen|schrauben|feilen|abrunden|was machen|etwas machen)(?!\p{L})|\bunter (?:dem|ihrem) (?:listen)?preis (?:\p{L}+ )?(?:anbieten|geben|lassen)(?!\p{L})/iu,

    /\bpreise? (?:ist|sind|wäre) (?:\p{L}+ ){0,2}(?:verhandelbar|verhandlungssache|nicht in stein|noch nicht das letzte)|\b(?:zum halben preis|halber preis|halben preis|zum preis von|zwei zum preis)(?!\p{L})|\b(?:ziehe|ziehen|nehme|nehmen|streiche|lasse|lassen) (?:ich |wir )?(?:\p{L}+ ){0,4}\d[\d.,]* ?(?:%|prozent|€|euro)(?: \p{L}+){0,3} (?:ab|weg|raus|runter|nach)(?!\p{L})|\b\d[\d.,]* ?(?:€|euro) (?:nachlass|weniger|abzug|rabatt|günstiger|billiger)(?!\p{L})/iu,
    /\b(?:zwei|drei|fünf|acht|zehn|fünfzehn|zwanzig|\d{1,2}) ?(?:%|prozent),? (?:wenn|falls|sofern|bei (?:bestellung|zusage|unterschrift|auftrag|abschluss))(?!\p{L})|\b(?:treuebonus|neukundenbonus|kulanterweise|messepreis|jahresendpreis|frühbucher\p{L}*)(?!\p{L})|\b(?:preis|kosten|summe)(?!\p{L})[^?!]{0,30}\b(?:noch einmal|nochmal|noch mal) (?:ran|rangehen|anschauen|ansehen|rechnen|durchrechnen|reden|sprechen)(?!\p{L})/iu,
  ],
  unless: [
    /\b(?:weil|da sie|da du|nachdem)(?!\p{L})/iu,
    /\bihre?n? (?:\p{L}+ )?kunden(?!\p{L})/iu,
    /\b(?:kein|keinen|ohne|nicht|nie|statt) (?:\p{L}+ ){0,2}(?:rabatt|nachlass|preisnachlass|sonderpreis|skonto|spielraum)|\bum den sie\b|\bwie (?:gewünscht|erbeten|angefragt)/iu,
  ],
};
