import type { Phrases } from "../../saying";

const DAY =
  "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thu|fri|today|tomorrow|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* \\d{1,2}|\\d{1,2}/\\d{1,2}|next week)";
const MEETING =
  "(?:call|meeting|demo|session|appointment|zoom|teams|visit|catch-?up|workshop|review|walk-?through|presentation|lunch|coffee|slot|site visit|video call|kick-?off|invite|invitation)";
const MEET =
  "(?:meet|meet up|talk|speak|chat|catch up|have a (?:\\w+ )?call|jump on a call|hop on a call|do a (?:\\w+ )?call|do|get together|sit down|connect|walk (?:you )?through|come (?:by|over|round)|visit|visit you|stop by)";

export const agreedMeeting: Phrases = {
  says: [
    new RegExp(
      `\\b(?:see|meet|speak to|talk to|speak with|talk with|catch) you (?:all |both |there |then )?(?:at (?:the|our|your) \\w+ )?(?:on |at |this |next )?${DAY}\\b`,
      "i",
    ),
    new RegExp(`\\b(?:speak|talk) (?:on |this |next )?${DAY}(?:[.,!]|$| at \\d| then)`, "i"),
    new RegExp(
      `\\b${DAY}(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?: (?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|h|o'clock)?(?: \\w{2,4})?)? (?:works|suits|is (?:good|fine|perfect|ok|okay|great)|it is|would be (?:good|fine|great|perfect))(?: (?:well|great|fine|perfectly|best))?(?: (?:for|with) (?:me|us|everyone|both of us|all)| us| me|[.,!]|$)`,
      "i",
    ),
    /\b(?:invite|invitation|calendar invite|calendar entry)(?: \w+){0,3} (?:sent|on its way|is out|follows|accepted|to follow)\b/i,
    new RegExp(
      `\\b(?:I've|we've|I have|we have|have|just|I|we) (?:\\w+ )?(?:sent|accepted|confirmed|booked|set up|scheduled|arranged) (?:you )?(?:(?:the|an|a|our|your) (?:\\w+ )?${MEETING}|it for|it in|you (?:in )?for)\\b[\\w',: ]{0,50}\\b${DAY}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:confirmed|booked|set|scheduled|fixed|agreed|all set|on) (?:for|on) (?:\\w+ )?${DAY}\\b(?=[\\w',: ]{0,40}(?:\\d ?(?:am|pm|h|o'clock)|\\d[:.]\\d{2}|then|${MEETING}))`,
      "i",
    ),
    new RegExp(
      `\\b(?:our|the) (?:\\w+ )?${MEETING} (?:is |will be )?(?:confirmed |booked |set |scheduled |fixed )?(?:for |on |is )(?:\\w+ )?${DAY}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:yes|ok(?:ay)?|sure|perfect|great|good|fine),? (?:then |let's (?:say|do|go (?:for|with)) |I can do |we can do |see you )${DAY}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:looking forward to|look forward to) (?:\\w+ )?(?:(?:our|the|seeing you|meeting you|speaking|talking) ?(?:\\w+ ){0,3})${DAY}\\b`,
      "i",
    ),
  ],
  unless: [
    /\b(?:thanks|thank you|thx)(?: \w+){0,3} for (?:the|your|our|a|an|that|this|joining|coming|meeting|taking|making|having) ?(?!(?:\w+ )?(?:invite|invitation|confirmation))/i,
    /\b(?:it was |was )?(?:good|great|nice|lovely|pleasure|wonderful|enjoyed|fun) (?:to (?:\w+ )?(?:speak|talk|meet|see|catch|chat|connect|hear)|speaking|talking|meeting|seeing|chatting|catching|our)\b/i,
    /\b(?:as (?:discussed|agreed|mentioned|promised|shown)|following (?:our|the|up)|further to|after (?:our|the)|since (?:our|the))\b/i,
    /\b(?:let me|can I|could I|try to|when we|cancel\w*|can't|cannot|couldn't|doesn't|don't|won't|unable|missed|was|were|had|postpone\w*|unless|delivery|invoice|deadline|last (?:monday|tuesday|wednesday|thursday|friday))\b/i,
  ],
};

/** A yes to the day that the other side named; which day it is stands in their message. */
export const agreesToMeet: Phrases = {
  says: [
    /\b(?:talk|speak|see you|meet you|catch you|chat) (?:to you |with you )?(?:then|there)\b/i,
    /\b(?:that|it|this|which|that (?:time|day|slot|date))(?:'s| is| will| would|'ll)? (?:\w+ )?(?:works?|suits?|do(?:es)? (?:fine|nicely))(?: (?:well|great|fine|perfectly))?(?: (?:for|with) (?:me|us|both of us|all of us)| me| us|[.,!]|$)/i,
    /^(?:\W*(?:yes|yep|yeah|sure|ok(?:ay)?|perfect|great|good|lovely|fine),? )?(?:works|suits)(?: (?:well|great|fine|perfectly))?(?: (?:for|with) (?:me|us)| me| us|[.,!]|$)/i,
    /\b(?:it's|it is|that's|put (?:it|that|you)|got (?:it|that|you)|have (?:it|that|you)|added (?:it|that)) in (?:the|my|our) (?:diary|calendar)\b|\bin the diary\b/i,
    /\b(?:invite|invitation) accepted\b/i,
  ],
  unless: [/\b(?:not|n't|unfortunately|but|if|whether|when)\b/i],
};

export const proposedMeeting: Phrases = {
  says: [
    new RegExp(`\\b(?:let's|I suggest we|I'd suggest we|why don't we) (?:${MEET}) (?:\\w+ ){0,4}${DAY}\\b`, "i"),
    new RegExp(
      `\\b(?:could|can|shall|should|may|might) (?:we|I|you) (?:\\w+ )?(?:${MEET}|do|say)\\b[\\w',: ]{0,60}\\b${DAY}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:let's|I suggest|we suggest|I propose|I'd suggest|I would suggest|I'd propose|how about|what about|(?:would|does|is) (?:\\w+ )?(?=${DAY})|are you (?:free|available|around|in)|do you have (?:time|half an hour|\\w+ minutes)|any chance of|I'm (?:free|available)|we're (?:free|available)|I can do|we could do|I could do)\\b[\\w',: ]{0,60}\\b${DAY}\\b(?=[\\w',: ]{0,60}(?:\\?|\\b(?:work|suit|meet|talk|call|speak|chat|coffee|lunch|demo|free|available|minutes|\\d ?(?:am|pm)|\\d[:.]\\d{2})))`,
      "i",
    ),
    new RegExp(
      `\\b(?:meet|talk|speak|call|demo|meeting|half an hour|\\d+ minutes|twenty minutes|thirty minutes)\\b[\\w',: ]{0,40}\\b(?:on |either |this |next )${DAY}(?: or ${DAY}|\\b[\\w' ]{0,20}\\?)`,
      "i",
    ),
    new RegExp(
      `\\bwhich (?:works|suits|is better|would be better|day)\\b[\\w',: ]{0,40}\\b${DAY} or (?:\\w+ )?${DAY}\\b`,
      "i",
    ),
    new RegExp(`^${DAY} or ${DAY}\\b[\\w ]{0,20}\\?$`, "i"),
  ],
  unless: [
    /\b(?:deliver\w*|ship\w*|invoice|deadline|send|receive|back|did|was|were|expire\w*|due|report|cancel\w*)\b/i,
  ],
  asked: true,
};
