/** Said by a message that closes the matter. */
export const closes: readonly RegExp[] = [
  /\b(?:thanks|thank you|thankyou|many thanks|thx|tks|cheers|ta|much appreciated|appreciate it|grateful)\b/i,
  /^(?:ok(?:ay)?|great|perfect|brilliant|excellent|lovely|super|wonderful|fantastic|fab|awesome|cool|nice|noted|understood|received|agreed|deal|fine|all good|all clear|very clear|crystal clear|got it|got them|no problem|no problem at all|no worries|not at all|you're welcome|of course|sure|absolutely|fair enough|makes sense|will do|likewise|same to you)(?:[.,;!)]|$| (?:thanks|thank|cheers|by me|by us|with me|with us|for me|for us|here|on (?:my|our) (?:side|end)|then|news|stuff|job|work|that|it|to (?:hear|know)|about|on all))/i,
  /\b(?:sounds (?:good|great|perfect|fine|like a plan|lovely)|works for (?:me|us)|(?:that|it)(?:'s| is) (?:perfect|great|fine|all (?:I|we) (?:need|needed|wanted))|that answers (?:it|my|our|everything)|nothing (?:further|more|else) (?:for now|from (?:me|us|our side)|needed))\b/i,
  /\b(?:talk (?:then|soon|to you then)|speak (?:then|soon)|see you (?:then|there|soon|on|next|tomorrow|in|at|mon|tue|wed|thu|fri)|until then|have a (?:good|great|nice|lovely) (?:\w+ ?){1,2}|enjoy (?:the|your)|good luck|all the best|happy (?:holidays|new year|easter|christmas)|merry christmas|safe (?:travels|trip|journey))\b/i,
];

/** Said by a message that opens or keeps open: it asks, promises, doubts or delivers. */
export const opens =
  /\?|\b(?:I'll|we'll|he'll|she'll|they'll|you'll|it'll|will|shall|going to|gonna|let me|let us|can you|could you|would you|please|pls|kindly|but|however|although|unfortunately|sorry|waiting|await|pending|still|attached|enclosed|herewith|here is|here are|here's|send|sending|forward(?:ed|ing)?|check(?:ing)?|revert|confirm|need(?! to (?:reply|answer|respond))|want|wonder\w*|until|unless|get back|come back|back to you|question|issue|problem(?! at all)(?<!no problem)|not (?:yet|sure|happy|interested|convinced)|don't|doesn't|can't|cannot|won't|should|must|have to|has to|asap|in advance|look(?:ing)? into|working on|think (?:about|it over)|discuss|review|consider|would (?:like|be|love|you|it)|could|might|may|if|when|remind\w*|follow\w* up|price|budget|quote|too)\b/i;

/** Courtesy that opens nothing: cut out before the rest is searched for what opens. */
export const courtesy: readonly RegExp[] = [
  /\b(?:if|should) (?:anything|something|that|things?|this|we|I|it|you|there) (?:\w+ ){0,6}(?:\w+),? (?:I|we)(?:'ll| will| shall) (?:\w+ )?(?:let you know|be in touch|get in touch|come back to you|reach out|give you a (?:call|shout|ring)|drop you a line|shout|ring you|call you)[.!]?/i,
  /\b(?:I|we)(?:'ll| will| shall) (?:\w+ )?(?:let you know|be in touch|get in touch|come back to you|reach out|give you a (?:call|shout|ring)|shout) (?:if|should) (?:anything|something|that|things?|this|we|I|it|you|there) (?:\w+ ){0,6}\w+[.!]?/i,
];
