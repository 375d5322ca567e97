import type { Finding } from "../evidence/finding";
import { dayOfMessage } from "../plays/facts";
import type { Situation } from "../silence/situation";
import type { MessageLanguage } from "../text/language";
import type { Day } from "../thread";
import { isWorn } from "./banned";
import { messageLanguage } from "./message-language";
import { keepsItsDays } from "./said-plainly";
import { sentenceBefore } from "./sentence-before";

/** The newest finding of this kind from this side, with the day it was written. */
export function newest<K extends Finding["kind"]>(
  situation: Situation,
  side: "rep" | "them" | "machine",
  kind: K,
  before = Infinity,
) {
  for (let message = Math.min(before, situation.thread.messages.length) - 1; message >= 0; message--) {
    if (situation.sides[message] !== side) continue;
    const found = situation.readings[message]?.findings.find(
      (finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind,
    );
    const day = dayOfMessage(situation, message);
    if (found && day) return { found, day, message };
  }
  return null;
}

/** Their last mail but one: an offer from before that has been talked past, and perhaps replaced. */
export const lastButOne = ({ sides }: Situation): number => {
  const last = sides.lastIndexOf("them");
  return last > 0 ? sides.lastIndexOf("them", last - 1) : -1;
};

/** A question longer than this, or a worn one ("any update?"), is better named by its date than repeated. */
const SHORT_QUESTION = 30;

/** "To draw it up I need the water: is there a feed …?" */
const LEAD = /^[^?:]{4,80}: (?=\p{Ll})/u;

/** A question that points back ("Would that be a way?") says nothing by itself. */
const POINTS_BACK =
  /^(?:(?:and|so|but|und|also|aber|shall|should|would|could|will|is|does|can|do|soll|sollen|wollen|wäre|passt|ist|geht|klingt|können|kann)[ ,]+){0,2}(?:(?:you|we|i|sie|wir|ich|du) )?(?:\p{L}+ )?(?:that|this|it|these|those|das|dies|es|davon|eins? davon|eine[rs]? davon|einer der (?:beiden )?(?:termine|tage))\b/iu;
/** "Kann ich sie melden?": what is meant stands before it. */
const NAMES_NOTHING = /^(?:\p{L}+ ){1,2}(?:ich|wir|du|ihr) (?:sie|ihn|es)(?!\p{L})/u;
/** "Which would suit?" chooses among what the sentence before names. */
const CHOOSES =
  /^(?:and |so )?(?:which|welche[rsn]?) (?:would|will|should|do|does|is|are|one|of (?:these|those|them|the two)|suits?|works?|würde|wäre|passt|ist|davon|von (?:beiden|den beiden))\b/iu;
/** Words; a longer question says what it means by "that". */
const POINTING = 11;
/** Words; "Which count works?" lives on the sentence before it. */
const FEW = 4;
/** "Good choice.", "Thank you.": a courtesy, which says nothing of what is asked. */
const COURTESY =
  /^(?:good|great|perfect|lovely|glad|thanks?|thank you|understood|no (?:problem|worries)|gute?|prima|super|danke|verstanden)\b/iu;
/** Says what is asked for. */
const NAMES_IT = /\b(?:need|options?|either|brauchen?|benötigen?|entweder)\b|\d/iu;
/** "Does that suit?": understood only together with what stands before it. */
export const pointsBack = (quote: string): boolean =>
  quote.split(/\s+/u).length <= POINTING &&
  (POINTS_BACK.test(quote) || CHOOSES.test(quote) || NAMES_NOTHING.test(quote));

/** The question with the sentence that it points back to, so that it can be understood by itself; null where it cannot. */
function understood(quote: string, body: string | null | undefined, language: MessageLanguage): string | null {
  const words = quote.split(/\s+/u).length;
  const pointing = pointsBack(quote);
  const bare = pointing || words <= FEW;
  const told = bare ? sentenceBefore(quote, body ?? "") : undefined;
  if (!told || COURTESY.test(told) || !(pointing || NAMES_IT.test(told))) return quote;
  return keepsItsDays(told, language) ? `${told} ${quote}` : null;
}

/**
 * What the rep has asked since the other side last wrote; `among` is how many things that mail asked.
 * `verbatim` is false where a worn opening was left out.
 */
export type OpenQuestion = { quote: string; verbatim: boolean; day: Day; message: number; among: number };

/** A worn question that names its matter can be asked plainly: the matter stays as it was written. */
const WORN_OPENINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:hi|hello|hey|morning|good \w+) [^,]{1,30},? )?(?:(?:do|did|have) you (?:have |had )?)?(?:any|some) (?:(?:further|other|more|first|initial) )?(?:thoughts|feedback|views) (?:yet )?(?:on|about) (the [^?]{4,80}|my [^?]{4,80}|our [^?]{4,80})\?$/iu,
    "What do you make of $1?",
  ],
  [
    /^(?:I )?(?:just |was just )?wonder(?:ed|ing)? what you (?:thought|think|made?|make) (?:of|about) (the [^?]{4,80}|my [^?]{4,80}|our [^?]{4,80})\?$/iu,
    "What do you make of $1?",
  ],
  [
    /^(?:(?:hi|hello|hey|morning|good \w+) [^,]{1,30},? )?(?:is there |are there |do you have )?(?:any|some) (?:news|updates?|word|movement|progress) (?:yet )?(?:on|about|with) (the [^?]{4,80}|my [^?]{4,80}|our [^?]{4,80})\?$/iu,
    "Where do things stand with $1?",
  ],
  [
    /^(?:please |kindly |pls |could you |can you )*let me know (?:please )?(?:your|the) (?:decision|answer|feedback|thoughts|position|view) (?:on|about|regarding) ((?:the |my |our )?[\p{L}\p{N}][^?.!]{0,60}?)(?: please)?[.?!]*$/iu,
    "Where do you stand on $1?",
  ],
  [/^any luck with (the [^?]{4,80}|my [^?]{4,80}|our [^?]{4,80})\?$/iu, "How far have you got with $1?"],
];

/** The question without its worn opening; null where it has none, or names nothing. */
function plainly(question: string): string | null {
  const opening = WORN_OPENINGS.find(([says]) => says.test(question));
  return opening ? question.replace(...opening) : null;
}

/** "Shall we try tomorrow?" asks for a day that has gone by. */
const OF_ITS_DAY =
  /(?<!\p{L})(?:tomorrow|today|tonight|this (?:week|morning|afternoon|evening)|morgen|heute|diese woche)(?!\p{L})/iu;

/** The first thing the rep asked that they have not answered, or thanked for and passed over, in words worth repeating. */
export function openQuestion(situation: Situation): OpenQuestion | null {
  const language = messageLanguage(situation);
  const from = situation.passedOver ?? situation.sides.lastIndexOf("them") + 1;
  for (let message = from; message < situation.thread.messages.length; message++) {
    if (situation.sides[message] !== "rep") continue;
    const asks = situation.readings[message]?.findings.flatMap((finding) =>
      finding.kind === "ask" && !finding.timesProposed ? [finding.quote.trim()] : [],
    );
    if (!asks || asks.length === 0) continue;
    const questions = asks
      .filter((ask) => ask.endsWith("?") || plainly(ask) !== null)
      .map((ask) => ask.replace(LEAD, ""));
    const quote = questions.find(
      (ask) =>
        ask.split(/\s+/u).length <= SHORT_QUESTION &&
        (!isWorn(ask) || plainly(ask) !== null) &&
        !OF_ITS_DAY.test(ask) &&
        keepsItsDays(ask, language),
    );
    const day = dayOfMessage(situation, message);
    const { body } = situation.thread.messages[message] ?? {};
    if (!quote || !day) return null;
    const plain = plainly(quote);
    const asked = plain ?? understood(quote, body, language);
    return asked === null ? null : { quote: asked, verbatim: plain === null, day, message, among: questions.length };
  }
  return null;
}
