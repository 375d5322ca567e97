/** "I'll take that as your answer", "I'll let it rest": a mail that means to ask for nothing. English and German. */
export const FAREWELL: readonly RegExp[] = [
  /\b(?:take (?:that|it|this|your silence|no answer) as|close (?:this|it|the \w+|my|our)|leave (?:it|this|you) (?:here|there|at that|in peace|be)|let (?:it|this) (?:rest|go|be)|stop (?:writing|here)|nothing for you to do|door (?:is|stays|remains) open|won't (?:write|chase|ask)|(?:put|lay) (?:this|it) (?:down|away|aside|to rest)|if (?:it|that|this) (?:ever )?(?:comes|becomes|changes|turns|wakes))\b/iu,
  /\b(?:schließe|beende|lege|lasse) (?:\p{L}+ ){0,4}(?:ab|hier|damit|beiseite|ad acta|ruhen|gut sein)(?!\p{L})|\bnichts mehr zu tun(?!\p{L})|\bTür (?:steht|bleibt)(?!\p{L})/iu,
];
