/** Makes an instruction one that waits for nothing from this reader. */
export const NOT_ASKED: readonly RegExp[] = [
  // advertising, and mail about mail
  /\$LINK|\b(?:click|unsubscribe|coupon|free shipping|app store|opt[- ]out|spam|mailing list|toll[- ]free|sweepstakes|address book|safe[- ]sender|white ?list|twitter|facebook|to win|survey)\b|% off/i,
  // what everybody is told who has an account, a telephone or a newsletter
  /\b(?:url|browser|newsletter|apps?|iphone|ipad|android|subscri(?:be|ption)|tap)\b/i,
  // how to use a site or to reach a company
  /\b(?:log ?in|sign ?(?:in|up)|visit (?:us|our|www|http|the (?:link|site|page))|download (?:it|now|our|the app|your|free)|your password|(?:contact|e-?mail|call|tell|reach|tweet|write|send) (?:us|our)\b|(?:e-?mail|contact|write to|mail) \S+@|1?[- ]?8\d\d[-.]\d{3}[-.]\d{4}|24\/7)/i,
  /^(?:to (?!confirm|discuss|clarify|be|summari)[a-z]+ [^?]{3,90}|for (?:more|full|further|additional|any|customer|support|technical|your|specific|best|help)\b[^?]{0,90}),? (?:please|call|visit|see|go|e-?mail|contact|follow|use|add|log|just|simply|click|send|refer)\b/i,
  // politeness that only looks like a demand
  /\bplease (?:note|be (?:advised|informed|aware|assured)|accept (?:my|our)|excuse|pardon|(?:don't|do not) (?:worry|bother|reply|respond)|ignore|enjoy|consider the environment|find\b)|\b(?:attached|enclosed),? please find\b/i,
  // "Quote attached, in short:": what lies there, and no request to quote
  /^(?:(?:hi|hello|dear|hey) [^,]{1,30}, ?)?(?:the |our |my |updated |revised |new )?(?:quote|offer|order|sample|design|plan|report|contract|copy|test|form|list) (?:is |are )?(?:attached|enclosed|below|herewith)\b/i,
  // time, which nobody has to answer for: "give me until Friday"
  /\b(?:give|allow) (?:me|us) (?:until|till|til|(?:an?|one|two|\d+|another|a few|some) (?:\w+ ){0,2}(?:days?|weeks?|fortnight|time))\b/i,
  // "let me have a think"
  /\blet (?:me|us) have a (?:think|look|read|word|chat|ponder|mull|dig|check)\b/i,
  // where the answers stand
  /^(?:(?:hi|hello|dear|hey) [^,]{1,30}, ?)?(?:thanks,? |please |pls )?see (?:(?:my |our |the )?(?:answers?|comments?|notes?|repl(?:y|ies)|responses?) )?(?:below|in-?line|above|in (?:red|blue|green|bold|caps))[.!]*$/i,
  // for whom it may concern
  /^(?:ps?[: -]{1,3})?(?:but |and |so |also,? )?(?:if|when|once|whether|in case|should|unless|until) you(?:'d| would|'re| are|'ve| have)? (?:like|want|need|wish|prefer|feel|no|received|having|not|don't|do|did|choose|use|decide|ever|believe|think|run|find|see|already|haven't|get (?!a chance|a minute|a moment|the)|experience|would|know|change|encounter|enter|fit|consider|cannot|can't)\b(?![^?]*\b(?:let me know|give me)\b)/i,
];
