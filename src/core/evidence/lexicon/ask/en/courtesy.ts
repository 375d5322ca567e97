/** Questions and offers that wait for no answer. */
export const COURTESY: readonly RegExp[] = [
  // asking after the reader
  /\bhow (?:are|r) (?:you|things|u|ya|y'all)(?: (?:doing|going|all|both|today|getting on|keeping|feeling))*\W*$/i,
  /\bhow(?:'s| is| are| was| were) (?:it going(?! with| on (?:your|the|that|this)\b)|life(?! with)|everything(?! with| on )|the (?:family|weather|kids)|your (?:day|week|weekend|holidays?|summer|trip|vacation|christmas|new year|family))\b/i,
  // good wishes
  /\b(?:hope|trust|hoping) (?:that )?(?:you|all|this|everything|things|the|your|it)\b(?!(?: can| could| would| will|'ll)(?! (?:have|enjoy|find (?:this|it|the)|understand|be well|feel|like|forgive)))[^?]*\?*$/i,
  // "OK?", and questions that answer themselves
  /^(?:ok|okay|right|really|yes|no|see|huh|eh|what|wow|agreed|deal|fair|why not|who knows|you know|remember me|so what|guess what|isn't it|aren't you)\W*\?+$/i,
  /\b(?:who knows|who would have thought|guess what|what can i say|why not|what more could|isn't that (?:great|nice|funny)|how (?:great|nice|cool) is that|can you believe|did you know|need i say)\b/i,
  // left to the reader
  /\b(?:do not|don't|never) hesitate\b|\bfeel free\b/i,
  /\b(?:if|should) (?:you|there|anything|any)\b[^,]{0,80}\b(?:questions?|concerns?|comments?|problems?|queries|trouble|issues?|anything else|(?:more|further) (?:information|assistance)|need (?:any|more|further) (?:help|assistance|information)|need anything)\b/i,
  /\b(?:any|with|for|further|more) (?:other |further |additional |more )?(?:questions|queries|concerns)\b[^?]*$/i,
  /\blet me know (?:if (?:you (?:need|want|require|'d like|would like) (?:any(?:thing)?|more|further|help|me|us|the|to change|to make)|(?:i|we) can (?:help|be of|do)|there(?:'s| is) anything|(?:that|it) (?:doesn't|does not|isn't)|not\b|anything)|when you(?:'re| are) (?:next|back|in|around))\b/i,
  // "if anything changes I'll let you know"
  /\b(?:if|should) (?:we|I|anything|something|things?|that|this|it|there)\b[^,?]{0,60},? (?:I|we)(?:'ll| will) (?:\w+ )?(?:let you know|be in touch|get in touch|come back to you|reach out|give you a (?:call|shout|ring))\W*$/i,
  // leave that is given: "blank out whatever you like"
  /^(?:(?:please|just|and|so|but),? )?[a-z]+ (?:\w+ ){0,2}(?:whatever|whichever|however|anything) you(?:'d)? (?:like|want|wish|prefer)\b[^?]*$/i,
  // figures of speech
  /\bbear with (?:us|me)\b|\bcall me (?:crazy|old)|\bgive (?:my|our) (?:regards|love|best)\b|\blet's (?:talk|speak|chat|catch up) (?:then|soon|later|again)\W*$/i,
  // a word given
  /\b(?:count|rely|bank|depend) on (?:me|us)\b/i,
  // no answer wanted, and thanks
  /\b(?:no need to (?:reply|answer|respond)|no reply (?:is )?(?:needed|necessary))\b|\bthank(?:s| you) for\b[^?]*$/i,
];
