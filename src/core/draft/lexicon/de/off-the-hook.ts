import type { Phrases } from "../../../evidence/saying";

/** Sagt, dass keine Antwort auch recht ist. */
export const offTheHook: Phrases = {
  says: [
    /\b(?:kein (?:problem|stress|druck|thema)|keine (?:eile|hektik)|nicht schlimm|macht nichts),? (?:wenn|falls|falls nicht)(?!\p{L})|\b(?:es )?(?:hat|besteht|eilt) (?:\p{L}+ )?(?:keine eile|keine hektik|kein druck|nicht)(?!\p{L})|^\W*(?:ganz )?(?:ohne|kein|keine) (?:stress|eile|druck|hektik)(?!\p{L})/iu,
    /\b(?:wenn|sobald|falls) (?:sie|du|ihr|es)\b[^?!]{0,30}\b(?:zeit (?:haben|hast|habt|finden|findest)|dazu komm(?:en|st|t)|gelegenheit (?:haben|hast|finden)|passt|luft (?:haben|hast)|einen moment (?:haben|hast)|mal (?:zeit|luft))(?!\p{L})|\bbei gelegenheit(?!\p{L})|\birgendwann(?!\p{L})/iu,
    /\b(?:lassen|lass|nehmen|nimm) (?:sie )?(?:sich|dir|euch) (?:\p{L}+ )?zeit(?!\p{L})|\bganz in ruhe(?!\p{L})|\bfühlen sie sich (?:\p{L}+ )?nicht (?:\p{L}+ )?(?:gedrängt|verpflichtet)(?!\p{L})/iu,
    /\b(?:das|es|die sache|alles) hat (?:\p{L}+ ){0,3}zeit(?!\p{L})|\b(?:wenn|falls) nicht\b[^?!]{0,40}\b(?:nicht (?:\p{L}+ )?(?:schlimm|tragisch|wild|dramatisch)|keine? (?:problem|thema|drama)|auch (?:gut|okay|ok|in ordnung|recht))(?!\p{L})/iu,
    /\b(?:machen|mach|macht) (?:sie )?(?:sich|dir|euch) (?:\p{L}+ ){0,3}(?:keinen (?:stress|druck|kopf)|keine gedanken)(?!\p{L})|\b(?:sie|du|ihr) (?:müssen|musst|müsst|brauchen|brauchst|braucht) (?:\p{L}+ ){0,3}nicht (?:\p{L}+ )?(?:zu )?(?:antworten|reagieren)(?!\p{L})/iu,
    /\bwann immer (?:es|sie|du|ihr)(?!\p{L})|\bdrängt (?:\p{L}+ ){0,2}nicht(?!\p{L})|\b(?:sobald|wenn) es (?:\p{L}+ ){0,4}(?:ruhiger|besser passt|weniger stressig)(?!\p{L})/iu,
  ],
  unless: [
    /\bwie (?:lange?|viel)(?!\p{L})/iu,
    /\b(?:termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag)\b[^?!]{0,20}\bpasst(?!\p{L})/iu,
  ],
};
