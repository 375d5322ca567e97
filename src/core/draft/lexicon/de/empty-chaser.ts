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

    /\bkomme (?:\p{L}+ ){0,3}zurück (?:auf|zu) (?:mein|unser|das|die|meine|unsere|den|meinen|unseren)(?!\p{L})|(?<!\p{L})(?:aktuellen|jetzigen|neuesten|derzeitigen|heutigen|letzten) stand (?:\p{L}+ ){0,4}(?:erfahren|wissen|hören|durchgeben|mitteilen|sagen|geben|fragen|erfragen|nennen)(?!\p{L})|\b(?:tut|bewegt|rührt) sich (?:\p{L}+ ){0,3}(?:was|etwas|schon)(?!\p{L})/iu,
    /\b(?:haben|hast|habt|konnten|konntest|konntet|sind|bist|seid) (?:sie|du|ihr)\b[^?!]{0,50}\b(?:reinschauen|reingeschaut|draufschauen|draufgeschaut|drübergeschaut|drüberschauen|reinlesen|reingelesen|anzuschauen|anzusehen|durchzulesen|durchgelesen|durchgehen|durchgegangen|dazugekommen|dazu gekommen|zeit gefunden|zeit gehabt|die zeit|muße|überlegen|überlegt|gedanken gemacht|gedanken machen)(?!\p{L})/iu,
    /\bwas gibt(?:'s| es) (?:\p{L}+ ){0,3}neues(?!\p{L})|\bwie (?:ist|schaut|sieht) (?:\p{L}+ ){0,3}(?:die lage|der (?:stand|status)|es aus)(?!\p{L})|\bwie weit (?:sind|seid|bist) (?:sie|ihr|du|wir)(?!\p{L})|\bwo (?:stehen|stehst|steht|sind) (?:wir|sie|du|ihr|die sache|das)(?!\p{L})|\b(?:irgendwas|irgendetwas) neues(?!\p{L})/iu,
    /\b(?:schiebe|hole|hol|schubse|bringe|setze|rücke|ziehe)(?!\p{L})[^?!]{0,40}\b(?:nach oben|hoch|nach vorn\p{L}?|auf den tisch|in erinnerung|ins gedächtnis|oben(?:auf)?)(?!\p{L})|\b(?:stupse|pinge|klopfe|stupst|tippe)(?!\p{L})[^?!]{0,30}\b(?:an|sie|dich|euch)(?!\p{L})|\b(?:ich bin'?s|ich bin es|nochmals? ich|wieder ich)(?!\p{L})/iu,
    /\b(?:wollte|will|möchte|dachte)(?!\p{L})[^?!]{0,40}\b(?:mich (?:\p{L}+ ){0,3}(?:melden|erkundigen|rühren)|von mir hören lassen|nachgehört|nachgefragt|nachhören|horchen|nachspüren|anstupsen|rückversichern|ein lebenszeichen)(?!\p{L})|\b(?:melde|rühre) mich (?:\p{L}+ ){0,4}(?:wegen|zu|bezüglich|zum|zur)(?!\p{L})(?![^?!]{0,60}\b(?:am|um|mit)(?!\p{L}))|\bknüpfe (?:\p{L}+ ){0,4}an (?:mein|unser|das|die)/iu,
  ],
  unless: [
    /\b(?:nicht|statt|kein(?:e|en)?|ohne|werde|werden|melde mich (?:am|bis|nächste|mit|,? sobald|sobald|wieder (?:am|im|mit)))\b[^?!]{0,30}(?:nachfragen|nachhaken|nachfassen|am|im|mit|sobald)(?!\p{L})/iu,
  ],
};
