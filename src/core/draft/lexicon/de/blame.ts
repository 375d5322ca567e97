import type { Phrases } from "../../../evidence/saying";

/** Zählt die Versuche, macht Vorwürfe, spöttelt über das Schweigen. */
export const blame: Phrases = {
  says: [
    /\bwie (?:bereits|schon) (?:mehrfach |mehrmals |wiederholt )?(?:erwähnt|geschrieben|gesagt|mitgeteilt|erklärt)(?!\p{L})|\bwie (?:ich|wir) (?:\p{L}+ ){0,3}(?:mehrfach|mehrmals|wiederholt) (?:geschrieben|erwähnt|gesagt)(?!\p{L})/iu,
    /\b(?:habe|haben|hatte)\b[^.?!]{0,50}\b(?:mehrfach|mehrmals|wiederholt|zweimal|dreimal|viermal|(?:zwei|drei|vier|fünf|\d) ?mal|schon oft|(?:zwei|drei|vier|fünf|\d) (?:e-?mails|mails|nachrichten))(?!\p{L})[^.?!]{0,40}\b(?:geschrieben|angerufen|gefragt|versucht|gemailt|geschickt|kontaktiert|erinnert)(?!\p{L})/iu,
    /\b(?:das ist|dies ist)\b[^.?!]{0,20}\b(?:zweite|dritte|vierte|fünfte|\d\.) (?:e-?mail|mail|nachricht|versuch|erinnerung|anfrage)(?!\p{L})|\b(?:zweiter|dritter|vierter|letzter) versuch(?!\p{L})/iu,
    /\b(?:leider |immer noch |noch immer |noch |bisher |bislang )(?:leider |immer noch |noch |bisher |gar |überhaupt )*(?:nichts|keine (?:antwort|rückmeldung|reaktion)|kein wort)\b[^.?!]{0,30}\b(?:von (?:ihnen|dir|euch)|gehört|erhalten|bekommen)(?!\p{L})|\b(?:von (?:ihnen|dir|euch))\b[^.?!]{0,20}\b(?:nichts|keine (?:antwort|rückmeldung|reaktion))(?!\p{L})/iu,
    /\b(?:sie|du|ihr) (?:haben|hast|habt) (?:\p{L}+ ){0,3}(?:nicht|nie) (?:\p{L}+ )?(?:geantwortet|reagiert|gemeldet|zurückgerufen)(?!\p{L})|\b(?:ihr|dein|euer) schweigen(?!\p{L})|\bfunkstille(?!\p{L})|\bignorier(?:en|st|t)(?!\p{L})/iu,
    /\b(?:bin|sind) (?:\p{L}+ ){0,3}(?:enttäuscht|verwundert|irritiert|frustriert|befremdet)(?!\p{L})|\bnach all (?:der|dem|den) (?:zeit|arbeit|aufwand|mühe)(?!\p{L})|\b(?:offenbar|offensichtlich|anscheinend|scheinbar) (?:haben|hast|ist|sind|bin)\b[^.?!]{0,50}\b(?:kein interesse|nicht wichtig|keine zeit|zu beschäftigt|nicht interessiert|unwichtig|egal)(?!\p{L})/iu,
    /\bhabe ich (?:etwas|was) falsch gemacht(?!\p{L})|\bverschollen(?!\p{L})|\blebst du noch(?!\p{L})|\baußerirdisch/iu,
  ],
};
