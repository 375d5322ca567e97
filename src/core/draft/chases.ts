import { type Hit, hits } from "./find";
import { emptyChaser as emptyDe } from "./lexicon/de/empty-chaser";
import { news as newsDe } from "./lexicon/de/news";
import { emptyChaser as emptyEn } from "./lexicon/en/empty-chaser";
import { news as newsEn } from "./lexicon/en/news";
import type { Sheet } from "./sheet";

/** Where the draft asks for news without a reason to answer. */
export const emptyChasers = (sheet: Sheet): Hit[] => hits(sheet, { en: emptyEn, de: emptyDe });

/** Where the draft asks what has become of it, in whatever words. */
export const chases = (sheet: Sheet): Hit[] => [...emptyChasers(sheet), ...hits(sheet, { en: newsEn, de: newsDe })];
