/** Stems that name no subject, beyond the stop words: "get back to you with a confirmation" any answer keeps. */
const NO_SUBJECT =
  /^(?:\d|confirm|news|feedback|inform|contact|circl|forward|deliver|ow|loop|chat|line|let|komm$|meld$|wei(?:ß|ss)$|hab$|rückmeld|bescheid|antwort)/;

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
