import type { Phrases } from "../../saying";

const SPEND =
  "(?:budgets?|investitionen|ausgaben|projekte|bestellungen|entscheidungen|beschaffungen|neuanschaffungen|einstellungen|mittel)";

const FROZEN = [
  new RegExp(
    `\\b(?:alle|unsere?|das|die|sämtliche|neue) (?:[\\p{L}]+ ){0,2}[\\p{L}]*${SPEND} (?:ist|sind|wurde|wurden|liegt|liegen)(?: [\\p{L}\\d.]+){0,6} (?:eingefroren|gestoppt|gesperrt|auf eis|ausgesetzt)`,
    "iu",
  ),
  // "seit letzter Woche ist alles über 10 T€ gesperrt"
  /\b(?:ist|sind|wurde|wird) (?:\p{L}+ ){0,2}(?:alles|alle ausgaben|alle bestellungen|jede bestellung)(?: (?:über|ab|oberhalb)(?: von)? [\d.,]+ ?(?:t?€|k€?|teur|euro|eur)?)?(?: \p{L}+){0,3} (?:eingefroren|gestoppt|gesperrt|auf eis)/iu,
  /\b(?:budgetstopp|investitionsstopp|ausgabenstopp|haushaltssperre|einstellungsstopp|bestellstopp|budgetsperre|ausgabensperre)/i,
];

export const reorganisation: Phrases = {
  says: [
    /(?<!\p{L})(?:bei uns|unsere firma|unser haus|hier) wird (?:\p{L}+ ){0,3}(?:umstrukturiert|umorganisiert|restrukturiert|abgebaut)(?!\p{L})/iu,
    ...FROZEN,
    /\b(?:wir|unsere firma|unser unternehmen|das unternehmen) (?:wurden|wurde|werden|wird|sind|ist) (?:[\p{L}\d]+ ){0,6}(?:übernommen|gekauft|aufgekauft|verkauft|fusioniert|umstrukturiert)(?!\p{L})/iu,
    /\b(?:bei uns|wir)(?: [\p{L}]+){0,6} (?:umstrukturierung|umstrukturierungen|reorganisation|fusion|übernahme|kündigungswelle|stellenabbau|entlassungen|kurzarbeit|insolvenz|restrukturierung)(?!\p{L})/iu,
    /(?:umstrukturierung|reorganisation|fusion|stellenabbau|restrukturierung|übernahme)(?: [\p{L}]+){0,6} (?:bei uns|unser(?:e[rsnm]?)?|uns)(?!\p{L})/iu,
    /\b(?:haben|bekommen) (?:[\p{L}]+ ){0,3}(?:einen neuen eigentümer|eine neue geschäftsführung|einen neuen geschäftsführer|neue eigentümer)/iu,
  ],
  unless: [/\b(?:bei ihnen|ihre umstrukturierung|ihrer fusion)\b/i],
};

export const frozen: readonly RegExp[] = [...FROZEN, /eingefroren|auf eis|stopp\b|sperre\b|gesperrt\b/i];
