/** What stands between square brackets in templates, English and German. */
const NAMED =
  "(?:(?:insert|enter|add|your|their|the|client|customer|prospect|company|contact|recipient|first|last|full|sender|kunden|ihr|ihre|hier|mr|mrs|ms|herr|frau|m[rs]s?/m[rs]s?|herr/frau)(?:'s)?[ _-]){0,3}(?:first ?name|last ?name|surname|name|company|business|client|customer|prospect|title|role|date|day|time|month|product|service|topic|subject|industry|city|number|amount|price|link|url|phone|vorname|nachname|firma|firmenname|kunde|anrede|titel|datum|tag|uhrzeit|produkt|thema|betrag|preis|branche|ort|einfügen)";

/** Gaps that a template leaves, in any language. One pattern a kind; all linear. */
export const BLANKS: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}|\{[\w.]{0,20}(?:name|company|firma|title|anrede|date|datum|topic|product|city)\}/iu,
  new RegExp(`\\[(?:${NAMED}|x{1,4}|\\.{2,4}|tbd|todo)(?: here| hier)?\\]`, "iu"),
  new RegExp(`<<?(?:${NAMED})>>?`, "iu"),
  /%%?[A-Z][A-Z_]{2,30}%%?|\*\|[A-Z]{2,20}\|\*/u,
  /\b(?:XXX|TODO|INSERT (?:NAME|COMPANY|DATE|LINK))\b/u,
  /^ {0,3}(?:Hi|Hello|Hey|Dear|Hallo|Liebe[r]?|Guten Tag|Sehr geehrte[r]?) {1,3},(?= *$)/mu,
];

/** "[Name]", "{{first_name}}", "%FNAME%": where the reader's first name belongs; a title in it leaves open how they are addressed. */
export const GIVEN_NAME =
  /^\W*(?:f|(?:your|the|client|customer|prospect|contact|recipient|kunden)?[ _-]?(?:first|vor)?[ _-]?)name\W*$/iu;
/** "[Last name]", "[Nachname]". */
export const FAMILY_NAME = /^\W*(?:last|nach|sur)[ _-]?name\W*$/iu;
/** "Mr [Name]", "Frau [Name]". */
export const TITLE_BEFORE = /\b(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|Prof)\.? *$/u;
/** "Hi ,": nothing is left but the greeting. "Sehr geehrte ," wants a title that nobody told us. */
export const NO_NAME_BUT_GREETING = /^ *(?:Hi|Hello|Hey|Dear|Hallo|Liebe[r]?) +,$/u;
