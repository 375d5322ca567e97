import type { Phrases } from "../../saying";

const VALUE =
  "(?:value|values|ROI|return|payback|benefit|benefits|business case|savings|numbers|case|point|worth|advantage|upside|gain|results?)";

export const objection: Phrases = {
  says: [
    /\b(?:need|want|like|have) to see (?:a |some |the )?(?:\w+ ){0,2}(?:business case|return|payback|proof|evidence|savings|numbers that)\b/i,
    /\bis (?:it|this|that) (?:really |actually |even )?worth (?:it|the (?:money|effort|trouble|cost|bother|outlay))\b/i,
    /\b(?:return|ROI|payback|value|benefit|business case) (?:just |simply |really )?(?:isn't|wasn't|is not) (?:\w+ )?(?:there|clear|enough|convincing|strong)\b/i,
    /\b(?:savings|numbers|payback|ROI|return|assumptions|figures) (?:are|is|look|looks|seem|seems) (?:\w+ )?(?:too good to be true|optimistic|unrealistic|exaggerated|inflated|far-fetched|rosy)\b/i,
    /\bwhat (?:we|they|our \w+) (?:would|will|do|could)? ?(?:\w+ )?(?:gain|get|have) (?:from|out of|by) (?:it|this|that|changing|switching)\b/i,

    new RegExp(
      `\\b(?:isn't|aren't|wasn't|weren't|is not|are not|was not|were not|'m not|am not|'re not|'s not|not) (?:\\w+ )?(?:convinced|persuaded|sold|sure) (?:\\w+ )?(?:of|by|on|about|that|in) (?:\\w+ ){0,3}${VALUE}\\b`,
      "i",
    ),
    /\b(?:isn't|aren't|wasn't|weren't|is not|are not|'m not|am not|'re not|'s not|not|hardly|remain un|still un|un)(?: ?(?:yet|quite|fully|entirely|really|totally|at all))? ?(?:convinced|persuaded|sold on (?:it|this|the idea))\b/i,
    new RegExp(
      `\\b(?:don't|do not|doesn't|does not|didn't|can't|cannot|couldn't|fail to|fails to|struggle to|struggles to|struggling to) (?:\\w+ )?(?:see|find|recogni[sz]e|get) (?:\\w+ ){0,3}${VALUE}\\b`,
      "i",
    ),
    /\b(?:don't|do not|doesn't|does not|can't|cannot|struggle to|struggles to) (?:\w+ )?see (?:how|where|why|what) (?:\w+ ){0,3}(?:pays?|pay off|saves?|save|earns?|helps?|worth|justif\w+|benefits?|gain|get out of)\b/i,
    new RegExp(
      `\\b(?:doubts?|doubtful|sceptical|skeptical|question(?:s|ed|ing)?|concern(?:s|ed)?|reservations?|worried) (?:\\w+ )?(?:about|of|over|whether|if|on|that|the|as to)? ?(?:\\w+ ){0,4}(?:${VALUE}|pays? (?:off|back|for itself)|worth it|worthwhile)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:hard|difficult|impossible|tough|struggl\\w+) to (?:justify|defend|make|see|prove|sell|argue) (?:\\w+ ){0,3}(?:${VALUE}|spend|investment|expense|it internally)\\b`,
      "i",
    ),
    /\b(?:can't|cannot|don't|do not|couldn't) (?:\w+ )?(?:see|imagine|believe) (?:it|this|that|them|us|ourselves|any of it) (?:\w+ ){0,2}(?:paying|pay|earning|saving|recouping|making (?:its|the|our) money|getting (?:our|the|that) money back|being worth|adding up)\b/i,
    /\b(?:doesn't|does not|don't|won't|will not|wouldn't|would not|never|not going to) (?:\w+ )?(?:pay (?:off|for itself|back|for themselves)|stack up|add up|justify (?:the|that|this) (?:cost|investment|price|spend|outlay)|be worth (?:it|the))\b/i,
    /\b(?:isn't|is not|not|wasn't|doesn't seem|doesn't look) (?:\w+ )?worth (?:it|the (?:money|effort|cost|investment|price|trouble|expense|spend|disruption))\b/i,
    /\b(?:ROI|payback|return|savings|business case|numbers) (?:\w+ )?(?:is|are|seems?|looks?) (?:\w+ ){0,2}(?:unclear|weak|thin|too long|too optimistic|unrealistic|not there|not (?:clear|convincing|strong|good)|hard to believe)\b/i,
    /\b(?:not sure|unsure|don't know|do not know|doubt|wonder(?:ing)?|not clear|unclear)(?: yet)?,? (?:if|whether|that|how)? ?(?:the |it |this |that |any of it )?(?:\w+ ){0,2}?(?:stacks? up(?! to\b)|adds? up(?! to\b)|pays? (?:off|back|for itself)|(?:is|it's) worth (?:it|the (?:money|outlay|cost|effort|trouble|spend|price))|makes? (?:financial|commercial|economic) sense|washes its face)\b/i,
    /\b(?:payback|pay back|pay-back|return)[^.;!?]{0,40}\b(?:\d+|five|six|seven|eight|nine|ten|fifteen|twenty) years\b[^.;!?]{0,30}\b(?:too long|long time|not good enough|far too)\b/i,
    /\b(?:what do|what would) we (?:actually |really )?(?:get|gain) (?:for|from|out of) (?:it|this|that|the)\b/i,
    /\b(?:why (?:should|would) we (?:change|switch|pay|spend|bother|invest)|(?:current|existing|old|present) (?:\w+ ){1,3}(?:does|do|is doing) the (?:job|same)|we can live with (?:what we have|it as it is|the old))\b/i,
  ],
  unless: [
    /\b(?:no|without|never any|not any) doubts?\b/i,
    /\b(?:if|unless) (?:you|they) (?:are|'re) not convinced\b/i,
  ],
  asked: true,
};
