import type { Phrases } from "../../saying";

export const delivery: Phrases = {
  says: [
    /\b(?:pfa|please find|kindly find|find attached|find enclosed|find below)\b/i,
    /\bas (?:promised|agreed|discussed|requested|announced),? (?:(?:here|attached|enclosed|below|please|find|are|is|i|we|you|the|my|our|this|these) ?)/i,
    /\b(?:here(?:'s| is| are|'re| comes?| you (?:go|are)| they are| it is)|herewith|hereby|enclosed|below (?:is|are|you)|(?:from|see) [^.;:!?]{2,40} below)\b/i,
    /\b(?:is|are|'s|'re)? ?(?:now |also |herewith )?attached\b/i,
    /\b(?:i|we) (?:attach|enclose|have attached|'ve attached|have just sent|just sent|have sent|'ve sent|sent|have uploaded|'ve uploaded|uploaded|have signed|'ve signed|signed)\b/i,
    /\b(?:i|we) (?:send|am sending|are sending|'m sending|'re sending) you (?:today|now|herewith|hereby)\b/i,
    /\b(?:i|we) (?:hereby |herewith )?(?:confirm|can confirm|hereby confirm)\b(?! (?:by|on|next|tomorrow|when|as soon|once|later|shortly|soon))/i,
    /\b(?:comments?|answers?|details|numbers|figures|drawings|documents?) (?:are )?(?:in|below|inline|in-line|in red|in the (?:pdf|file|attachment))\b/i,
    /\b(?:the )?(?:answer|decision|result|verdict) (?:is|was) (?:yes|no|positive|negative|that)\b/i,
  ],
  unless: [
    /\b(?:will|'ll|shall|would|can't|cannot|could not|couldn't|to be|not|n't|please) (?:\w+ ){0,2}(?:attach|attached|confirm|find the attach)\b/i,
    /\b(?:you|your \w+) (?:had |have |'ve |that you )?(?:attached|sent|enclosed)\b/i,
    /\b(?:strings attached|emotionally attached|attached to (?:the|it|our|my)\b(?! (?:mail|email)))/i,
    /\bhere(?:'s| is) (?:hoping|the thing|to|why|my concern|the problem|where|what (?:bugs|worries))\b/i,
  ],
};

/** How a decision is told: "Board said yes", "approved!", "it's a no". */
export const outcome: Phrases = {
  says: [
    /\b(?:board|committee|council|trustees|governors|partners?|management|directors?|boss|owner|cfo|ceo|coo|gm|md|fd|legal|finance|procurement|panel|meeting|they|he|she) (?:has |have |all |both |just |finally |unanimously )*(?:said|voted|went for|signed it off|turned it down|gave (?:us |me )?(?:the|their|his|her)|approved|agreed to|rejected|declined|decided)\b/i,
    /(?:^|[.!,;:–-] |\b(?:it's|is|it is|was|got|been|all|now|fully|been formally) )approved\b(?! (?:suppliers?|vendors?|list|by then))/i,
    /\b(?:it's|it is|that's|so it's|we have|i have|we've got|i've got) an? (?:clear |firm |definite |big )?(?:yes|no|go|no-go|thumbs[- ](?:up|down))\b/i,
    /\b(?:got|have|has|given) (?:the |their |his |her |a )?(?:green light|go-ahead|sign-?off|ok|okay|nod|approval|blessing)\b/i,
  ],
  unless: [
    /\b(?:if|once|when|until|unless|should|would|will|hope|hopefully|expect|not yet|yet to|waiting|await\w*|pending|need|needs|must|has to|have to|before|whether|might|may|could|can)\b/i,
    /\b(?:said|decided) (?:that )?(?:he|she|they|it)(?:'d|'ll| would| will)\b|\b(?:said|decided) to (?:wait|look|think|come|discuss|postpone|defer)\b/i,
  ],
};
