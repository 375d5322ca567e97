/** The languages that messages are written in, and the coach speaks. */
export const SPOKEN = ["en", "de"] as const;

export type MessageLanguage = (typeof SPOKEN)[number];
