/** Languages that the coach has words for. `other` is read by structure alone. */
export type Language = "en" | "de" | "other";
