import type { Remark } from "./remark";
import type { Sheet } from "./sheet";

/** What a rule finds; what it leaves out is null. */
export type Found = Pick<Remark, "because"> & Partial<Pick<Remark, "at" | "mend" | "until" | "open">>;

/** Looks for one thing in a draft: the first place of it, or null. Pure, never throws, linear in the length of the draft. */
export type Rule = (sheet: Sheet) => Found | null;
