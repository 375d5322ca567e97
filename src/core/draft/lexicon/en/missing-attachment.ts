import type { Phrases } from "../../../evidence/saying";

/** Says that a file comes with this mail. */
export const attachment: Phrases = {
  says: [
    /\b(?:I|we)(?:'ve| have|'m| am|'re| are)? (?:also |just |now |again )?(?:attach|attached|attaching|enclose|enclosed|enclosing)\b/i,
    /\b(?:please |kindly )?(?:find|see|check|open|review|use|sign|note) (?:the |my |our )?(?:\w+ ){0,2}?(?:attached|enclosed|attachment)\b|\b(?:attached|enclosed) (?:is|are|please|you|to this|herewith|here|below|with this|find|in this)\b|\bPFA\b/i,
    /^\W*(?:attached|enclosed)\b/i,
    /\b(?:is|are|'s|'re) (?:now |also |all )?(?:attached|enclosed)\b(?! to (?:the|a|our|your) (?!e?-?mail|message|note))|\b(?:in|see) the attach(?:ment|ed)\b|\b(?:as|here) (?:an )?attach(?:ment|ed)\b|\bthe attached (?:\w+ ){0,2}(?:file|pdf|quote|quotation|proposal|drawings?|contract|document|offer|form|spreadsheet|sheet|list|agreement|deck|slides?|invoice|plan|layout|photos?|pictures?)\b/i,

    /\b(?:I've|I have|I'm|I am|we've|we have|I) (?:\w+ )?(?:popp(?:ed|ing)|put|putting|stuck|dropped|dropping|add(?:ed|ing)|tucked|clipped|slipped|includ(?:ed|ing)|append(?:ed|ing)|bundl(?:ed|ing)) (?:\w+ ){1,6}?(?:on|to|with|in|into|onto|below) (?:to )?(?:this|my) (?:e-?mail|mail|message|note)\b|\b(?:see|in|use|open|check|read|have a look at|look at|refer to|find (?:\w+ ){0,4}in) the (?:\w+ ){0,2}(?:pdf|file|spreadsheet|document|excel|word file|drawing|scan|zip|sheet) (?:below|attached|enclosed|with this|that comes|I've added)\b/i,
    /\b(?:pdf|file|spreadsheet|document|drawing|quote|contract|plan|list|proposal|scan|photos?|copy|draft|agreement|layout|certificate|form|invoice)s? (?:comes?|goes|travels?|is|are|going) (?:along )?(?:with|in|on) this (?:e-?mail|mail|message|note)\b|\bwith this (?:e-?mail|mail|message|note) (?:you(?:'ll| will)? (?:get|find|receive)|comes?|I(?:'m| am) sending)\b|\b(?:you(?:'ll| will)|you can) find (?:\w+ ){1,6}(?:attached|enclosed|in the attachment|as an attachment|clipped)\b|\b(?:as|in) (?:a |an )?(?:pdf|attachment|excel|word|zip|csv)(?: file| sheet)? (?:below|attached|here|with this|to this)\b/i,
  ],
  unless: [
    /\b(?:will|'ll|shall|would|could|can|going to|forgot to|to be|not|never|n't|without|if|whether|should) (?:\w+ ){0,3}(?:attach|enclos)/i,
    /\b(?:you|your \w+|they|he|she|\w+'s (?:e?-?mail|message)) (?:\w+ )?(?:attached|enclosed|sent)\b|\battached (?:to|in|with) (?:your|my (?:last|previous|earlier|first)|the (?:last|previous|earlier|first))\b|\b(?:last|previous|earlier|first|that) (?:e?-?mail|message)\b|\battachment (?:you|that you|in your|of your|to your)\b|\byour attachment\b/i,
    /\bstrings attached\b|\b(?:emotionally|firmly|securely|permanently) attached\b|https?:\/\/|\b(?:link|drive|dropbox|sharepoint|wetransfer|onedrive)\b/i,
  ],
};
