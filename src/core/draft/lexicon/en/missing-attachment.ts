import type { Phrases } from "../../../evidence/saying";

/** Says that a file comes with this mail. */
export const attachment: Phrases = {
  says: [
    /\b(?:I|we)(?:'ve| have|'m| am|'re| are)? (?:also |just |now |again )?(?:attach|attached|attaching|enclose|enclosed|enclosing)\b/i,
    /\b(?:please |kindly )?(?:find|see|check|open|review|use|sign|note) (?:the |my |our )?(?:\w+ ){0,2}?(?:attached|enclosed|attachment)\b|\b(?:attached|enclosed) (?:is|are|please|you|to this|herewith|here|below|with this|find|in this)\b|\bPFA\b/i,
    /^\W*(?:attached|enclosed)\b/i,
    /\b(?:is|are|'s|'re) (?:now |also |all )?(?:attached|enclosed)\b(?! to (?:the|a|our|your) (?!e?-?mail|message|note))|\b(?:in|see) the attach(?:ment|ed)\b|\b(?:as|here) (?:an )?attach(?:ment|ed)\b|\bthe attached (?:\w+ ){0,2}(?:file|pdf|quote|quotation|proposal|drawings?|contract|document|offer|form|spreadsheet|sheet|list|agreement|deck|slides?|invoice|plan|layout|photos?|pictures?)\b/i,
  ],
  unless: [
    /\b(?:will|'ll|shall|would|could|can|going to|forgot to|to be|not|never|n't|without|if|whether|should) (?:\w+ ){0,3}(?:attach|enclos)/i,
    /\b(?:you|your \w+|they|he|she|\w+'s (?:e?-?mail|message)) (?:\w+ )?(?:attached|enclosed|sent)\b|\battached (?:to|in|with) (?:your|my (?:last|previous|earlier|first)|the (?:last|previous|earlier|first))\b|\b(?:last|previous|earlier|first|that) (?:e?-?mail|message)\b|\battachment (?:you|that you|in your|of your|to your)\b|\byour attachment\b/i,
    /\bstrings attached\b|\b(?:emotionally|firmly|securely|permanently) attached\b|https?:\/\/|\b(?:link|drive|dropbox|sharepoint|wetransfer|onedrive)\b/i,
  ],
};
