/** Before what is said, in the same clause: it is supposed, not told. */
export const HYPOTHESIS =
  /\b(?:if|unless|in case|suppose|supposing|imagine|assuming|whenever|should (?:you|they|he|she|it))\b[^,;]{0,80}$/i;
