import type { Phrases } from "../../saying";

export const fitDoubt: Phrases = {
  says: [
    /(?<!\p{L})überdimensioniert(?!\p{L})/iu,
    /\bunsere (?:leute|mitarbeiter|fahrer|kollegen|bediener|pfleger\p{L}*) (?:würden|werden) (?:\p{L}+ ){0,2}(?:nie|niemals|nicht|kaum) (?:\p{L}+ )?(?:benutzen|nutzen|annehmen|akzeptieren|verwenden)(?!\p{L})/iu,
    /\b(?:nicht (?:ganz )?sicher|unsicher|fraglich|zweifel|zweifeln|zweifle|frage mich|fragen uns),? (?:[\p{L}]+ ){0,2}(?:ob|dass) (?:[\p{L}]+[ ,]+){0,10}(?:passt|passen|geeignet|eignet|eignen)(?![\p{L}])/iu,
    /\bpass(?:t|en|te) (?:[\p{L}]+ ){0,5}nicht (?:[\p{L}]+ ){0,2}(?:zu|in|für) (?:uns|unser|unsere|unserem|unseren|unserer)(?![\p{L}])/iu,
    /\bpass(?:t|en|te) (?:[\p{L}]+ ){0,2}nicht zu (?:uns|dem, wie|der art, wie)/iu,
    /\bnicht (?:[\p{L}]+ ){0,2}das,? (?:was|wonach) wir (?:[\p{L}]+ ){0,2}(?:brauchen|suchen|benötigen|gesucht)/iu,
    /\bnicht (?:das|die|der) (?:richtige|passende)(?:s|n|r)? (?:[\p{L}]+ )?(?:für uns|lösung|system|maschine|werkzeug)/iu,
    /\bzu (?:groß|komplex|kompliziert|aufwendig|aufwändig|umfangreich) für (?:uns|unser|einen betrieb)/iu,
    /\b(?:bei uns|wir arbeiten|das läuft bei uns) (?:[\p{L}]+ ){0,2}anders(?![\p{L}])/iu,
  ],
  unless: [/\b(?:termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag|kalender|zeitlich|uhrzeit)/i],
};
