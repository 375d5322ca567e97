import type { Phrases } from "../../saying";

export const noAnswerNeeded: Phrases = {
  says: [
    /\bno (?:need|reason|obligation) (?:for you )?to (?:reply|answer|respond|get back|write back|come back|do anything|react)\b/i,
    /\bno (?:answer|reply|response|action|reaction|feedback) (?:is |are )?(?:needed|necessary|required|expected|wanted)\b/i,
    /\b(?:you )?(?:don't|do not|needn't|need not) (?:need to |have to )?(?:answer|reply|respond|write back)(?: to (?:this|me))?(?:[.,;!]|$)/i,
    /\b(?:just|only|purely) for your (?:information|records|reference)\b|^\W*for your (?:information|records|reference)(?: only)?[.!]?$/i,
    /\b(?:just|only|purely) (?:an? )?(?:for your information|fyi|for info)\b/i,
    /^\W*fyi(?: only)?[.!]?$/i,
    /\b(?:asks? for nothing|not asking for anything|nothing (?:is )?(?:needed|required|to do) (?:from|on|for) (?:you|your side|your end))\b/i,
    /\bno strings attached\b/i,
    /\bnothing (?:here )?to (?:answer|reply to|respond to)\b/i,
  ],
  unless: [
    /\b(?:but|however) (?:please|could|can|I would|if)\b/i,
    /\bif (?:no|there is no) (?:answer|reply|response)\b/i,
    /\bautomated|automatically|unmonitored|do not reply to this\b/i,
  ],
};
