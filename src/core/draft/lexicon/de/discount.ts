import type { Phrases } from "../../../evidence/saying";

/** Kommt im Preis entgegen. */
export const discount: Phrases = {
  says: [
    /\b(?:\p{L}*rabatt|nachlass|preisnachlass|sonderpreis|sonderangebot|skonto|sonderkonditionen)(?!\p{L})|\b\d{1,2} ?(?:%|prozent) (?:\p{L}+ ){0,2}(?:günstiger|weniger|billiger)(?!\p{L})/iu,
    /\b(?:preis|preise|honorar|angebot)\b[^.?!]{0,40}\b(?:entgegenkommen|senken|reduzieren|nachbessern|spielraum|verhandeln|drehen)(?!\p{L})|\b(?:spielraum|entgegenkommen)\b[^.?!]{0,30}\b(?:preis|preislich|honorar)|\bpreislich\b[^.?!]{0,30}\b(?:entgegen|spielraum|etwas machen)/iu,
  ],
  unless: [
    /\b(?:kein|keinen|ohne|nicht|nie|statt) (?:\p{L}+ ){0,2}(?:rabatt|nachlass|preisnachlass|sonderpreis|skonto|spielraum)|\bum den sie\b|\bwie (?:gewünscht|erbeten|angefragt)/iu,
  ],
};
