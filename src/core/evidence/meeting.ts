import type { Detector } from "./detector";
import { namedDay } from "./named-day";
import { sayings } from "./saying";

/**
 * A meeting for a day: fixed, or only proposed. `on` is null where the day is not told or can't be: a yes to the other
 * side's proposal ("Talk then") takes its day from there.
 */
export const meeting: Detector = (message) => {
  const agreed = sayings(message, message.lexicon?.agreedMeeting);
  const fixed = new Set(agreed.map(({ at }) => at));
  const proposed = sayings(message, message.lexicon?.proposedMeeting).filter(({ at }) => !fixed.has(at));
  const yes = agreed.length > 0 ? [] : sayings(message, message.lexicon?.agreesToMeet);
  for (const { at } of yes) fixed.add(at);
  return [...agreed, ...proposed.filter(({ at }) => !fixed.has(at)), ...yes].map(({ quote, at, folded }) => ({
    kind: "meeting",
    quote,
    on: namedDay(folded, message),
    agreed: fixed.has(at),
  }));
};
