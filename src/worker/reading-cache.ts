import type { Reading } from "../core/evidence/finding";
import type { ReadingCache } from "../core/silence/read-all";

/** A few hundred threads' worth; a reading is a kilobyte or two. */
const MOST = 5_000;

/** Readings by content hash while the worker is awake; the oldest go first. */
export const readingCache = (): ReadingCache => {
  const kept = new Map<string, Reading>();
  return {
    get: (key) => kept.get(key),
    set: (key, reading) => {
      kept.set(key, reading);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    },
  };
};
