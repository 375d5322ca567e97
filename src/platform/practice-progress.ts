import * as v from "valibot";
import { PLAYS, type Play } from "../core/plays/suggestion";

/** What the rep chose, by practice thread. Forgotten with the browser session: practice leaves no record. */
export type Progress = Record<string, Play>;

const KEY = "practice";
const schema = v.record(v.string(), v.picklist(PLAYS));

/** What was chosen in this session so far. */
export const readProgress = async (): Promise<Progress> => {
  const stored = v.safeParse(schema, (await chrome.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.output : {};
};

export const keepProgress = (progress: Progress): Promise<void> => chrome.storage.session.set({ [KEY]: progress });
