import type { Phrases } from "../../saying";

const OURS =
  "(?:us|our|we|what we|how we|the way we|here|how our|how my|the way our|my|with how|for our|into our|with our)";

export const fitDoubt: Phrases = {
  says: [
    /\bI (?:still )?have (?:my|some|serious|real) doubts(?=[.,;!]|$)/i,
    /\b(?:our|my) (?:people|team|staff|drivers|operators|guys|users|colleagues|nurses|technicians|crew) (?:would|will|'d|'ll)(?:n't| never| not|n't ever) (?:\w+ )?(?:use|accept|take to|get on with|like|touch|work with) (?:it|this|that)\b/i,
    /\b(?:doesn't|does not|can't|cannot|won't) (?:\w+ )?do what we need\b/i,
    /\b(?:not (?:\w+ )?(?:sure|certain|convinced)|unsure|doubt|have my doubts|have our doubts|have doubts)(?: if| whether| that)? (?:it|this|that|your \w+|the \w+) (?:would|will|can|could) (?:\w+ )?(?:work (?:here|in our|for|with our|with us)|handle|cope with|cover our|do what we)\b/i,
    /\b(?:overkill for (?:us|a|our)|made for (?:bigger|larger|smaller|other|different) (?:companies|firms|teams|businesses|kinds)|too (?:big|small) a (?:tool|system|solution) for us)\b/i,

    new RegExp(
      `\\b(?:not (?:\\w+ )?(?:sure|certain|convinced)|unsure|uncertain|doubt|wonder(?:ing)?|worried|concern(?:ed)?|hard to see) (?:\\w+ )?(?:if |whether |that |about |how )?(?:[\\w' ]{1,30} )?(?:fits?|would fit|suits?|suited|works? (?:for|with)|would work (?:for|with)|will work (?:for|with)|match(?:es)?|right for|cut out for) (?:\\w+ ){0,2}${OURS}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:doesn't|does not|don't|do not|won't|wouldn't|didn't|can't) (?:\\w+ )?(?:fit|suit|match|work for|work with|sit with|map (?:on)?to|reflect) (?:\\w+ ){0,2}${OURS}\\b`,
      "i",
    ),
    /\b(?:isn't|is not|not|wasn't|may not be|might not be|don't think (?:it's|that's|they're|(?:\w+ ){1,3}(?:is|are))) (?:\w+ )?(?:the |a |an )?(?:\w+ )?(?:right|good|best|great|natural|proper|obvious) (?:fit|match|tool|solution|product|machine|choice)\b/i,
    /\b(?:not (?:\w+ )?(?:sure|certain|convinced)|unsure|doubt|wonder(?:ing)?)(?: if| whether| that)? (?:it|this|that|yours|(?:your|the) \w+)(?:'s| is| was| would be) (?:\w+ )?(?:the |a |an )?(?:right|good|best|great|natural|proper) (?:\w+ )?(?:fit|match|tool|solution|product|machine|choice|thing|one)\b/i,
    /\b(?:not (?:\w+ )?(?:sure|certain|convinced)|unsure|doubt|don't think|do not think) (?:it|this|that|your \w+|the \w+)(?:'s| is) (?:\w+ )?(?:for us|for our|what we need|what we are looking for|what we're looking for|built for|made for|meant for|designed for)\b/i,
    /\b(?:isn't|is not|'s not|not) (?:really |quite |exactly )?(?:what we (?:need|'re looking for|are looking for|were looking for|had in mind|want)|built for (?:companies|firms|teams|businesses|somebody|people) like|how we (?:work|operate|do things|run))\b/i,
    /\bwe (?:work|operate|do (?:it|things)|run things|quote|sell|buy) (?:\w+ )?differently\b/i,
    /\b(?:too|overly) (?:big|small|complex|complicated|heavy|sophisticated|much) for (?:us|our|a (?:company|firm|team|business|shop) (?:of our size|like ours|our size|this size))\b/i,
    /\b(?:missing|lacks?|lacking|doesn't have|does not have|can't do|cannot do) (?:\w+ ){0,4}(?:we (?:need|depend on|rely on|cannot do without|can't do without)|that is a must|which is a must)\b/i,
  ],
  unless: [
    /\b(?:(?<!during )(?:the|that|this|which|what|your|our|another) (?:time|date|day|slot)|calendar|diary|o'clock|monday|tuesday|wednesday|thursday|friday|\d ?(?:am|pm)|meeting|budget)\b/i,
    /\b(?:code|function|package|data|script|file|plot|model)\b/i,
  ],
};
