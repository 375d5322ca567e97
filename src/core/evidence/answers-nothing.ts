/** Words; a longer mail may promise an answer to something of its own. */
const SHORT_MAIL = 35;
const ANSWERED =
  /(?<!\p{L})(?:yes|yep|no|nope|sure|works|ja|nein|passt|klar|all set|nothing missing|(?:have|got|habe|haben) (?:everything|it all|alles))(?!\p{L})|\?/iu;

/** True where a mail, greeting and closing included, is short and answers nothing: what it promises is about the mail before it. */
export const answersNothing = (newText: string): boolean =>
  newText.split(/\s+/u).length <= SHORT_MAIL && !ANSWERED.test(newText);
