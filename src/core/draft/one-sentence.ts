import { sentences } from "../text/sentences";

/** The first sentence of a verdict: what is the case. What to do about it stands on the strip's own buttons. */
export const oneSentence = (because: string): string => sentences(because)[0] ?? because;
