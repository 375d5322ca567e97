import type { Place } from "./remark";

/** Characters shown around the words, and of the words themselves. */
const AROUND = 24;
const LONGEST = 60;

/** Words of a draft between what stands around them in their line. */
export type Around = readonly [before: string, words: string, after: string];

/** The words at a place, long ones cut, and a little of their line on both sides. */
export const around = (text: string, { start, end }: Place): Around => {
  const words = text.slice(start, end);
  const [before = "", after = ""] = [text.slice(0, start).split("\n").at(-1), text.slice(end).split("\n")[0]];
  return [
    before.length > AROUND ? before.slice(-AROUND).replace(/^\S*/, "…") : before,
    words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/(?<=\S)\s+\S*$/, "")} …` : words,
    after.length > AROUND ? after.slice(0, AROUND).replace(/\S*$/, "…") : after,
  ];
};
