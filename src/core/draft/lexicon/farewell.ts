/** "I'll take that as your answer", "I'll let it rest": a mail that means to ask for nothing. English and German. */
export const FAREWELL: readonly RegExp[] = [
  /\b(?:take (?:that|it|this|your silence|no answer) as|close (?:this|it|the \w+|my|our)|leave (?:it|this|you) (?:here|there|at that|in peace|be)|let (?:it|this) (?:rest|go|be)|stop (?:writing|here)|(?:a|one) line (?:from you )?is enough|off my list|nothing for you to do|door (?:is|stays|remains) open|won't (?:write|chase|ask)|(?:put|lay) (?:this|it) (?:down|away|aside|to rest)|if (?:it|that|this) (?:ever )?(?:comes|becomes|changes|turns|wakes))\b/iu,
  /\b(?:schließe|beende|lege|lasse) (?:\p{L}+ ){0,4}(?:ab|hier|damit|beiseite|ad acta|ruhen|gut sein)(?!\p{L})|\bvon meiner Liste\b|\b(?:schließe|lege) (?:ich )?(?:die Sache|die Akte|das Thema|es)(?!\p{L})|\b(?:genügt|reicht) eine Zeile(?!\p{L})|\bwartet (?:also )?nichts auf\b|\bnichts mehr zu tun(?!\p{L})|\bTür (?:steht|bleibt)(?!\p{L})/iu,
];

/** Good wishes: nothing has to come back. English and German. */
export const GOOD_WISHES =
  /\b(?:congratulations|congrats|congratulate|happy (?:birthday|new year|anniversary)|merry christmas|glückwunsch|glückwünsche|gratuliere|gratulieren|frohe weihnachten|alles gute (?:zum|zur|für))(?!\p{L})/iu;
