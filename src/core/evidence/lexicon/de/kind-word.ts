import type { Phrases } from "../../saying";

export const kindWord: Phrases = {
  says: [
    /(?<!\p{L})mein (?:herzliches |aufrichtiges )?beileid(?!\p{L})/iu,
    /\b(?:gute besserung|baldige genesung|schnelle genesung|rasche genesung|gute genesung|erholen sie sich|erhol dich|kommen sie (?:bald )?(?:wieder )?auf die beine|gut erholt)/i,
    /\b(?:beileid|mein mitgefühl|aufrichtige anteilnahme|herzliche anteilnahme|stille anteilnahme|viel kraft|in gedanken bei)/i,
    /\bglückwunsch(?:\p{L}*)? (?:[\p{L}]+ ){0,4}(?:geburt|nachwuchs|tochter|sohn|baby|zwillingen|hochzeit)/iu,
    /\b(?:tut mir|tut uns) (?:[\p{L}]+ ){0,3}leid,? (?:das |dies |von ihrem |von ihrer |vom |dass (?:sie|ihr|herr|frau) )(?:[\p{L}]+ ){0,6}(?:hören|lesen|erfahren|erkrankt|krank|verlust|krankenhaus)/iu,
    /(?<!\p{L})(?:richten sie|richte|bestellen sie|grüßen sie) (?:[\p{L}.]+ ){0,5}(?:besten?|guten?|herzlichen?|liebe) (?:wünsche|grüße|grüsse|genesungswünsche)(?!\p{L})|(?<!\p{L})(?:besten?|guten?) genesungswünsche(?!\p{L})/iu,
    /\b(?:nehmen sie sich|nimm dir) (?:[\p{L}]+ ){0,3}(?:alle |die )?zeit/iu,
    /\balles gute (?:[\p{L}]+ ){0,3}(?:für|und) (?:[\p{L}]+ ){0,3}(?:familie|genesung|team|frau|mann|kleinen|tochter|sohn)/iu,
    /\b(?:hoffe|hoffen|wünsche|wünschen)[\p{L}, ]{0,40}(?:für sie und (?:ihr|das) (?:team|kollegen)|gut (?:ausgeht|übersteh\p{L}*))/iu,
  ],
  unless: [/\b(?:leid, dass (?:ich|wir)|verspätung|verzögerung|späte antwort)\b/i],
};
