import type { Detector } from "./detector";
import { sayings } from "./saying";

/** Another vendor is named or considered. Asking who else there is belongs to `early-stage`. */
export const competitor: Detector = (message) =>
  sayings(message, message.lexicon?.competitor).map(({ quote }) => ({ kind: "competitor", quote }));
