import type { Phrases } from "../../saying";

export const acceptance: Phrases = {
  says: [
    /^(?:unser |der )?(?:auftrag|bestellung) (?:anbei|liegt bei|im anhang)(?!\p{L})/iu,
    /\b(?:unterschrieben|unterzeichnet|gegengezeichnet)e[nsrm]? (?:[\p{L}]+ )?(?:auftrag|vertrag|angebot|bestellung|exemplar|auftragsbestätigung|rahmenvertrag)/iu,
    /\b(?:anbei|im anhang|beigefügt|hiermit)(?: [\p{L}]+){0,5} (?:bestellung|auftrag)(?:\b|s)(?! ?(?:sformular|svorlage))/iu,
    /\b(?:bestellung|auftrag)(?: [\p{L}\d-]+){0,3} (?:anbei|im anhang|beigefügt|liegt bei)/iu,
    /\bwir (?:nehmen (?:ihr|das) angebot|bestellen (?:hiermit|wie|gemäß|die|den|das)|beauftragen sie|erteilen ihnen|bestätigen (?:hiermit )?(?:den auftrag|die bestellung))/i,
    /\b(?:haben|habe) (?:[\p{L}]+ ){0,4}(?:vertrag|auftrag|bestellung|angebot) (?:[\p{L}]+ ){0,2}(?:unterschrieben|unterzeichnet|freigegeben|ausgelöst)/iu,
    /\b(?:sie können|bitte) (?:[\p{L}]+ ){0,2}(?:loslegen|mit der (?:fertigung|produktion|umsetzung|installation) (?:beginnen|starten))/iu,
    /\bsie (?:haben|bekommen|erhalten) (?:[\p{L}]+ )?(?:den (?:auftrag|zuschlag)|grünes licht)/iu,
  ],
  unless: [
    /\b(?:nicht|noch|sobald|wenn|bevor|nachdem|erst|entwurf|muster|avv|nda|geheimhaltung\p{L}*|werden wir)(?!\p{L})/iu,
  ],
};
