import type { Phrases } from "../../saying";

export const hope: Phrases = {
  says: [
    /\b(?:bestellung|freigabe|unterschrift|auftrag|vertrag|antwort|entscheidung|budget|das|es) (?:kommt|ist) (?:\S+ ){0,3}(?:bald|demnächst|in kürze|unterwegs|in arbeit|in bearbeitung|auf dem weg|so gut wie)\b/i,
    /\b(?:sollte|müsste|dürfte) (?:\S+ ){0,4}(?:bald|demnächst|in kürze|nicht mehr lange|jeden tag|zeitnah)\b/i,
    /\b(?:daumen (?:sind )?gedrückt|ich drücke (?:uns )?die daumen|wir sind (?:auf einem guten weg|dran|zuversichtlich|optimistisch)|sieht (?:sehr |ganz )?gut aus|läuft intern|arbeiten (?:intern )?daran|ist (?:intern )?in (?:abstimmung|klärung|arbeit)|(?:nur noch )?eine formsache|fast (?:fertig|durch|geschafft))\b/i,
    /\b(?:hoffe|hoffen) (?:\S+ ){0,8}(?:bald|demnächst|in kürze|zeitnah) (?:\S+ ){0,3}(?:zu|kommt|haben|bekommen|erhalten|unterschr)/i,
    // "Das Thema ist bei uns intern in der Abstimmung", "das wird gerade intern besprochen"
    /(?<!\p{L})(?:ist|sind|befindet sich|befinden sich|steckt|stecken|liegt|liegen|steht|stehen) (?:(?!nicht(?!\p{L}))[\p{L}]+ ){0,5}(?:in|im) (?:(?:der|die|den|einer|interner|internen|letzten|finalen|laufenden|unserer) ){0,3}(?:abstimmung|klärung|arbeit|prüfung|bearbeitung|diskussion|beratung|umlauf|freigabeprozess|freigabelauf|entscheidungsfindung)(?!\p{L})/iu,
    /(?<!\p{L})(?:wird|werden) (?:(?!nicht(?!\p{L}))[\p{L}]+ ){0,4}intern (?:(?!nicht(?!\p{L}))[\p{L}]+ ){0,2}(?:besprochen|diskutiert|abgestimmt|geprüft|beraten|geklärt|bewertet)(?!\p{L})/iu,
    /(?<!\p{L})(?:wir|ich) (?:stimmen|klären|besprechen|prüfen|kläre|bespreche|prüfe|diskutieren|sprechen) (?:(?:uns|das|es|dies|die sache|das thema|noch|gerade|derzeit|aktuell|momentan|im moment|darüber|auch) ){0,5}intern(?: ab| durch)?(?= ?[.,;!]|$)/iu,
    /(?<!\p{L})(?:wir|ich) (?:sind|bin) (?:(?:da|noch|schon|weiter|weiterhin|immer noch|intern|gerade|hier|nach wie vor|auch|voll) ){0,4}(?:dran|am ball)(?!\p{L})|(?<!\p{L})(?:wir|ich) (?:bleiben|bleibe) (?:da |weiter |hier )?(?:dran|am ball)(?!\p{L})/iu,
    /(?<!\p{L})es tut sich (?:schon |jetzt |gerade |endlich )?(?:was|etwas)(?!\p{L})|(?<!\p{L})(?:geht|läuft) (?:\p{L}+ ){0,2}seinen gang(?!\p{L})/iu,
    /\bwarten (?:nur )?noch auf (?:den einkauf|die (?:rechtsabteilung|freigabe|unterschrift|geschäftsleitung|it)|das ok)\b/i,
  ],
  unless: [
    /(?<!\p{L})nicht in (?:arbeit|klärung|abstimmung|prüfung|bearbeitung)(?!\p{L})/iu,
    /\b(?:hoffe,? (?:es geht|ihnen|dir|sie hatten|du hattest)|bis bald|baldige? (?:besserung|genesung)|von ihnen zu hören)\b/i,
  ],
};
