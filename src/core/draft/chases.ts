import { type Hit, hits } from "./find";
import type { Sheet } from "./sheet";

/** Where the draft asks for news without a reason to answer. */
export const emptyChasers = (sheet: Sheet): Hit[] => hits(sheet, "emptyChaser");

/** Where the draft asks what has become of it, in whatever words. */
export const chases = (sheet: Sheet): Hit[] => [...emptyChasers(sheet), ...hits(sheet, "news")];
