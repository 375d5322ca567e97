import { DEMANDS } from "./verbs";
import { ADVERBS, START } from "./words";

/** "Please …", a bare verb, "you should": wanted of the reader unless the sentence is for anybody. */
export const INSTRUCTION: readonly RegExp[] = [
  new RegExp(`${START}(?:please|pls|plz|kindly)\\b`, "iu"),
  new RegExp(`(?<!\\bto )\\b(?:please|pls|plz|kindly),? ${ADVERBS}[a-z]{2,}`, "i"),
  /(?<! (?:you|to|I)),? (?:please|pls|plz)[.!]*$/i,
  // the bare verb, but not where it is a noun or a label: "Call is at 3", "Review: …"
  new RegExp(
    `${START}${ADVERBS}${DEMANDS}\\b(?!\\s?[:,]|\\w*'s|\\s(?:is|was|are|were|has|will|would|from the|on the rise|sent|received|accepted|noted|that\\b.{0,3}$))`,
    "iu",
  ),
  // duties of the reader
  new RegExp(
    `(?<!if |when |that |once |what |which |how )\\byou(?:'ll| will)? (?:need to|should|must|have to|ought to|may (?:want|need|wish) to|might (?:want|need) to|(?:are|have been) (?:requested|asked) to|better) ${ADVERBS}${DEMANDS}\\b`,
    "i",
  ),
  /\bif (?:you|u) (?:could|would|can|will|have a (?:chance|minute))\b.{3,80}(?:appreciate|great|grateful|helpful|please|nice|good|awesome|wonderful)/i,
];
