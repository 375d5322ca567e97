import type { Phrases } from "../../saying";

const MONTH = "(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)";
const LATER = `(?:(?:(?:anfang|mitte|ende|im|ab|nach|seit) )?(?:${MONTH}|(?:\\p{L}+ )?(?:quartal|halbjahr|frühjahr|frühling|sommer|herbst|winter|neuen jahr|neue jahr|jahreswechsel|nächste[ns]? jahr|nächste[nr]? monat)|\\d{4})|KW ?\\d{1,2}|(?:ein paar|zwei|drei|vier|sechs|\\d+) (?:wochen|monaten?)|(?:dem|den|der|unserem|unserer|meinem) (?:\\p{L}+ )?(?:\\p{L}*(?:audit|urlaub|ferien|messe|inventur|ernte|jahresabschluss|umzug|sommerpause|budgetrunde|feiertagen)|sommer|winter)|ostern|weihnachten)(?!\\p{L})`;

export const hold: Phrases = {
  says: [
    /(?<!\p{L})(?:vor|bis) (?:dem |der |zum |zur )?(?:sommer\p{L}*|herbst|winter|frühjahr|jahresende|jahreswechsel|ostern|weihnachten|messe|inventur|\p{L}*ferien|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) (?:passiert|geht|läuft|machen wir|entscheiden wir|wird) (?:\p{L}+ ){0,4}(?:nichts|nicht|kein\p{L}*)(?!\p{L})/iu,
    new RegExp(
      `\\b(?:melden|rufen|kommen|schreiben|fragen|sprechen) sie (?:[\\p{L}]+ ){0,4}(?:im|ab|nach|in|anfang|mitte|ende|erst) (?:wieder )?(?:im |in |nach |ab |zu )?${LATER}`,
      "iu",
    ),
    new RegExp(
      `\\b(?:nicht|nichts|keine \\p{L}+|erst)(?: [\\p{L}]+){0,6} (?:vor|nach|bis|wieder|im|ab|in)(?: wieder)? ?${LATER}`,
      "iu",
    ),
    new RegExp(
      `\\b(?:lassen sie uns|können wir|sollten wir|wollen wir|gedulden|warten|verschoben|verschieben|zurückgestellt|vertagt|pausiert) (?:[\\p{L}]+ ){0,6}(?:im|ab|nach|in|bis|auf|anfang|ende|mitte) ${LATER}`,
      "iu",
    ),
    new RegExp(
      `\\b(?:auf|bis|in) (?:den |das |die )?${LATER} (?:[\\p{L}]+ ){0,2}(?:verschoben|verschieben|vertagt|zurückgestellt|pausiert|gedulden|warten)`,
      "iu",
    ),
    // "nach Ostern schauen wir weiter"
    new RegExp(
      `(?<!\\p{L})(?:nach|ab|im|in|anfang|ende|mitte) ${LATER} (?:schau(?:en|n)? (?:ma|wir)|sehen wir|sehn wir|reden wir|sprechen wir|machen wir|geht es|geht's) (?:\\p{L}+ ){0,2}weiter`,
      "iu",
    ),
  ],
  unless: [
    /\b(?:ich|wir) (?:melde|melden|komme|kommen) (?:mich|uns|wir)?\b/i,
    /\b(?:liefer|rechnung|zahlbar|zahlung|vertrag läuft|gültig)/i,
    /\b(?:spätestens)\b/i,
  ],
  asked: true,
};
