import type { Phrases } from "../../saying";

const VALUE =
  "(?:nutzen|mehrwert|roi|wirtschaftlichkeit|rentabilität|amortisation|vorteil|vorteile|einsparung|einsparungen|return|rechnung|zahlen|konzept)";

export const objection: Phrases = {
  says: [
    /\b(?:(?:sehe|sehen|erkenne|erkennen|weiß|wissen) (?:\p{L}+ ){0,2}(?:nicht|kaum)|frage mich|fragen uns),? (?:wie|wo|ob|dass) (?:\p{L}+ ){0,4}(?:rechnen|rechnet|lohnt|lohnen|bezahlt macht|auszahlt)(?!\p{L})/iu,
    /\b(?:nicht|noch nicht|nicht ganz|kaum|wenig) (?:wirklich )?(?:überzeugt|überzeugend)(?![\p{L}])/iu,
    new RegExp(
      `\\b(?:sehen|sieht|sehe|erkennen|erkennt|erkenne) (?:[\\p{L}]+ ){0,4}(?:kein|keinen|keine|nicht)(?: [\\p{L}]+){0,3} ?${VALUE}`,
      "iu",
    ),
    new RegExp(`\\b(?:den|die|das|einen) ${VALUE}(?: [\\p{L}]+){0,3} (?:nicht|noch nicht|kaum)\\b`, "iu"),
    new RegExp(
      `\\b(?:zweifel|zweifeln|zweifelt|bezweifeln|bezweifelt|bedenken|skeptisch) (?:[\\p{L}]+ ){0,5}${VALUE}`,
      "iu",
    ),
    /\b(?:rechnet|lohnt|amortisiert|trägt|rentiert) sich (?:[\p{L}]+ ){0,4}nicht(?![\p{L}])/iu,
    /\bob (?:sich )?(?:das|es|die [\p{L}]+|der [\p{L}]+)(?: sich)? (?:[\p{L}]+ ){0,3}(?:lohnt|rechnet|rentiert|auszahlt)/iu,
    /(?<!\p{L})(?:das|es) (?:holen|kriegen|bekommen|verdienen) (?:wir|ich) (?:\p{L}+ ){0,3}(?:nie|nicht|kaum)(?: \p{L}+){0,2} (?:rein|wieder rein|herein|zurück)(?!\p{L})/iu,
    /(?<!\p{L})(?:bringt|nützt|nutzt) (?:uns|mir) (?:\p{L}+ ){0,3}(?:nichts|zu wenig|kaum etwas|nicht viel)(?!\p{L})/iu,
    /\bschwer (?:zu )?(?:rechtfertigen|zu begründen)/i,
  ],
  unless: [/\b(?:keine|ohne) zweifel\b/i],
  asked: true,
};
