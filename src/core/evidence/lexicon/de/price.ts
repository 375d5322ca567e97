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
    // "67.900 ist schon eine Hausnummer", "das ist happig"
    /(?<!\p{L})(?:ist|sind|wäre|wären|war) (?:(?!nicht(?!\p{L})|keine?(?!\p{L}))[\p{L}]+ ){0,4}(?:eine? (?:(?:ganz schöne|ganz schöner|ordentliche|ordentlicher|echte|stolze|ziemliche|große) )?(?:hausnummer|stange geld|menge geld|haufen geld|ansage|brocken)|ein (?:stolzer|happiger|satter|gesalzener|saftiger|stattlicher|ordentlicher) (?:preis|betrag)|eine (?:stolze|satte|stattliche) summe|happig|gesalzen)(?!\p{L})/iu,
    // "ich hab so mit 50 gerechnet": what comes after the number must not be pieces, people or days
    /(?<!\p{L})(?:hab|habe|haben|hatte|hatten|hätte|hätten) (?:[\p{L}]+ ){0,4}mit (?:(?:so|etwa|ungefähr|rund|circa|ca\.|maximal|höchstens|eher|um die|knapp|gut) ){0,3}(?:€ ?)?\d[\d.,]*(?: ?(?:€|euro|eur|chf|franken|t€|k|k€|tausend|tsd\.?))?(?: (?:netto|brutto|im jahr|im monat|pro monat|pro jahr))? (?:gerechnet|kalkuliert|geplant)(?!\p{L})/iu,
    /(?<!\p{L})(?:hab|habe|haben|hatte|hatten|hätte|hätten) (?:[\p{L}]+ ){0,3}(?:mit (?:deutlich |viel |etwas |einiges )?weniger|nicht mit so viel|nicht mit so einem (?:preis|betrag)) gerechnet(?!\p{L})/iu,
    /(?<!\p{L})(?:musste|mussten|muss|müssen|hab|habe|haben) (?:(?:wir|ich|da|bei|dem|der|dieser|preis|summe|zahl|erst|erstmal|schon|ganz schön|doch|einmal|mal|kurz) ){0,6}(?:schlucken|geschluckt|durchatmen)(?!\p{L})/iu,
    /(?<!\p{L})(?:über|weit weg von|weit von|entfernt von) (?:unseren|meinen|unserer|meiner) (?:preis)?vorstellung(?:en)?(?!\p{L})/iu,
    /\bam preis (?:\p{L}+ ){0,2}(?:etwas|noch was) (?:machen|tun)\b/iu,
  ],
  unless: [
    /\bnicht zu (?:teuer|hoch)\b/i,
    /(?<!\p{L})preislich (?:\p{L}+ ){0,4}(?:im rahmen|in ordnung|okay|gut|attraktiv)(?!\p{L})/iu,
    /\bpreis (?:ist|passt|geht) (?:\p{L}+ )?(?:in ordnung|okay|ok|gut)\b/iu,
    /\b(?:strompreis|energiepreis|stromkosten|energiekosten)/i,
  ],
  asked: true,
};
