/** Tells the console what kind of failure it was, without a word of anybody's mail. Gives the kind. */
export const surprise = (error: unknown): string => {
  const kind = error instanceof Error ? error.name : typeof error;
  console.error("followthrough:", kind);
  return kind;
};
