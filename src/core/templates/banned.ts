/**
 * Phrases that no message of ours may hold: they ask for news without giving a reason to answer.
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

/** Questions after news and no more: repeated, they read like a reminder. */
const AFTER_NEWS: readonly RegExp[] = [
  /\bhow(?:'s|s| is| are) (?:it|this|that|things|everything|we|you|the \w+) (?:going|looking|coming|doing|getting)\b/iu,
  /\bany(?:thing)? (?:(?:thoughts?|luck|progress|word|feedback|decision|further|more|yet)\b|(?:from|on)\b(?=[^?]{0,25}\?))/iu,
  /\b(?:have|had|did) you (?:\w+ )?(?:had |have |get |got )?(?:a |any |the )?(?:chance|time|moment|look|opportunity)\b/iu,
  /\bwhat (?:do )?you (?:think|thought|make of|reckon)\b|\bwhat (?:are|were) your thoughts\b|\bthoughts\?/iu,
  /\bany(?:thing)? (?:else )?(?:(?:that )?(?:you|I|we) (?:still )?(?:need|can)|missing)\b/iu,
  /\bmich (?:\p{L}+ ){0,2}erkundigen\b|\bgelegenheit (?:hatten|gefunden|gehabt)\b|\beingearbeitet|\beinarbeiten\b/iu,
  /\bwhere (?:are|do) we (?:at|stand)\b|\bwhat's the (?:latest|status|state)\b|\bdo you know more\b/iu,
  /\bwie (?:sieht|steht|ist|läuft|geht|schaut) (?:es|der|die|das|ihr|euer|unser)\b|\bgibt es (?:schon|etwas|was|bereits|inzwischen)\b/iu,
  /\b(?:konnten|hatten|haben|konntest|hattest|hast) (?:sie|du|ihr) (?:schon|bereits|inzwischen|gelegenheit|zeit)\b/iu,
  /\b(?:wissen sie|weißt du) (?:schon )?mehr\b|\bwas (?:sagen|meinen|halten) sie\b|\bwas (?:sagst|meinst|hältst) du\b/iu,
];

/** Does this text hold one of them, or ask after news and no more? */
export const isWorn = (text: string): boolean =>
  BANNED.some((phrase) => phrase.test(text)) || AFTER_NEWS.some((phrase) => phrase.test(text));
