/**
 * Stems that name no subject: "get back to you with an answer" is kept by any answer, in English and German.
 * Matched by their beginning, so that it does not matter how far a word was cut.
 */
const NO_SUBJECT =
  /^(?:answer|repl|respon|revert|back|com[ei]|get|gett|giv|let|know|updat|news|feedback|word|touch|inform|tell|hear|contact|follow|circl|send|shar|forward|provid|deliver|confirm|talk|speak|write|mail|e-?mail|email|check|look|try|see|soon|latest|time|day|week|month|today|tomorrow|morning|afternoon|evening|mon|tue|wed|thu|fri|sat|sun|antwort|meld|rückmeld|bescheid|geb|send|schick|komm|zurück|woche|tag|morgen|heute|owe|schuld|revis|thing|it|that|this|you|ask|rais|discuss|present|do|will|end|next|eod|cob|asap)/;

/** Stems among `topic` that say what it is about. */
export const subjectOf = (topic: readonly string[]): string[] => topic.filter((stem) => !NO_SUBJECT.test(stem));

/** How many of `some` stand among `others`. */
export function shared(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((stem) => known.has(stem)).length;
}

/** True where two topics share a subject, or one of them names none (then it may be about anything). */
export function related(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)];
  return one.length === 0 || other.length === 0 || shared(one, other) > 0;
}
