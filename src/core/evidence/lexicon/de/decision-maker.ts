import type { Phrases } from "../../saying";

const POST =
  "(?:Geschäftsführung|Geschäftsführer(?:in)?|Geschäftsleitung|Vorstand|Chef(?:in)?|Vorgesetzte[rn]?|Leitung|Inhaber(?:in)?|Gesellschafter|Aufsichtsrat|Beirat|Controlling|Management|Konzern|Zentrale|CFO|CEO|Direktor(?:in)?|Abteilungsleiter(?:in)?|Finanzleiter(?:in)?|Kaufmännische[rn]? Leiter(?:in)?|Betriebsrat|Gremium|Stadtrat|Gemeinderat|Träger|Kirchenvorstand|Kulturausschuss|Bauausschuss|Ausschuss|Verwaltungsrat|Kuratorium|Eigentümer(?:in)?|Eigentümerversammlung|Bauherr(?:in)?|Kämmerer|Kämmerei|Schulleitung|Werksleitung|Werkleitung|Bereichsleitung|Rechtsabteilung|Einkaufsleitung)";
const WHO = `(?<who>(?:(?:[Mm]ein|[Uu]nser|[Dd])(?:e|er|em|en|es|as|ie)? )?${POST}|(?:Herrn?|Frau|Dr\\.) \\p{Lu}\\p{L}+)`;

export const decisionMaker: Phrases = {
  says: [
    /(?<!\p{L})(?<who>(?:Herr|Frau|Dr\.) \p{Lu}\p{L}+) (?:entscheidet|hat das letzte wort|muss (?:\p{L}+ ){0,3}(?:freigeben|zustimmen|unterschreiben|genehmigen))(?!\p{L})/iu,
    /(?<!\p{L})(?<who>der einkauf|die einkaufsleitung|der betriebsrat|die revision) muss (?:\p{L}+ ){0,3}(?:zustimmen|freigeben|genehmigen)(?!\p{L})/iu,
    // "sie muss den Etat freigeben": somebody named in the sentence before it
    /(?<!\p{L})(?<who>\p{Lu}\p{Ll}+), (?:er|sie|der|die) muss (?:[\p{L}]+ ){1,4}(?:freigeben|genehmigen|zustimmen|unterschreiben|absegnen)(?!\p{L})/u,
    new RegExp(
      `(?<!\\p{L})${WHO} (?:[\\p{L}]+ ){0,4}(?:muss|müssen|soll|sollen|entscheidet|entscheiden)(?: (?:[\\p{L}]+ ){0,5}(?:freigeben|genehmigen|zustimmen|unterschreiben|entscheiden|absegnen|abzeichnen)|[.,;]|$| darüber| über)`,
      "u",
    ),
    new RegExp(
      `\\b(?:muss|müssen) (?:[\\p{L}]+ ){0,3}${WHO} (?:[\\p{L}]+ ){0,5}(?:freigeben|genehmigen|zustimmen|unterschreiben|entscheiden|absegnen|vorlegen|vorstellen|zeigen|abstimmen|besprechen|klären)`,
      "u",
    ),
    new RegExp(
      `\\b(?:Freigabe|Zustimmung|Genehmigung|Unterschrift|Entscheidung|Okay|OK)(?: (?:durch|von|vom|der|des|meiner|meines|unserer|unseres|seitens))* ${WHO}`,
      "u",
    ),
    new RegExp(`\\b(?:mit|bei) ${WHO} (?:[\\p{L}]+ ){0,4}(?:besprechen|abstimmen|klären|absprechen|abklären)`, "u"),
    // "muss das noch mit Ole (unser GF) besprechen"
    new RegExp(
      `(?<!\\p{L})(?:mit|bei) (?<who>\\p{Lu}\\p{Ll}+),? \\(?(?:unser|mein|der|die)(?:e|er|em|en)? (?:GF|${POST})(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `(?<!\\p{L})${WHO} (?:[\\p{L}]+ ){0,5}(?:vorlegen|vorstellen|präsentieren|weiterleiten|unterbreiten)`,
      "u",
    ),
    new RegExp(`\\b(?:Entscheidung|Sache) (?:liegt|fällt) (?:[\\p{L}]+ ){0,3}(?:bei|bei der|beim|in) ${WHO}`, "u"),
    /(?:^|\P{L})(?:über|oberhalb) (?:\p{L}+ )?mein(?:em|er|es) (?:limit|limits|kompetenz|freigabegrenze|unterschriftsgrenze|befugnis)/iu,
    // "das entscheide nicht ich, sondern Herr Wirth", "die Entscheidung liegt nicht bei mir"
    /(?<!\p{L})(?:das |dies |darüber |hierüber )?(?:entscheide|unterschreibe|genehmige) (?:\p{L}+ ){0,2}nicht ich(?!\p{L})|(?<!\p{L})ich (?:entscheide|unterschreibe) (?:das|darüber|so etwas|sowas|das hier) (?:\p{L}+ ){0,2}nicht(?: allein| alleine| selbst)?(?= ?[.,;!]|$)/iu,
    /(?<!\p{L})(?:entscheidung|das) (?:liegt|fällt) (?:\p{L}+ ){0,2}nicht (?:allein |nur )?(?:bei mir|in meiner hand)(?!\p{L})|(?<!\p{L})(?:die )?entscheidung treffe (?:\p{L}+ ){0,2}nicht ich(?!\p{L})|(?<!\p{L})bin (?:\p{L}+ ){0,2}nicht (?:der|die) entscheider(?:in)?(?!\p{L})/iu,
    /\b(?:kann|darf) ich (?:[\p{L}]+ ){0,3}nicht (?:allein|alleine|selbst) (?:entscheiden|freigeben|unterschreiben|genehmigen)/iu,
  ],
  unless: [
    /\b(?:Ihr|Ihre|Ihrem|Ihren|Ihrer) (?:Chef|Geschäfts|Vorgesetzt|Vorstand|Leitung)/,
    /\bhat (?:[\p{L}]+ ){0,3}(?:freigegeben|genehmigt|zugestimmt|unterschrieben)/u,
  ],
};

/** Somebody in office, for a sentence that only says "er" or names nobody. */
export const inOffice = new RegExp(`(?<!\\p{L})${WHO}`, "u");
