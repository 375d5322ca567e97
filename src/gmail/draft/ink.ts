import { INVISIBLE } from "../body-text";

/** A text without white space and characters without width: in that, what we read and what stands in the page agree. */
export const ink = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/g, "");
