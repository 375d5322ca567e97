import * as v from "valibot";

/** People and companies that the rep does not want coaching about. Stays on this machine (chrome.storage.local). */
export type NeverCoach = { people: string[]; companies: string[] };

const KEY = "never-coach";
export const EMPTY: NeverCoach = { people: [], companies: [] };
/** What may be stored as such a list. */
export const neverCoach = v.object({ people: v.array(v.string()), companies: v.array(v.string()) });

/** The list; empty where nothing, or nothing legible, is stored. */
export const readNeverCoach = async (): Promise<NeverCoach> => {
  const stored = v.safeParse(neverCoach, (await chrome.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : EMPTY;
};

export const writeNeverCoach = (list: NeverCoach): Promise<void> => chrome.storage.local.set({ [KEY]: list });
