/**
 * Phrases that no message of ours may hold: they ask for news without giving a reason to answer (playbook 4 and 13).
 * English and German, matched without regard to case.
 */
export const BANNED: readonly RegExp[] = [
  /\bjust (?:checking|following|wanted|a quick)\b/iu,
  /\bchecking in\b/iu,
  /\bcircl(?:e|ing) back\b/iu,
  /\btouch(?:ing)? base\b/iu,
  /\bbump(?:ing)? this\b/iu,
  /\bany (?:update|news)/iu,
  /\bhopes? (?:this|you).{0,20}\b(?:finds you|well)\b/iu,
  /\bper my last\b/iu,
  /\bI wanted to\b/iu,
  /\bno worries\b/iu,
  /\bsorry\b|\bapolog/iu,
  /\bbother/iu,
  /\bgentle reminder\b/iu,
  /\bfollowing up\b/iu,
  /\bwollte (?:nur |kurz |nur kurz )?(?:nachfragen|nachhaken|fragen)\b/iu,
  /\bnachhaken\b|\bnachfassen\b/iu,
  /\bkurz nachfragen\b/iu,
  /\bentschuldig|\btut mir leid\b|\bverzeih/iu,
  /\bstöre?n?\b/iu,
  /\bich hoffe,? (?:es geht|diese)\b/iu,
  /\bneuigkeiten\b/iu,
];

/** Does this text hold one of them? */
export const isWorn = (text: string): boolean => BANNED.some((phrase) => phrase.test(text));
