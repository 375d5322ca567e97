import type { Phrases } from "../../saying";

export const noAnswerNeeded: Phrases = {
  says: [
    /\b(?:keine|eine) (?:antwort|rückmeldung|reaktion) (?:ist )?(?:[\p{L}]+ ){0,2}(?:nicht )?(?:nötig|notwendig|erforderlich)/iu,
    /\b(?:brauchen|müssen) (?:[\p{L}]+ ){0,3}nicht (?:zu )?(?:antworten|reagieren)/iu,
    /\b(?:nur|lediglich|rein) (?:zu ihrer |zur |zu deiner )(?:information|kenntnis|kenntnisnahme)/i,
    /^\W*zur (?:info|information|kenntnis)(?: ?[.!])?$/i,
    /\bantworten (?:müssen|brauchen|musst|brauchst|müsst|braucht) (?:sie|du|ihr) (?:(?:mir|auch|darauf) ){0,2}nicht\b/iu,
    /\bnichts zu beantworten\b|\bzu beantworten (?:oder zu entscheiden )?gibt es nichts\b/iu,
    /\bohne (?:jede )?verpflichtung, zu antworten\b/i,
  ],
  unless: [
    /\beine (?:antwort|rückmeldung) ist (?!nicht)(?:[\p{L}]+ )?(?:nötig|notwendig|erforderlich)/iu,
    /\bautomatisch/i,
  ],
};
