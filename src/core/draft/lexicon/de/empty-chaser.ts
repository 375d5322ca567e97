import type { Phrases } from "../../../evidence/saying";

/** Fragt nach Neuem, ohne einen Grund zur Antwort zu geben. */
export const emptyChaser: Phrases = {
  says: [
    /\b(?:wollte|möchte|würde gern|will|darf ich|dürfte ich|ich)\b[^?!]{0,40}\b(?:nachfragen|nachhaken|nachfassen|nachhören|anklopfen|in erinnerung (?:rufen|bringen))(?!\p{L})/iu,
    /\b(?:frage|hake|fasse|höre) (?:\p{L}+ ){0,4}nach(?!\p{L})|\bmelde mich (?:\p{L}+ ){0,3}(?:noch ?(?:ein)?mal|wieder|erneut|kurz)(?!\p{L})/iu,
    /\b(?:gibt es|haben sie|hast du|habt ihr|irgendwelche)\b[^?!]{0,40}\b(?:neuigkeiten|etwas neues|schon etwas|neues|einen (?:neuen )?stand|rückmeldung|zwischenstand)(?!\p{L})|^\W*(?:neuigkeiten|etwas neues|schon was neues)\b/iu,
    /\b(?:freundliche|kleine|kurze|sanfte|nette)[rn]? (?:erinnerung|reminder|nachfrage|stups)(?!\p{L})/iu,
    /\b(?:wie ist|was ist) (?:\p{L}+ ){0,2}(?:der|ihr|dein|euer) (?:\p{L}+ )?stand(?!\p{L})|\bwie (?:sieht es|schaut es|steht es|läuft es) (?:\p{L}+ ){0,6}(?:aus|bei|mit|um)(?!\p{L})|\bwo stehen (?:wir|sie)(?!\p{L})/iu,
    /\b(?:konnten|konntest|konntet|hatten|hattest|hattet) (?:sie|du|ihr) (?:\p{L}+ ){0,4}(?:gelegenheit|zeit|anschauen|ansehen|durchsehen|durchlesen|prüfen|reinschauen)(?!\p{L})|\bschon (?:\p{L}+ ){0,3}(?:angeschaut|angesehen|durchgesehen|gelesen|reingeschaut)(?!\p{L})/iu,
    /\b(?:haben|hast|habt) (?:sie|du|ihr) (?:\p{L}+ ){0,2}meine (?:\p{L}+ )?(?:e-?mail|mail|nachricht) (?:\p{L}+ )?(?:erhalten|bekommen|gesehen|gelesen)(?!\p{L})|\bfalls (?:\p{L}+ ){0,3}(?:untergegangen|übersehen)(?!\p{L})|\bnach oben (?:holen|schieben)(?!\p{L})/iu,
    /\b(?:wollte|möchte|darf|dürfte|würde gern\p{L}?)(?!\p{L})[^?!]{0,40}\b(?:fragen|hören|erfahren|wissen|erkundigen),? (?:ob|wie|was|wo)(?!\p{L})[^?!]{0,70}\b(?:stand|stehen|steht|aussieht|neues|neuigkeiten|weiter\p{L}*|voran\p{L}*|entschieden|überlegt|angesehen|angeschaut|gelesen|erhalten|bekommen)(?!\p{L})/iu,
    /\ban (?:mein|unser|das|die|meine|unsere) [^?!]{0,60}\b(?:zu )?erinnern(?!\p{L})|\berinnere (?:\p{L}+ ){0,3}an (?:mein|unser|das|die|meine|unsere)(?!\p{L})/iu,
    /\bkomme (?:\p{L}+ ){0,4}auf (?:mein|unser|das|die|meine|unsere|unseren?) [^?!]{0,50}\bzurück(?!\p{L})/iu,
    /\b(?:sind|seid|bist) (?:sie|ihr|du) (?:\p{L}+ ){0,3}(?:dazu gekommen|weitergekommen|vorangekommen)(?!\p{L})|\b(?:schon|bereits|konnten|konntest) (?:\p{L}+ ){0,3}einen (?:\p{L}+ )?blick\b[^?!]{0,40}\b(?:werfen|geworfen)(?!\p{L})/iu,
    /\bwie (?:\p{L}+ ){0,2}(?:der|ihr|dein|euer) (?:\p{L}+ )?stand (?:\p{L}+ ){0,4}ist(?!\p{L})/iu,
    /\bliegt (?:\p{L}+ ){0,4}(?:rückmeldung|antwort|entscheidung|freigabe) (?:\p{L}+ )?vor(?!\p{L})|\bhat sich (?:\p{L}+ ){0,5}(?:etwas|was) (?:ergeben|getan|bewegt)(?!\p{L})|\bwie (?:schaut|sieht|steht|läuft)['’]?s\b|\b(?:haben|hast|habt) (?:sie|du|ihr)\b[^?!]{0,50}\b(?:prüfen|ansehen|anschauen|lesen|durchsehen|besprechen|durchgehen) (?:können|konnten)(?!\p{L})/iu,
  ],
  unless: [
    /\b(?:nicht|statt|kein(?:e|en)?|ohne|werde|werden|melde mich (?:am|bis|nächste|mit|,? sobald|sobald|wieder (?:am|im|mit)))\b[^?!]{0,30}(?:nachfragen|nachhaken|nachfassen|am|im|mit|sobald)(?!\p{L})/iu,
  ],
};
