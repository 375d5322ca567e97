/** Words that leave a demand what it is: "also", "just", "really", "kindly". */
export const ADVERBS = "(?:(?:also|just|still|very much|then|all|both|maybe|perhaps|even|\\w{1,20}ly),? ){0,3}";

/** "Jim, ", "Danny and Phil: ", "Hi Tom, ", "Good idea - ": up to two names before what is wanted. */
const NAMED = "(?:\\p{L}[\\p{L}.'-]+(?:(?: and |, | & |\\/| )\\p{L}[\\p{L}.'-]+){0,1}(?:,| ?[:–—-]) ?)?";

/** "And ", "if possible, ", "when you have a minute ": said before a demand without changing it. */
const LEAD =
  "(?:(?:and|but|so|also|then|now|next|otherwise|finally|first|second|again|or|ok|okay|yes|thanks|well|meanwhile|anyway|instead|plus|maybe|perhaps|in the meantime|in any case|(?:when|if) you (?:get|have) (?:a|the|some|any) (?:chance|minute|moment|second|time|opportunity)|(?:when|if|as soon as) (?:you (?:can|could|agree)|possible|so|not)|one (?:more|last) thing|by the way|btw|at your convenience|for (?:now|the record))[,:]? ){0,3}";

/** Where a sentence, or a new part of it, begins to speak. */
export const START = `(?:^|[.!;:–—] |- )["'(*\\d.)\\s•-]{0,6}${NAMED}${LEAD}`;

/** A day or an hour. */
export const TIME =
  "\\b(?:mon|tues?|wed|thurs?|fri|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|(?:this|next) (?:week|month|morning|afternoon|evening)|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m)|\\d{1,2}:\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2})?)\\b";
