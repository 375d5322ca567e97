import type { Phrases } from "../../saying";

const MEETING =
  "(?:call|meeting|demo|session|appointment|zoom|teams|webex|video call|conference|catch-?up|slot|walk-?through|presentation|visit|lunch|coffee|review|meet)";

export const missedMeeting: Phrases = {
  says: [
    /\bwe (?:had|were down for|had agreed on|said) (?:(?:\w+day|today|this morning|yesterday),? )?(?:at )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|o'clock)?\b[\w' ]{0,30}(?:in the (?:calendar|diary))?[\w', ]{0,20}\b(?:did something come up|something came up|but (?:you|nobody|no one)|couldn't find you|no sign of you)\b/i,
    /\b(?:sorry|apolog\w+)\b[\w', ]{0,60}\b(?:missed ours|missed it|couldn't make it (?:yesterday|today|this morning|earlier|on \w+day))\b/i,
    /\bI (?:dialled|dialed|logged) in\b[\w':, ]{0,40}\b(?:did something come up|but|alone|waited|nobody|no one)\b/i,

    // "I'm on the call, guessing something came up"
    /\b(?:I|we)(?:'m| am|'re| are)(?: still)? (?:on|in) (?:the|our) (?:call|meeting|line|link|zoom|teams|room)\b[,.;–-]+ ?[\w' ]{0,20}\b(?:guess\w*|figur\w+|assum\w+|suppos\w+|something (?:must have |may have |probably )?(?:came|come) up|no sign)\b/i,
    // "I've been on the call since two, so I guess something came up"
    /\b(?:I|we)(?:'ve| have) been (?:on|in) (?:the |our )?(?:call|meeting|line|link|zoom|teams|room) (?:since|for|from) [\w:. ]{1,20}[,.;–-]+ (?:[\w' ]{0,20}\b)?(?:guess\w*|figured?|assum\w+|suppose|something (?:must have |may have |probably )?(?:came|come) up|no (?:sign|luck|worries))\b/i,
    // "I stayed on till quarter past, guessing something came up"
    /\b(?:I|we) (?:\w+ )?(?:stayed|waited|hung|held|sat|was|were) on (?:the (?:link|line|call|zoom|teams) )?(?:till|until|til) [\w:. ]{1,20}[,.;–-]+ (?:[\w' ]{0,20}\b)?(?:guess\w*|figured?|assum\w+|suppose|something (?:must have |may have |probably )?(?:came|come) up|no (?:sign|luck|worries))\b/i,
    new RegExp(
      `\\bI (?:\\w+ )?(?:waited|was waiting|hung on|stayed|sat|held on|dialled in|dialed in|joined|was) (?:\\w+ ){0,4}(?:on|in|at|for) (?:the |our |today's |this morning's |yesterday's )?(?:\\w+ )?(?:${MEETING}|line|room|bridge|lobby|waiting room|reception|link)\\b[\\w', ]{0,40}\\b(?:minutes|half an hour|hour|quarter|until|nobody|no one|alone|but|while)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:sorry|shame|pity|looks like|seems|it seems|I think|guess|appears?|afraid|but)(?: that| like)? (?:we|I) (?:must have |may have |might have |seem to have )?(?:\\w+ )?missed (?:each other|one another|you (?:(?:on|at|in|for) (?:the|our|today's|this morning's|yesterday's|\\w+day's?) ?(?:\\w+ )?(?:${MEETING}|line|bridge)|(?:today|yesterday|this morning|earlier|on \\w+day)))`,
      "i",
    ),
    new RegExp(
      `^(?:\\W*(?:hi|hello|hey|dear) [\\w. ]{1,30}[,!-] ?)?(?:we|I) missed you (?:(?:on|at|in|for) (?:the|our|today's|this morning's|yesterday's|\\w+day's?) ?(?:\\w+ )?(?:${MEETING}|line|bridge)|(?:today|yesterday|this morning|earlier))\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:sorry|apolog\\w+|regret|embarrass\\w+|forgive)\\b[\\w',:;–\\- ]{0,60}\\b(?:miss(?:ed|ing)|not (?:making|joining|attending|showing)|couldn't (?:make|join|attend|get to)|could not (?:make|join|attend)|wasn't able to (?:make|join|attend)|didn't (?:make|join|attend|show)|did not (?:make|join|attend)|forg(?:et|ot|etting)|failed to (?:make|join)|fail to (?:make|join)|standing you up) (?:it to |up (?:for|to|on) |on |to )?(?:our|the|your|today's|yesterday's|this morning's|\\w+day's?) (?:\\w+ ){0,2}${MEETING}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:I|we) (?:\\w+ )?(?:forgot|missed|didn't make|slept through|double-booked|lost track of|could not make|couldn't make|didn't make it to|couldn't join|had to skip) (?:about )?(?:our|today's|yesterday's|this morning's|\\w+day's|the) (?:\\w+ )?${MEETING}\\b`,
      "i",
    ),
    /\b(?:nobody|no one|no-one|neither of you|none of you) (?:\w+ )?(?:joined|dialled in|dialed in|showed up|turned up|came|was there|was on)\b/i,
    new RegExp(
      `\\byou (?:weren't|were not|couldn't|could not|didn't|did not|seem not to have|may have) (?:\\w+ )?(?:able to )?(?:join|joined|make it|make|attend|there|get in|dial in|been held up|been caught up)\\b[\\w', ]{0,30}\\b(?:${MEETING}|today|yesterday|this morning|line|earlier)\\b`,
      "i",
    ),
    /\bwe (?:were (?:due|supposed|meant|scheduled|going|down) to|had (?:arranged|agreed|planned) to|had (?:a|our) (?:\w+ )?(?:call|meeting|demo) (?:booked|planned|scheduled|in the diary|set))\b[\w':., ]{0,60}\b(?:but|missed|nobody|no one|didn't|couldn't|not hear|waited|no sign)\b/i,
    /\b(?:sorry|apologies) for the no-?show\b/i,
    /\bstood (?:me|us|you) up\b/i,
  ],
  unless: [
    /\b(?:missed|sorry I missed|missing) (?:your|a|the) (?:phone )?calls?(?=[.,;!]|$| (?:earlier|yesterday|this|just|today|from|on))/i,
    /\b(?:tomorrow|next week|won't be able|will not be able|will miss|'ll miss|going to miss|have to miss|years? ago)\b/i,
  ],
  asked: true,
};
