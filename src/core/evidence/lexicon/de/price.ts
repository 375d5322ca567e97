import type { Phrases } from "../../saying";

export const price: Phrases = {
  says: [
    /(?<!\p{L})zu viel geld(?!\p{L})/iu,
    /\b(?:liegt|liegen|ist|sind) (?:\S+ ){0,4}über dem,? was (?:wir|ich)(?!\p{L})/iu,
    /(?<!\p{L})preislich (?:\p{L}+ ){0,4}(?:nicht zusammen|zu weit|auseinander|schwierig|zu hoch)/iu,
    /\bso viel (?:günstiger|billiger) als (?:die|alle) (?:anderen|anderer|übrigen)/iu,
    /\b(?:zu|sehr|recht|ziemlich|etwas|deutlich zu|viel zu) (?:teuer|hochpreisig|kostspielig)\b/i,
    /\b(?:preis|preise|summe|betrag|kosten|angebot|zahl|honorar|satz) (?:ist|sind|war|liegt|liegen|erscheint|scheint)(?: [\p{L}-]+){0,4} (?:zu hoch|zu niedrig|zu teuer|teurer|höher|niedriger)/iu,
    /(?:^|\P{L})(?:über|oberhalb|außerhalb) (?:unser(?:em|es|en)?|dem|des|meine[ms]|vom) (?:\p{L}+ )?(?:budget|budgets|rahmen|rahmens|budgetrahmen|limit)\b/iu,
    /(?:^|\P{L})(?:sprengt|übersteigt|überschreitet) (?:\p{L}+ ){0,2}(?:budget|rahmen|möglichkeiten|etat)/iu,
    /\b(?:mehr|teurer|höher|günstiger|niedriger) als (?:wir |ich )?(?:erwartet|gedacht|geplant|budgetiert|veranschlagt)/i,
    /\bkönnen wir uns (?:\p{L}+ ){0,2}nicht leisten\b/iu,
    /\b(?:kein|nicht genug|nicht genügend) (?:budget|geld)\b/i,
    /(?:^|\P{L})(?:über den|vom) preis (?:\p{L}+ )?(?:überrascht|erschrocken)/iu,
    /\bam preis (?:\p{L}+ ){0,2}(?:etwas|noch was) (?:machen|tun)\b/iu,
  ],
  unless: [
    /\bnicht zu (?:teuer|hoch)\b/i,
    /\bpreis (?:ist|passt|geht) (?:\p{L}+ )?(?:in ordnung|okay|ok|gut)\b/iu,
    /\b(?:strompreis|energiepreis|stromkosten|energiekosten)/i,
  ],
  asked: true,
};
