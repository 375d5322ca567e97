import type { Detector } from "./detector";
import { namedDay } from "./named-day";
import { sayings } from "./saying";

/** They ask not to be pressed before a date; `until` is null where the words name no day ("after the audit"). */
export const hold: Detector = (message) =>
  sayings(message, message.lexicon?.hold).map(({ quote, folded }) => ({
    kind: "hold",
    quote,
    until: namedDay(folded, message),
  }));
