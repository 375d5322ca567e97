import type { Detector } from "./detector";
import { namedDay } from "./named-day";
import { sayings } from "./saying";

/** Another vendor is named or considered. Asking who else there is belongs to `early-stage`. */
export const competitor: Detector = (message) =>
  sayings(message, message.lexicon?.competitor).map(({ quote, folded }) => ({
    kind: "competitor",
    quote,
    on: namedDay(folded, message),
  }));
