/** "on the quote", "about our proposal for Leeds" at the end of a sentence. */
const THING =
  /\b(?:on|about|regarding|re|at|over) (?:the (?:status|progress|state) of )?((?:the|our|your) (?:[\p{L}\d-]+ ){0,4}[\p{L}\d-]+)[.!?]*$/iu;
/** Words that make it a clause, or a thing that nobody puts aside. */
const NO_THING =
  /\b(?:I|we|you|he|she|they|it|that|which|who|is|are|was|were|sent|shared|e?-?mails?|message|note|conversation|call|chat|discussion|meeting|below|above|last|previous|status|progress|update|timing|timeline|things|end|side|team|week|month|thoughts|decision)\b/iu;

/** What an English sentence is about, if it names a thing: "the quote". Null where it does not, or says more of it. */
export function spokenOf(words: string): string | null {
  const [, thing = ""] = THING.exec(words) ?? [];
  if (thing === "" || NO_THING.test(thing)) return null;
  return thing.charAt(0).toLowerCase() + thing.slice(1);
}
