import type { Detector } from "./detector";
import * as de from "./lexicon/de/meeting";
import * as en from "./lexicon/en/meeting";
import { namedDay } from "./named-day";
import { sayings } from "./saying";

/**
 * A meeting for a day: fixed, or only proposed. `on` is null where the day is not told or can't be: a yes to the other
 * side's proposal ("Talk then") takes its day from there.
 */
export const meeting: Detector = (message) => {
  const agreed = sayings(message, { en: en.agreedMeeting, de: de.agreedMeeting });
  const fixed = new Set(agreed.map(({ at }) => at));
  const proposed = sayings(message, { en: en.proposedMeeting, de: de.proposedMeeting }).filter(
    ({ at }) => !fixed.has(at),
  );
  const yes = agreed.length > 0 ? [] : sayings(message, { en: en.agreesToMeet, de: de.agreesToMeet });
  for (const { at } of yes) fixed.add(at);
  return [...agreed, ...proposed.filter(({ at }) => !fixed.has(at)), ...yes].map(({ quote, at, folded }) => ({
    kind: "meeting",
    quote,
    on: namedDay(folded, message),
    agreed: fixed.has(at),
  }));
};
