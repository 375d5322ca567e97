/** Sagt, wer etwas abschließt. */
export const closes: readonly RegExp[] = [
  /(?<!\p{L})(?:danke|dank|dankeschön|merci|besten dank|vielen dank)(?!\p{L})/iu,
  /^(?:ok(?:ay)?|perfekt|super|prima|wunderbar|ausgezeichnet|alles klar|klar|gut|sehr gut|in ordnung|einverstanden|passt|verstanden|erhalten|gerne|kein problem|gern geschehen|freut mich|top|toll)(?!\p{L})/iu,
  /(?<!\p{L})(?:klingt gut|passt (?:gut|mir|uns|so)|bis dann|bis dahin|bis bald|schönes wochenende|schöne feiertage|schönen (?:tag|abend|urlaub)|viel erfolg|alles gute|guten rutsch|frohe weihnachten)(?!\p{L})/iu,
];

export const opens =
  /\?|(?<!\p{L})(?:werde|werden|wird|melde|melden|schicke|sende|schicken|senden|bitte|aber|jedoch|leider|anbei|im anhang|angehängt|warte|warten|noch|prüfe|prüfen|kläre|klären|brauche|brauchen|benötig\p{L}*|möchte\p{L}*|könnte\p{L}*|können sie|würde\p{L}*|wenn|falls|sobald|sollte\p{L}*|muss|müssen|komme|kommen|frage|fragen|problem(?<!kein problem)|nicht|kein(?! problem)\p{L}*|preis|budget|angebot)(?!\p{L})/iu;

/** Höflichkeit, die nichts offen lässt. */
export const courtesy: readonly RegExp[] = [
  /(?<!\p{L})(?:wenn|falls|sollte|sobald) (?:\p{L}+ ){1,8}\p{L}+,? (?:melde(?:n)?|gebe(?:n)?|sage(?:n)?|komme(?:n)?) (?:ich|wir) (?:\p{L}+ ?){1,4}[.!]?/iu,
  /(?<!\p{L})(?:ich|wir) melde(?:n)? (?:mich|uns)(?: \p{L}+){0,2},? (?:wenn|falls|sobald|sollte) (?:\p{L}+ ){1,7}\p{L}+[.!]?/iu,
];
