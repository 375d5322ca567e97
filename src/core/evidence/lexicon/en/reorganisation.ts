import type { Phrases } from "../../saying";

const US =
  "(?:we|our company|our group|our parent(?: company)?|our (?:firm|bank|plant|division|business|employer|owners?)|the company|my company)";
const SPEND =
  "(?:budgets?|spend|spending|capex|investments?|purchas(?:es?|ing)|procurement|orders?|projects?|(?:\\w+ )?decisions?|hiring|commitments?|contracts?|expenditures?|approvals?|everything|all (?:new )?(?:\\w+ )?(?:spend|spending|projects|investments?|decisions|purchases|orders|contracts))";

const FROZEN = [
  new RegExp(
    `\\b(?:our|all|my|the|any|new|this year's|every|most) (?:[\\w-]+ ){0,3}${SPEND}(?: \\w+){0,3} (?:is|are|has been|have been|was|were|got|'s|stays?|remains?) (?:\\w+ )?(?:frozen|on ice|blocked|suspended|on hold|stopped|paused|halted)\\b`,
    "i",
  ),
  // "All new suppliers on ice until June"
  /\b(?:all|any|every|no) (?:new |external |outside )?(?:suppliers?|vendors?|contracts?|orders?|projects?|spend\w*|purchases?|hires?) (?:(?:are|is) )?(?:now )?(?:on ice|on hold|frozen|paused|parked|suspended)\b/i,
  new RegExp(`\\b(?:everything|${SPEND}) (?:is|are|has been|have been|'s) (?:\\w+ )?(?:frozen|on ice)\\b`, "i"),
  /\b(?:spending|budget|hiring|investment|capex|purchasing|procurement|recruitment) (?:freeze|stop|ban|moratorium)\b/i,
  new RegExp(
    `\\b(?:we|they|management|the (?:board|executive|cabinet|council|trust|group)|head office|HQ|the new owners?|finance|group)(?:'ve| have| has|'s)? (?:\\w+ ){0,3}(?:frozen|froze|stopped|suspended|halted|put (?:\\w+ )?(?:a freeze|a stop|a hold)) (?:\\w+ ){0,2}${SPEND}\\b`,
    "i",
  ),
];

export const reorganisation: Phrases = {
  says: [
    /\b(?:they|the company|management|head office|we)(?:'ve| have| has)? (?:\w+ )?let (?:\w+ ){1,3}(?:people|colleagues|of us|staff|jobs?) go\b/i,
    /\bmy (?:boss|manager|director|whole team|team)(?:'s| is| was| has been| were| have been| got) (?:\w+ )?(?:let go|laid off|made redundant|fired|sacked)\b/i,
    /\b(?:there(?:'s| is)|we(?:'re| are) in|we have|we're having) (?:a|an) (?:\w+ )?(?:reorgani[sz]ation|reorg|restructuring|merger|takeover|round of (?:lay-?offs|redundancies))(?: \w+)? (?:going on|under ?way|here|at our|in our|at the moment|right now|coming)\b/i,
    /\bour (?:\w+ )?(?:company|owners?|group|parent) (?:\w+ )?(?:decided|wants?|is going|are going|plans?) to (?:sell|close|merge|split) (?:us|our|the)\b/i,
    /\bthey (?:have |'ve )?(?:let|laid off|are letting) \d+ (?:of (?:us|our)|people|colleagues)(?: go)?\b[\w', ]{0,40}\b(?:my|our|us|here)\b/i,

    ...FROZEN,
    new RegExp(
      `\\b${US}(?:'ve| have| has|'re| are| is|'s| were| was|'ve just| have just)?(?: just| recently| now| been| being| about to be| going to be| also)* (?:been |being )?(?:acquired|bought(?: out| up)?|taken over|sold|swallowed|absorbed)(?: by| to\\b|[.,;!]|$| (?:last|on|in|this)\\b)`,
      "i",
    ),
    new RegExp(
      `\\b${US}(?:'ve| have| has|'re| are| is|'s| were| was)?(?: just| recently| now| been| also| currently| in the middle of)* (?:merging|merged|restructuring|reorgani[sz]ing|being (?:restructured|reorgani[sz]ed|merged|wound up)|been (?:restructured|reorgani[sz]ed|merged)|laying off|laid off|letting (?:\\w+ )?(?:people|staff) go|making redundanc\\w+|downsizing|cutting jobs|filed for|insolvent|going into administration|closing (?:the|our|down))\\b`,
      "i",
    ),
    /\b(?:our|the|this|a|my) (?:\w+ )?(?:reorgani[sz]ation|reorg|restructuring|restructure|merger|takeover|acquisition|redundanc(?:y|ies)|lay-?offs|job cuts|downsizing|integration review|insolvency)(?: \w+){0,3} (?:has|have|is|are|was|were|means|hit|here|at our|we|us|put|puts|announced|going on|under ?way)\b[\w', ]{0,80}\b(?:us|we|our|me|my|here)\b/i,
    /\b(?:we|our|us|my)\b[\w', ]{0,60}\b(?:going through|in the middle of|undergoing|in the midst of|caught up in|affected by|hit by|because of|due to|after|since|announced) (?:a|an|the|our|this) (?:\w+ )?(?:reorgani[sz]ation|reorg|restructuring|restructure|merger|takeover|acquisition by|round of (?:lay-?offs|redundancies)|lay-?offs|redundancies|job cuts|management change|change of (?:ownership|management))\b/i,
    /\b(?:half|part|most|some|a third|many|several|\d+|ten|twenty|two|three) (?:of )?(?:my|our|the) (?:\w+ )?(?:team|staff|department|colleagues|people|directors|workforce) (?:has|have|had|is|are|was|were|got) (?:\w+ )?(?:been )?(?:laid off|let go|made redundant|gone|cut)\b/i,
    /\b(?:I|we)(?:'ve| have|'m| am|'re| are)? (?:\w+ )?(?:been |being )?(?:laid off|made redundant|let go)\b(?! (?:of|some|a|the))/i,
    /\b(?:we|there) (?:\w+ )?(?:have|has|got|is|'ve got|are getting) (?:a )?new (?:owners?|CEO|managing director|MD|CFO|leadership|board|parent company)\b/i,
    /\b(?:my|our) (?:boss|CEO|MD|CFO|managing director|head of \w+|director|president) (?:has |'s |was |is )?(?:just |suddenly |now |also )?(?:gone|left|been (?:fired|sacked|let go|replaced|removed)|fired|sacked|stepped down|resigned)\b/i,
  ],
  unless: [
    /\b(?:your|their) (?:\w+ )?(?:company|firm|group|team|budgets?|spend\w*|reorg\w*|restructur\w+|merger|acquisition|takeover|board|CEO|owners?|boss|lay-?offs?|staff)\b/i,
    /\b(?:stock|shares?|shareholders?|analysts?|ferc|court|antitrust|wedding|git|branch|pull request|a new (?:car|house|printer|machine))\b/i,
  ],
};

/** Nothing can be bought at the moment. */
export const frozen: readonly RegExp[] = [...FROZEN, /\b(?:frozen|freeze|on ice)\b/i];
