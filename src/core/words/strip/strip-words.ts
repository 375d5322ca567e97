/** What stands on the strip under a compose box beside the remarks themselves. */
export type StripWords = {
  /** Name of the strip. */
  name: string;
  /** What stands before and behind words that are quoted. */
  marks: readonly [before: string, behind: string];
  replace: string;
  insert: string;
  /** Opens the thread of a `quiet-thread` remark with the draft carried over. */
  there: string;
  /** Where the coach would wait. */
  anyway: string;
  notHere: string;
  never: string;
  off: string;
  offMail: string;
  offPerson: string;
  offForGood: string;
  good: string;
};
