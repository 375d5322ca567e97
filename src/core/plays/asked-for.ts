import type { Fit } from "../templates/template";

type AskedFor = Extract<Fit, "for-views" | "for-choice" | "for-yes" | "for-fact">;

/**
 * What kind of answer a question of the rep's wants, the first that its words show. English and German alike: the
 * question is the rep's own, and short.
 */
const KINDS: readonly (readonly [AskedFor, RegExp])[] = [
  // "which of the two does your customer require": their rule, not their taste
  ["for-fact", /\b(?:does|do|did) (?:your|the) .{2,60} (?:require|requires|need|ask for|allow|accept|expect|use)\b/iu],
  [
    "for-views",
    /\b(?:thoughts?|feedback|impressions?|reactions?|first take)\b|\bwhat (?:do|did|does) (?:you|they|your \w+|\w+) (?:think|make|say)\b|\bhow (?:does|do|did) (?:it|this|that|the|you|they|your) (?:\w+ ){0,3}(?:look|sound|read|feel|land|strike|like|find|get on)\b|\banything (?:come up|unclear|missing|odd)\b|\b(?:eindruck|gefällt|gefallen|meinung|rückmeldung|halten (?:sie|du)|hältst|sagen (?:sie|ihre?)|sagst) \b|\b(?:eindruck|gefallen|meinung)\b/iu,
  ],
  [
    "for-choice",
    /\bwhich (?:of|one|option|version|variant|way|day|date|week|colou?r|size)\b|\bprefer\b|\brather\b|\b(?:would|should|do|does|is) .{1,60} or (?:the |a |on |in )?.{2,40} (?:better|best|easier|suit|instead)\b|\bwelche[rsnm]? (?:der|von|variante|option|woche|farbe|größe|ausführung|version|tag)\b|\blieber\b|\bab welcher woche\b/iu,
  ],
  [
    "for-yes",
    /^(?:and |so |und |also )?(?:shall|should) (?:i|we)\b|\bwould you like\b|\bdo you want\b|\b(?:can|may|could) (?:i|we) (?:go ahead|start|book|order|block|reserve|proceed|set|send|put|prepare|plan|come)\b|\bare you (?:happy|ready|ok|okay|willing|still interested)\b|\b(?:would|does|will) (?:that|this|it) (?:work|suit|help|be (?:a|an|ok|okay|all right|useful|of))\b|^(?:and |so )?do you need\b(?!.*\bor\b)|\bwant me to\b|\bis (?:that|this|it) (?:a yes|a way|something)\b|\b(?:does|would|do|will) .{1,60} (?:suit|fit|work for) (?:you|your)\b|^(?:und )?(?:soll|sollen|sollten|wollen|dürfen?|darf|können|kann) (?:ich|wir)\b|\b(?:möchten|wollen|möchtest|willst) (?:sie|du|ihr)\b|\bwäre (?:das|es|ein|eine)\b|\bpasst (?:das|es|ihnen|dir|euch)\b|\bsind sie (?:einverstanden|bereit)\b/iu,
  ],
  [
    "for-fact",
    /\b(?:which|what|who|whose|when|where|how (?:many|much|long|often|big|old|wide|high|far)|do you (?:know|have|use|need|run)|does (?:your|the|it)|did (?:you|your|they)|have you (?:got|ever)|is there|are there|has (?:your|the))\b|\b(?:welche[rsnm]?|was für|wer|wessen|wann|wo|wohin|wie (?:viele?|lange|oft|groß|hoch|breit|alt|weit)|haben sie|hast du|habt ihr|wissen sie|weißt du|gibt es|nutzen sie|brauchen sie|benötigen sie)(?!\p{L})/iu,
  ],
];

/** "Which would you like to call?" is answered neither by yes nor by no. */
const NO_YES =
  /^(?:and |so |und |also )?(?:which|what|who|when|where|how|welche[rsnm]?|was|wer|wann|wo|wie)(?!\p{L})/iu;

/** What this question asks for: a fact they hold, a yes or no, a choice, or their views; null where that cannot be told. */
export function askedFor(question: string): AskedFor | null {
  const kind = KINDS.find(([, says]) => says.test(question.trim()))?.[0] ?? null;
  return kind === "for-yes" && NO_YES.test(question.trim()) ? "for-fact" : kind;
}
