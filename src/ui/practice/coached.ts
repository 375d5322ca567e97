import { ALL_LANGUAGES } from "../../core/languages/all";
import { type Coached, coachWithSituation } from "../../core/report";
import { type Context, type CoreSettings, NO_MEMORY } from "../../core/silence/situation";
import { PRACTICE_NOW, PRACTICE_ZONE, type PracticeThread } from "./threads/write";

/** What the coach says of a practice thread: the real core, on the day that the threads are seen on. */
export const coached = ({ thread }: PracticeThread, settings: CoreSettings): Coached => {
  const context: Context = {
    now: PRACTICE_NOW,
    timeZone: PRACTICE_ZONE,
    settings,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  };
  return coachWithSituation(thread, context);
};
