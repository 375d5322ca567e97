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

    /\b(?:hat|besteht|habe|haben) (?:\p{L}+ ){0,5}(?:keine|keinerlei) (?:eile|hektik|not)(?!\p{L})|\b(?:eilt|drängt|pressiert) (?:\p{L}+ ){0,4}(?:gar )?nicht(?!\p{L})|\b(?:ist|es ist|wirklich|ja) (?:\p{L}+ ){0,3}(?:nicht|gar nicht|überhaupt nicht) (?:so )?(?:dringend|eilig)(?!\p{L})|\b(?:kein|keinen|keinerlei) (?:druck|stress|zeitdruck)(?!\p{L})(?! (?:auf (?:der|dem|die|den)|in der|im|am))/iu,
    /\b(?:ignorieren|ignoriere|ignoriert|vergessen|vergiss|löschen|lösche|überlesen) (?:sie )?(?:\p{L}+ ){0,3}(?:diese|die|meine|das|es|mich)(?: (?:mail|e-?mail|nachricht|zeilen))?[.!]?(?= |$)(?![^?!]{0,20}\bnicht\b)|\b(?:einfach|gern\p{L}?|dann) (?:\p{L}+ ){0,2}(?:ignorieren|löschen|überlesen|vergessen)(?!\p{L})|\b(?:kann|darf|könnte) (?:\p{L}+ ){0,3}(?:noch )?warten(?!\p{L})(?! (?:sie|wir|ich|lassen|müssen))|\bläuft (?:\p{L}+ ){0,3}nicht weg(?!\p{L})/iu,
    /\b(?:falls|wenn) (?:nicht|nein|es nicht|das nicht)\b[^?!]{0,40}\b(?:auch (?:gut|egal|fein|kein\p{L}*)|kein(?:e)? (?:ding|beinbruch|problem|thema|sache|drama|umstände|weltuntergang)|egal|macht (?:\p{L}+ )?nichts|geschenkt|nicht weiter (?:wild|schlimm)|schwamm drüber)(?!\p{L})|\b(?:kein ding|kein beinbruch|nicht weiter (?:wild|schlimm|tragisch)|macht (?:überhaupt |gar )?nichts)(?!\p{L})/iu,
    /\b(?:wie|wann) es (?:ihnen|dir|euch) (?:\p{L}+ ){0,2}(?:passt|recht ist|lieber ist|beliebt)(?!\p{L})|\bganz wie (?:sie|du|ihr) (?:mögen|magst|mögt|wollen|willst|wollt|möchten|möchtest)(?!\p{L})|\bwenn ihnen (?:\p{L}+ )?danach ist(?!\p{L})|\b(?:irgendwann|wann auch immer|jederzeit später|in aller ruhe)(?!\p{L})(?=[^?!]{0,30}(?:[.!]|$|\b(?:melden|antworten|anschauen|ansehen|überlegen|entscheiden|zurückkommen)))|\b(?:sie|du|ihr) (?:müssen|musst|müsst) (?:\p{L}+ ){0,3}nicht(?: sofort| gleich| heute| jetzt| unbedingt)(?!\p{L})/iu,
  ],
  unless: [
    /\bwie (?:lange?|viel)(?!\p{L})/iu,
    /\b(?:termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag)\b[^?!]{0,20}\bpasst(?!\p{L})/iu,
  ],
};
