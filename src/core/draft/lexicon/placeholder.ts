/** "[Name]", "{{first_name}}", "%FNAME%": where the reader's first name belongs; a title in it leaves open how they are addressed. */
export const GIVEN_NAME =
  /^\W*(?:f|(?:your|the|client|customer|prospect|contact|recipient|kunden)?[ _-]?(?:first|vor)?[ _-]?)name\W*$/iu;
/** "[Last name]", "[Nachname]". */
export const FAMILY_NAME = /^\W*(?:last|nach|sur)[ _-]?name\W*$/iu;
/** "Mr [Name]", "Frau [Name]". */
export const TITLE_BEFORE = /\b(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|Prof)\.? *$/u;
/** "Hi ,": nothing is left but the greeting. "Sehr geehrte ," wants a title that nobody told us. */
export const NO_NAME_BUT_GREETING = /^ *(?:Hi|Hello|Hey|Dear|Hallo|Liebe[r]?) +,$/u;
