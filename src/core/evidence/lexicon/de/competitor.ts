import type { Phrases } from "../../saying";

const VENDOR =
  "(?:anbieter[ns]?|lieferant(?:en)?|hersteller[ns]?|wettbewerber[ns]?|mitbewerber[ns]?|konkurrent(?:en)?|spediteur(?:en|s)?|dienstleister[ns]?|angebote?|agentur(?:en)?|firma|firmen)";

export const competitor: Phrases = {
  says: [
    /(?<!\p{L})(?:wir|ich|uns) (?:haben |habe |liegt |liegen )?(?:\p{L}+ ){0,2}(?:ein|das|zwei|drei) (?:\p{L}+ )?angebote? (?:von|der firma) (?!ihnen|euch|dir|uns)(?:der |einem |einer )?\p{Lu}?\p{L}+/iu,
    new RegExp(
      `\\b(?:wir|ich|sie|die kollegen) (?:[\\p{L}]+ ){0,4}(?:ander(?:e|en|er|em)|weitere[nr]?|zwei|drei|alternative[nr]?) (?:[\\p{L}]+ )?${VENDOR}(?![\\p{L}])`,
      "iu",
    ),
    new RegExp(
      `\\b(?:mit|von|bei) (?:ander(?:en|em)|weiteren|zwei|drei|einem (?:anderen|zweiten|weiteren)) (?:[\\p{L}]+ )?${VENDOR}(?![\\p{L}])`,
      "iu",
    ),
    new RegExp(
      `\\b(?:ein|der|das) (?:ander(?:er|es|e)|zweite[rs]?|weitere[rs]?) (?:[\\p{L}]+ )?${VENDOR} (?:[\\p{L}]+ )?(?:ist|hat|bietet|liegt|gibt|kann|macht)`,
      "iu",
    ),
    /\b(?:ihr|ihre|der|ein|einem|den|die) (?:wettbewerb|wettbewerber|mitbewerber|mitbewerb|konkurrenz)(?![\p{L}])/iu,
    /\b(?:vergleichsangebot|vergleichsangebote|konkurrenzangebot|gegenangebot|günstigeres angebot|zweites angebot)/i,
    /\bim vergleich mit (?:[\p{L}]+ ){0,2}(?:anbieter|angebot|wettbewerb)/iu,
  ],
  unless: [/\b(?:kein\p{L}{0,2}|nicht) (?:[\p{L}]+ ){0,2}(?:ander|weitere|wettbewerb|mitbewerb|konkurrenz)/iu],
};
