const OPENING =
  "(?:(?:hi|hey|hello|dear) [\\p{L} .-]{1,30}, ?|(?:ok|okay|sure|sure thing|yes|yep|yeah|absolutely|of course|certainly|noted|understood|got it|great|perfect|no problem|thanks|thank you|ha|ah|alright|right)[,;.! –—-]+){0,2}";
const YES =
  "(?:(?:i'?m |we'?re )?(?:already )?on it|will do(?: so)?|shall do|can do|doing it now|consider it done|leave it with (?:me|us)|no problem,? will do|it shall be done|i(?:'ll| will) (?:do (?:it|that|so|this)|take care of (?:it|that|this)|see to it|get (?:right )?on it|handle (?:it|that|this)|sort it(?: out)?)|we(?:'ll| will) (?:do (?:it|that|so|this)|take care of (?:it|that|this)|see to it|handle (?:it|that|this))|happy to|with pleasure|(?:yes|sure|absolutely|certainly|of course),? (?:i|we) (?:can|will)|noted,? will do|ok(?:ay)?,? will do|(?:sure|ok|okay|yes),? will send|(?:yes|yep|yeah|sure)[,.!]? (?:of course|certainly|absolutely|no problem|not a problem|sure thing|gladly|no bother|no worries)|of course|certainly|sure thing|you got it|you bet|roger(?: that)?|aye)";

/** A whole sentence that is no more than a yes. "Sure" and "Yes" alone may answer anything, so they are none. */
export const assent = new RegExp(
  `^${OPENING}${YES}(?:,? (?:thanks|thank you|asap|right away|now|shortly|sir|ma'am)|, [a-z]+)?[.! ]*$`,
  "iu",
);
