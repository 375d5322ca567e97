import type { Phrases } from "../../saying";

const DEAL =
  "(?:order|orders|contract|contracts|agreement|quote|quotation|offer|proposal|order form|PO|purchase order|SOW|statement of work|engagement letter|letter of intent|MSA|order confirmation|papers?|paperwork|copy|copies)";

export const acceptance: Phrases = {
  says: [
    /^(?:\W*(?:hi|hello|dear|hey)? ?[A-Z]?\w*, ?)?(?:we(?:'ve| have) signed|signed and (?:returned|attached|sent back)|PO attached|approved[,.!](?: \w+)? you can (?:invoice|start|go|order|ship|book)|count us in)\b/i,
    /\b(?:we're|we are|I'm|I am) (?:happy|ready|glad|pleased|good) to (?:proceed|go ahead|sign|order)(?=[.,!;]|$| (?:with|please|on)\b)/i,
    /\border (?:is )?(?:confirmed|placed)(?=[.,!;]|$)/i,

    new RegExp(
      `\\b(?:(?:counter)?signed|executed) (?:\\w+ )?${DEAL}(?: \\w+){0,3} (?:attached|enclosed|herewith|is attached|are attached|on its way|in the post|below)\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:attached|enclosed|herewith|here|find)(?: you will find| please find| is| are|'s| attached| enclosed)? (?:\\w+ )?(?:the|our|your|my|a)? ?(?:\\w+ )?(?:(?:counter)?signed|executed) (?:\\w+ )?${DEAL}\\b`,
      "i",
    ),
    /\b(?:PO|P\.O\.|purchase order|order)(?: (?:number|no\.?|#))?(?: ?#?\d[\w-]*)?(?: (?:is|are|as|now))? (?:attached|enclosed|herewith)\b/i,
    /\b(?:attached|enclosed|herewith|here is|here's|please find|find|PFA)(?: please find| is| are| attached| enclosed)? (?:our|the|your|a) (?:official |formal |signed )?(?:PO\b|purchase order|order (?:no|number|for|#|over))(?! (?:form|template|number you))/i,
    /\bwe (?:\w+ )?(?:accept|hereby order|order herewith|place (?:the|our|an|this) order|are pleased to (?:accept|order|place|award)|are happy to (?:accept|order|place)|herewith order|award you|have signed|'ve signed)\b(?! (?:the )?(?:risk|returns?|cookies|cards?|payment|applications|invitation|nda|that|this point))/i,
    /\b(?:please|you can|you may|do|pls|kindly|so) (?:now )?go ahead(?: (?:with (?:the|it|this|your|our|that|option|both|all)|and (?:book|order|start|begin|invoice|ship|schedule|proceed|deliver|produce|install|process|place|raise the invoice))\b|[.!]|$)/i,
    /\b(?:you have|you've got|consider this|this is|we give you|here's|here is) (?:the|our|my|your) (?:official |final |formal |full )?(?:go-ahead|green light|approval to (?:start|proceed|go)|order|acceptance)\b/i,
    /\b(?:we'd like to|we would like to|we want to|we'll|we will|we have decided to|we've decided to|we're going to|we are going to|happy to|ready to|let's) (?:\w+ )?(?:go ahead with (?:you|your|the (?:order|offer|proposal|purchase|quote|contract|project))|accept (?:your|the) (?:offer|proposal|quote|quotation|terms)|place (?:the|an|our) order|sign with you|order (?:the|\d+|your)|proceed with (?:you|your|the (?:order|offer|proposal|purchase|quote|contract|project)))/i,
    /^(?:ok(?:ay)?,? |great,? |yes,? |right,? |alright,? )*(?:let's do it|(?:we're|we are) in(?=[.!]|$)|you've got (?:yourself )?a deal|it's a deal|deal!|we have a deal|consider it (?:signed|ordered)|all signed|signed!|contract signed|order (?:is )?placed)\b/i,
    /\b(?:I've|we've|I have|we have|have|has) (?:just |now |already )?(?:signed|placed|issued|released|submitted|docusigned) (?:the|your|our|an?) (?:\w+ )?(?:order|contract|agreement|PO|purchase order|proposal|order form|quote)\b/i,
    /\byour (?:offer|proposal|quote|quotation|bid) (?:has been|is|was) (?:\w+ )?(?:accepted|approved)\b/i,
  ],
  unless: [
    /\b(?:nda|non-disclosure|dpa|data processing|confidentiality|not|can't|cannot|won't|before|until|once|when|as soon as|after|still|subject to|n't)\b/i,
    /\b(?:draft|unsigned|template|sample|example|to be signed|for (?:your )?signature|please sign)\b/i,
  ],
};
