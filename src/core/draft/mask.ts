/** What stands between quotation marks: somebody else's words, or words spoken of. */
const QUOTED = /"[^"\n]{2,500}"|“[^”\n]{2,500}”|„[^“”\n]{2,500}[“”]|«[^»\n]{2,500}»/gu;

/** The text with what it quotes made unreadable, character for character: the draft answers for its own words only. */
export const masked = (text: string): string => text.replace(QUOTED, (quoted) => "_".repeat(quoted.length));
