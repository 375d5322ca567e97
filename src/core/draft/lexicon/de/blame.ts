import type { Phrases } from "../../../evidence/saying";

/** Zählt die Versuche, macht Vorwürfe, spöttelt über das Schweigen. */
export const blame: Phrases = {
  says: [
    /\bwie (?:bereits|schon) (?:mehrfach |mehrmals |wiederholt )?(?:erwähnt|geschrieben|gesagt|mitgeteilt|erklärt)(?!\p{L})|\bwie (?:ich|wir) (?:\p{L}+ ){0,3}(?:mehrfach|mehrmals|wiederholt) (?:geschrieben|erwähnt|gesagt)(?!\p{L})/iu,
    /\b(?:habe|haben|hatte)\b[^?!]{0,50}\b(?:mehrfach|mehrmals|wiederholt|zweimal|dreimal|viermal|(?:zwei|drei|vier|fünf|\d) ?mal|schon oft|(?:zwei|drei|vier|fünf|\d) (?:e-?mails|mails|nachrichten))(?!\p{L})[^?!]{0,40}\b(?:geschrieben|angerufen|gefragt|versucht|gemailt|geschickt|kontaktiert|erinnert)(?!\p{L})/iu,
    /\b(?:das ist|dies ist)\b[^?!]{0,20}\b(?:zweite|dritte|vierte|fünfte|\d\.) (?:e-?mail|mail|nachricht|versuch|erinnerung|anfrage)(?!\p{L})|\b(?:zweiter|dritter|vierter|letzter) versuch(?!\p{L})/iu,
    /\b(?:leider |immer noch |noch immer |noch |bisher |bislang )(?:leider |immer noch |noch |bisher |gar |überhaupt )*(?:nichts|keine (?:antwort|rückmeldung|reaktion)|kein wort)\b[^?!]{0,30}\b(?:von (?:ihnen|dir|euch)|gehört|erhalten|bekommen)(?!\p{L})|\b(?:von (?:ihnen|dir|euch))\b[^?!]{0,20}\b(?:nichts|keine (?:antwort|rückmeldung|reaktion))(?!\p{L})/iu,
    /\b(?:sie|du|ihr) (?:haben|hast|habt) (?:\p{L}+ ){0,3}(?:nicht|nie) (?:\p{L}+ )?(?:geantwortet|reagiert|gemeldet|zurückgerufen)(?!\p{L})|\b(?:ihr|dein|euer) schweigen(?!\p{L})|\bfunkstille(?!\p{L})|\bignorier(?:en|st|t)(?!\p{L})/iu,
    /\b(?:bin|sind) (?:\p{L}+ ){0,3}(?:enttäuscht|verwundert|irritiert|frustriert|befremdet)(?!\p{L})|\bnach all (?:der|dem|den) (?:zeit|arbeit|aufwand|mühe)(?!\p{L})|\b(?:offenbar|offensichtlich|anscheinend|scheinbar) (?:haben|hast|ist|sind|bin)\b[^?!]{0,50}\b(?:kein interesse|nicht wichtig|keine zeit|zu beschäftigt|nicht interessiert|unwichtig|egal)(?!\p{L})/iu,
    /\b(?:auf|zu) (?:meine|unsere)[rn]? (?:\p{L}+ ){0,3}(?:mails?|e-?mails?|nachrichten?|anrufe?|fragen?|anfragen?|angebote?)\b[^?!]{0,40}\b(?:nicht|nie|keine?)\b[^?!]{0,30}\b(?:reagiert|geantwortet|gemeldet|reaktion|antwort|rückmeldung)(?!\p{L})|\b(?:haben|hast|habt) (?:sie|du|ihr) (?:\p{L}+ ){0,3}(?:nicht|nie) (?:\p{L}+ )?(?:geantwortet|reagiert|gemeldet|zurückgerufen)(?!\p{L})/iu,
    /\b(?:schreibe|frage|erinnere|melde|bitte|versuche|wende|rufe)\b[^?!]{0,60}\bzum (?:zweiten|dritten|vierten|fünften|sechsten|wiederholten|x-ten) mal(?!\p{L})|\bzum (?:zweiten|dritten|vierten|fünften|sechsten|wiederholten|x-ten) mal\b[^?!]{0,30}\b(?:schreibe|frage|erinnere|melde|bitte|versuche|wende|rufe) ich(?!\p{L})/iu,
    /\bschade\b[^?!]{0,30}\b(?:sie|du|ihr|keine?|nichts)\b[^?!]{0,40}\b(?:melden|meldest|meldet|antworte\p{L}*|reagier\p{L}*|antwort|rückmeldung|interesse)(?!\p{L})|\bzu viel verlangt(?!\p{L})|\bwäre (?:wohl|doch|ja|schon) (?:\p{L}+ )?(?:nett|schön|höflich|anständig) gewesen(?!\p{L})/iu,
    /\b(?:sie|du|ihr) (?:hatten|hattest|hattet|haben|hast|habt)\b[^?!]{0,50}\b(?:versprochen|zugesagt|angekündigt|zugesichert)\b[^?!]{0,50}\b(?:aber|doch|nichts|leider|bis heute|trotzdem)(?!\p{L})/iu,
    /\b(?:warte|warten) (?:\p{L}+ ){0,3}seit (?:[\p{L}\d]+ ){0,3}(?:wochen?|tagen|monat(?:en)?)(?!\p{L})|\bseit (?:[\p{L}\d]+ ){0,3}(?:wochen?|tagen|monat(?:en)?) (?:warte|warten|höre|hören) (?:ich|wir)(?!\p{L})/iu,
    /\bhabe ich (?:etwas|was) falsch gemacht(?!\p{L})|\bverschollen(?!\p{L})|\blebst du noch(?!\p{L})|\baußerirdisch/iu,
    /\b(?:drei|vier|fünf|zwei|mehrere|\d) (?:\p{L}+ )?(?:nachrichten|mails|e-?mails)\b[^?!]{0,40}\b(?:hinterlassen|geschickt|geschrieben)(?!\p{L})|\bgeh(?:en|st|t) (?:sie |du |ihr )?mir (?:\p{L}+ )?aus dem weg(?!\p{L})/iu,
    /\b(?:wenigstens|zumindest)\b[^?!]{0,30}\b(?:absag\p{L}*|antwort\p{L}*|meld\p{L}*|bescheid|rückmeld\p{L}*|reagier\p{L}*)(?!\p{L})/iu,
  ],
  unless: [
    /\b(?:von|auf) (?:der|dem|den|die|unser\p{L}{0,2}|ihm|ihr) (?:\p{L}+ )?(?:noch |bisher |bislang |leider )*(?:nichts|keine)(?!\p{L})/iu,
  ],
};
