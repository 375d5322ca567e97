/** What stands between square brackets in templates, English and German. */
const WORD =
  "(?:insert|enter|add|your|their|client|customer|prospect|company|contact|recipient|first|last|full|sender|kunden|ihr|ihre|ihren|hier|bitte|mr|mrs|ms|herr|frau|first ?name|last ?name|surname|name|business|title|role|date|day|time|month|product|service|topic|subject|industry|city|number|amount|price|link|url|phone|competitor|pain ?points?|benefit|project|department|percent|deadline|vorname|nachname|firma|firmenname|kunde|kundenname|anrede|titel|datum|tag|wochentag|kalenderwoche|kw|uhrzeit|produkt|thema|betrag|preis|branche|ort|abteilung|projekt|projektname|ansprechpartner|wettbewerber|referenz|referenzkunde|absender|ergänzen|einsetzen|einfügen|ausfüllen)";
const NAMED = `(?:(?:the|of|a) )?(?:${WORD}(?:'s)?[ _/.-]{0,3}(?:(?:the|of|a) )?){1,5}`;

/** Gaps that a template leaves, in any language. One pattern a kind; all linear. */
export const BLANKS: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}|\{[\w.]{0,20}(?:name|company|firma|title|anrede|date|datum|topic|product|city)\}/iu,
  new RegExp(`\\[(?:${NAMED}|x{1,4}|\\.{2,4}|tbd|todo)(?: here| hier)?\\]`, "iu"),
  new RegExp(`<<?(?:${NAMED})>>?`, "iu"),
  /%%?[A-Z][A-Z_]{2,30}%%?|\*\|[A-Z]{2,20}\|\*/u,
  /\b(?:XXX|TODO|INSERT (?:NAME|COMPANY|DATE|LINK))\b|[£$€] ?X{2,5}\b|(?<![\p{L}\d])X{2,5}(?:(?:[.,/:-]X{2,5}){1,2}\.?|(?: ?%| ?€| Euro| EUR| USD| GBP))(?!\p{L})/u,
  /(?<=[\p{L}\d] )\?{2,3}(?= [\p{Ll}\d])|(?<=\p{L} )_{3,}(?=[ ,.?]|$)|\b(?:TBC|TBD|tbc|tbd)\b[^.\n]{0,20}\b(?:ask|check|before sending|fill in|insert|confirm with)\b|\b(?:vor dem (?:senden|abschicken|versenden)|before (?:sending|you send|hitting send))(?= *(?:[)\].,?!]|$))/imu,
  /\bSehr geehrte(?:\/r|\(r\)|r?\/e)|\bLiebe(?:\/r|\(r\))|\bLieber\/(?:Liebe|e)\b|\bHerrn?\/Frau\b|\bMrs?\.?\/M(?:rs|s|iss)\b|\b(?:Herrn?|Frau|Firma|Mr|Mrs|Ms|Company|Projekt) (?:XYZ?|N\.? ?N\.)(?![\p{L}-])|^ {0,3}(?:Hi|Hello|Dear|Hallo|Liebe[r]?|Hey) (?:NAME|VORNAME|FIRST ?NAME)\b/mu,
  /\$\{[\w.]{1,30}\}|#{1,2}(?:\p{L}{1,10}_?)?name#{1,2}/iu,
  /^ {0,3}(?:Hi|Hello|Hey|Dear|Hallo|Liebe[r]?|Guten Tag|Sehr geehrte[r]?) {1,3},(?= *$)/mu,
];
