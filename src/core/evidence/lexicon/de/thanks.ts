/** Sagt, wer etwas abschließt. */
export const closes: readonly RegExp[] = [
  /(?<!\p{L})(?:danke|dank|dankeschön|merci|besten dank|vielen dank)(?!\p{L})/iu,
  /^(?:ok(?:ay)?|perfekt|super|prima|wunderbar|ausgezeichnet|alles klar|klar|gut|sehr gut|in ordnung|einverstanden|passt|verstanden|erhalten|gerne|kein problem|gern geschehen|freut mich|top|toll)(?!\p{L})/iu,
  /(?<!\p{L})(?:klingt gut|passt (?:gut|mir|uns|so)|bis dann|bis dahin|bis bald|schönes wochenende|schöne feiertage|schönen (?:tag|abend|urlaub)|viel erfolg|alles gute|guten rutsch|frohe weihnachten)(?!\p{L})/iu,
];

export const opens =
  /\?|(?<!\p{L})(?:werde|werden|wird|melde|melden|schicke|sende|schicken|senden|bitte|aber|jedoch|leider|anbei|im anhang|angehängt|warte|warten|noch|prüfe|prüfen|kläre|klären|brauche|brauchen|benötig\p{L}*|möchte\p{L}*|könnte\p{L}*|können sie|würde\p{L}*|wenn|falls|sobald|sollte\p{L}*|muss|müssen|komme|kommen|frage|fragen|problem(?<!kein problem)|nicht|kein(?! problem)\p{L}*|preis|budget|angebot)(?!\p{L})/iu;
