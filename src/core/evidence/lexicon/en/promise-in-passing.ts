import { type PromiseHead, promiseHead } from "../promise";

/** Where a clause may begin that leaves out its subject. */
const STARTS = "(?<=^|[.!,;:–-] |\\b(?:and|so|but|then) )";
/** A day, or the moment after which it comes. */
const WHEN =
  "(?:after|once|when|as soon as|by|on|before|in (?:an?|the|two|\\d)|the (?:next|day)|within|tomorrow|tonight|later|next|first thing|this|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\\b)";
const ANSWER = "(?:answer|yes or (?:a )?no|decision|reply|verdict|response|feedback|word)";
const YOU = "(?:you|u|ya)";
/** Somebody of the writer's own house: "our purchasing lead, Tomasz,". */
const OURS = "\\b(?:our|my|her|his) (?:[a-z]+ ){0,2}[a-z]+(?:, [A-Za-z]+,)?";

/** Promises as people drop them in passing: by thumb, without a subject, for somebody of their house. */
export const inPassing: PromiseHead[] = [
  // "Ping you after the fair", "Calling you back in an hour"
  promiseHead(
    `${STARTS}(?:ping|text|buzz|message|msg|call|ring|phone|e-?mail|mail|calling|ringing|phoning|texting|getting back to) ${YOU} (?:back )?(?=${WHEN})`,
    { speaks: "self" },
  ),
  // "back to you in a couple of days"
  promiseHead(`${STARTS}back to ${YOU} (?=${WHEN})`, { speaks: "self" }),
  // "More from me later today", "verdict in the morning", "a written response from our side follows"
  promiseHead(
    `\\b(?:more|news|${ANSWER}) from (?:me|us|(?:my|our) (?:side|end)) (?=${WHEN}|follows?\\b|will follow\\b|to follow\\b|coming\\b)`,
    { speaks: "self" },
  ),
  promiseHead(`${STARTS}(?:(?:our|my) )?${ANSWER} (?:is|are) coming (?=${WHEN})`, { speaks: "self" }),
  promiseHead(`${STARTS}verdict (?=in the morning\\b|${WHEN})`, { speaks: "self" }),
  promiseHead(`${STARTS}(?:full|proper|final) (?:reply|answer|word) (?=${WHEN})`, { speaks: "self" }),
  promiseHead(
    "\\b(?:you receive|you'll get|you will get) (?:my|our|an?) (?:[a-z]+ )?(?:answer|reply|remarks|comments|decision|figures|list|order)\\b",
    {
      speaks: "self",
    },
  ),
  // "you get a straight yes or no by Friday", "you shall have it in writing that evening"
  promiseHead(`\\b${YOU} (?:get|have) (?:an?|the|our|my) (?:[a-z]+ ){0,2}${ANSWER}\\b`, {
    speaks: "self",
    needs: "date",
  }),
  promiseHead(`\\b${YOU} shall have (?:it|that|this|them|an?|our|my)\\b`, { speaks: "self" }),
  promiseHead(`\\b${YOU}(?:'ll| will) be the first to (?:know|hear)\\b`, { speaks: "self" }),
  promiseHead(`\\bcount on (?:an?|our|my) (?:[a-z]+ )?${ANSWER}\\b`, { speaks: "self", needs: "date" }),
  promiseHead(`\\bthere(?:'ll| will) be (?:an?|our) (?:[a-z]+ )?${ANSWER} for ${YOU}\\b`, { speaks: "self" }),
  // "ill tell u that day", "will let u know by sat"
  promiseHead(
    `\\bi(?:'ll|ll| will) (?:then )?(?:(?:tell|text|msg|message) (?:u|ya|you)\\b|let (?:u|ya|you) (?:no|know)\\b)(?! (?:what|a secret|the truth|that (?:we|i|you|it)|go|down)\\b)`,
    {
      speaks: "self",
    },
  ),
  promiseHead(`${STARTS}will (?:tell|text|msg|message|let) (?:u|ya)\\b(?: (?:no|know)\\b)?`, { speaks: "self" }),
  promiseHead(
    `\\b(?:let me|lemme) (?:check|ask|talk|speak|look) [^.;:!?]{1,60} and (?:i(?:'ll)? )?(?:get|come) back to ${YOU}\\b`,
    {
      speaks: "self",
    },
  ),
  // "I read first and come back to you", "the day after, I inform you of the result"
  promiseHead(
    `\\bi (?:read|look|think|check|study|ask)(?: [a-z]+){0,4} and (?:then )?(?:i )?(?:come|get) back to ${YOU}\\b`,
    { speaks: "self" },
  ),
  promiseHead(`\\bi (?:inform|call|ring|send|write|mail) ${YOU}(?: back)? (?=of the|about (?:it|the)|${WHEN})`, {
    speaks: "self",
    needs: "date",
  }),
  // "the ball's in my court"
  promiseHead("\\bball(?:'s| is) in (?:my|our) court\\b", { speaks: "self" }),
  // "The signed copy goes in tomorrow's post", "our order goes in on 1 July", "the order form will reach you by May"
  promiseHead(
    "\\b(?:the|our|my) (?:[a-z]+ ){0,2}(?:copy|order|form|number|questionnaire|contract|agreement|papers?|list|figures|drawings|deposit|payment|po) (?:goes (?:in|out|off)|will (?:reach you|go (?:in|out|off))|(?:is )?on its way(?: to you)?|follows)(?! (?:the|a|suit|that|from)\\b)",
    { speaks: "self", needs: "date" },
  ),
  promiseHead(`${STARTS}sending (?:the|it|you|this|that|over|our|my) `, { speaks: "self", needs: "date" }),
  promiseHead("\\bi(?:'m| am) (?:making|taking) the (?:call|decision)\\b", { speaks: "self", needs: "date" }),
  promiseHead("\\bi(?:'m| am) passing (?:it|this|them|your [a-z]+) (?:on |over )?to (?:our|my|the)\\b", {
    speaks: "self",
    needs: "date",
  }),
  // "Anita takes it from here and will be in touch", "our buyer is going to phone you", "she'll drop you a line"
  promiseHead(
    `(?:${OURS}|\\b(?:s?he|takes (?:it|this|over) (?:from here )?and)) ?(?:(?:is|are) going to|will|'ll) (?:be )?(?:drop(?:ping)? ${YOU}|(?:phon|call|ring|e-?mail|mail|contact|text|answer)(?:e|ing)? ${YOU}|e-?mailing (?:you|some|the|a)|in touch\\b|get(?:ting)? in touch\\b|reach(?:ing)? out\\b|get(?:ting)? back to ${YOU}|come back to ${YOU})`,
    { speaks: "other" },
  ),
];
