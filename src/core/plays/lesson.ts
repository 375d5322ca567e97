import type { CauseKind } from "./suggestion";

/** What may have changed at their end, so that the result is not put down to a person. */
export const CHANGES = ["people", "process", "need"] as const;
export type Change = (typeof CHANGES)[number];

/** What a rep made of a deal that was let go: a click and at most one line each, none of them a duty. */
export type Lesson = {
  cause: CauseKind | null;
  /** What has changed, each with a line or an empty one. */
  changed: Partial<Record<Change, string>>;
  /** What to do next time. */
  note: string;
};
