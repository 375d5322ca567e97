import type { Phrases } from "../../../evidence/saying";

/** Will einen Aufsatz, eine Liste oder ein Formular zur Antwort. */
export const longQuestion: Phrases = {
  says: [
    /\b(?:können|könnten|kannst|könntest|würden|bitte)\b[^.?!]{0,60}\b(?:beschreiben|erläutern|ausführlich|im detail|detailliert\p{L}*|erklären|auflisten|ausfüllen|zusammenstellen|skizzieren|schildern)(?!\p{L})/iu,
    /\b(?:was|welche)\b[^.?!]{0,30}\b(?:ihre|eure|deine|die) (?:\p{L}+ )?(?:anforderungen|bedenken|prioritäten|kriterien|ziele|herausforderungen|vorstellungen|gedanken|erwartungen)(?!\p{L})|\bwas (?:halten|denken|meinen) sie (?:von|über|zu)(?!\p{L})/iu,
    /\bwie (?:sieht|läuft|ist|gestaltet sich) (?:\p{L}+ ){0,2}(?:ihr|euer|dein|der) (?:\p{L}+ ){0,2}(?:\p{L}*prozess|ablauf|vorgehen)|\bwarum (?:haben|hat|ist|sind|wurde)(?!\p{L})|\bworan (?:liegt|scheitert)(?!\p{L})/iu,
  ],
};
