import type { Phrases } from "../../saying";

/** Words that press, ask, or belong to a meeting or to an errand of the writer's own. */
const NOT_THIS =
  /\b(?:was|were|had|expired|let me know|please|kindly|hurry|last chance|act now|don't miss|soon|asap|filling up|running out|calls?|meet(?:ing)?|chat|speak|zoom|teams|(?:I|we)(?:'ll| will| shall) (?:send|call|ring|come back|get back|let|confirm|check|forward|share|ask))\b/i;

const PAID_FOR = "(?:quote|quotation|offer|proposal|prices?|pricing|rates?|terms|figures?)";
const PLACE =
  "(?:slots?|dates?|weeks?|places?|spots?|crew|fitters?|engineers?|vans?|units?|stock|seats?|rooms?|windows?)";

/** Kept for this reader: what the rep would have to give to somebody else one day. */
const KEPT =
  /\b(?:I|we)(?:'ve| have) (?:just |now |already )?(?:pencil(?:l)?ed|booked|put|slotted|got) you (?:down |in |both in )+(?:for|on)\b|\b(?:I|we)(?:'ve| have|'ll| will|'m| am|'re| are)? (?:(?:already|also|now|just) )?(?:held|hold|holding|reserved|reserving|pencilled|penciled|pencilling|blocked|kept|keep|keeping|put|putting|set|setting)\b[^.!?]{0,60}\b(?:aside|down for|for (?:you|now|the (?:team|school|site|branch|two|three))|on hold|back for|in (?:the (?:weekends?|weeks?|days?|dates?|slots?)|a (?:date|day|week|slot)))\b/i;

export const stake: { dated: Phrases; leadTime: Phrases; kept: Phrases } = {
  dated: {
    says: [
      // "it's on loan till July 31", "the trial runs until the 9th"
      /\b(?:on loan|loan(?:er)?|trial|pilot|test (?:period|account|phase|licen[cs]e)|demo (?:unit|licen[cs]e|account)|access)\b[^.!?]{0,40}\b(?:until|till|til|through|thru|ends? on|runs out on|expires? on)\b/i,
      /\b(?:valid|good|firm|open for acceptance) (?:(?:until|till|til|through|thru|up to)\b|to (?=(?:the )?(?:\d|end\b)))/i,
      new RegExp(
        `\\b${PAID_FOR}\\b[^.!?]{0,60}\\b(?:holds?|held|stands?|fixed|frozen|locked|guaranteed|expires?|runs out|ends) (?:in |at )?(?:until|till|through|up to|on)\\b`,
        "i",
      ),
      /\bif (?:\w+ ){1,5}(?:reaches|gets to|comes to|is with) (?:me|us) by\b/i,
      /\bhold(?:ing)? (?:the|that|this|your|our|these|those) (?:[\w-]+ )?(?:quotes?|prices?|offers?|rates?|figures?)\b[^.!?]{0,40}\b(?:until|till|til|to|through)\b/i,
      /\b(?:I|we)(?:'d| would) (?:want|like|need)\b(?! to (?:know|hear|see|talk|speak|ask|meet|call))[^.!?]{1,60}\b(?:by|before|no later than|the week of)\b/i,
      /\bif (?:I|we) can (?:order|book|start|cast|print|cut|load|begin)\b[^!?]{0,60}\b(?:by|before)\b/i,
      /\b(?:first|next|last|only) (?:open |free |possible )?(?:windows?|slots?|dates?|weeks?)\b[^.!?]{0,40}\b(?:is|are)\b/i,
      /\bgets? (?:booked|filled|planned|allocated)(?: up)? (?:in|by|from|before)\b/i,
      /\byour\b[^.!?]{0,40}\b(?:contract|lease|licen[cs]e|policy|agreement|cover|warranty|subscription)\b[^.!?]{0,20}\b(?:ends|expires|runs out|is up)\b/i,
      /\b(?:need|needs|require|requires)\b[^.!?]{0,60}\b(?:by|before|no later than)\b/i,
      /\b(?:orders?|ordering|ordered|sign|signing|signed|book|booking|booked|confirmation|go-ahead|sign-off|deposit)\b[^.!?]{0,60}\b(?:by|before|no later than)\b[^!?]{0,80}\b(?:gets?|means?|so (?:that )?|to (?:have|be|get|make|keep|hit)|in time|ready|deliver\w*|install\w*)\b/i,
      /\b(?:to (?:have|be|get|make|keep|hit)|for (?:delivery|installation)|in time for)\b[^!?]{0,80}\b(?:orders?|ordering|sign|book|confirm|decide|start)\b[^.!?]{0,40}\b(?:by|before|no later than)\b/i,
      /\bif (?:we|you) (?:start|order|sign|begin|book|confirm|go ahead)\b[^!?]{0,80}\b(?:ready|done|finished|delivered|installed|live|running|in place|in time)\b/i,
      /\b(?:I|we) (?:must|have to|need to) (?:book|order|reserve|schedule|release|plan)\b[^.!?]{0,60}\b(?:by|before|in)\b/i,
      /\bif (?:I|we) (?:have|get|receive|hear)\b[^!?]{1,60}\bby\b[^!?]{1,40}\b(?:(?:I|we)(?: can|'ll| will)|(?:it|they) (?:ships?|leaves?|arrives?|goes|go|lands?|starts?))\b/i,
      new RegExp(
        `\\b(?:held|holding|reserved|pencilled|penciled|set aside|blocked|kept)\\b[^.!?]{0,50}\\b${PLACE}\\b`,
        "i",
      ),
      new RegExp(`\\b${PLACE}\\b[^.!?]{0,40}\\b(?:held|reserved|pencilled|penciled|set aside|blocked|kept)\\b`, "i"),
      new RegExp(`\\b(?:one|two|three|last|only|an?) (?:\\w+ ){0,2}${PLACE} (?:left|free|open|available)\\b`, "i"),
      /\b(?:open|free|available) in (?:her|his|our|my|their) (?:calendar|diary|schedule)\b/i,
      /\b(?:doable|possible|feasible|realistic|fine|works|manage|in time|on time)\b[^!?]{0,50}\bif\b[^!?]{0,50}\b(?:order|go-ahead|yes|word|signature|deposit|confirmation|decision)\b[^.!?]{0,30}\b(?:by|before)\b/i,
      /\bnext (?:\w+ ){0,2}(?:run|production|delivery|shipment|truck|load|round|course|sailing|vessel|start) (?:is|starts|leaves|goes|sails)\b/i,
      /\b(?:must|has to|have to|needs? to) be (?:ordered|booked|signed|confirmed|in|placed) by\b/i,
      /\b(?:books? up|booked (?:up|out|solid)|fully booked|fills? up|sells? out)\b[^.!?]{0,40}\b(?:from|by|until|before|in)\b/i,
      /\b(?:we|I) can (?:do the work|start|install|deliver|fit|begin|have (?:it|them|the)|be on site)\b/i,
    ],
    unless: [NOT_THIS],
  },
  kept: {
    says: [KEPT],
    unless: [
      /\b(?:was|were|had|if|once|when|would|put (?:me|us)|on (?:the )?hold|copy|touch|posted|in mind|meet(?:ing)?|call|chat)\b/i,
    ],
  },
  leadTime: {
    says: [
      /\b(?:lead|delivery) times?\b[^.!?]{0,60}\b(?:weeks?|months?)\b/i,
      /\b[\w-]+[ -](?:weeks?|months?)'? (?:of )?(?:lead|delivery) time\b/i,
      /\bdelivery (?:is|takes|would be|runs at)\b[^.!?]{0,40}\b(?:weeks|months)\b/i,
    ],
    unless: [NOT_THIS],
  },
};

/** Opens with, or points at, something that stands in another sentence. */
export const leansBack =
  /^(?:(?:and|but|so|also|then|because) )?(?:it|it's|this|that|that's|these|those|they|he|she|which|then|same|neither|such)\b|\b(?:until|by|before|after) then\b|\bthe same (?:thing|goes|date|day)\b|\b(?:see|as) (?:above|below)\b/i;
