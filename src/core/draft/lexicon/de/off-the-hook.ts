import type { Phrases } from "../../../evidence/saying";

/** Sagt, dass keine Antwort auch recht ist. */
export const offTheHook: Phrases = {
  says: [
    /\b(?:kein (?:problem|stress|druck|thema)|keine (?:eile|hektik)|nicht schlimm|macht nichts),? (?:wenn|falls|falls nicht)(?!\p{L})|\b(?:es )?(?:hat|besteht|eilt) (?:\p{L}+ )?(?:keine eile|keine hektik|kein druck|nicht)(?!\p{L})|^\W*(?:ganz )?(?:ohne|kein|keine) (?:stress|eile|druck|hektik)(?!\p{L})/iu,
    /\b(?:wenn|sobald|falls) (?:sie|du|ihr|es)\b[^.?!]{0,30}\b(?:zeit (?:haben|hast|habt|finden|findest)|dazu komm(?:en|st|t)|gelegenheit (?:haben|hast|finden)|passt|luft (?:haben|hast)|einen moment (?:haben|hast)|mal (?:zeit|luft))(?!\p{L})|\bbei gelegenheit(?!\p{L})|\birgendwann(?!\p{L})/iu,
    /\b(?:lassen|lass|nehmen|nimm) (?:sie )?(?:sich|dir|euch) (?:\p{L}+ )?zeit(?!\p{L})|\bganz in ruhe(?!\p{L})|\bfühlen sie sich (?:\p{L}+ )?nicht (?:\p{L}+ )?(?:gedrängt|verpflichtet)(?!\p{L})/iu,
  ],
  unless: [/\b(?:termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag)\b[^.?!]{0,20}\bpasst(?!\p{L})/iu],
};
