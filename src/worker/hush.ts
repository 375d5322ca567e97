import { RULES } from "../core/draft/remark";
import { hushIn } from "../platform/hushed";
import type { ToWorker } from "../platform/messages";
import { readSettings, type Settings, writeSetting } from "../platform/settings";

type Hushing = Extract<ToWorker, { type: "hush" }>;

/** Adds to a list of the settings. */
const add = async (name: "rulesOff" | "draftsNotTo", entry: string): Promise<void> => {
  const before: Settings[typeof name] = (await readSettings()).settings[name];
  await writeSetting(name, [...new Set([...before, entry])]);
};

const keep = async ({ account, mail, what }: Hushing): Promise<void> => {
  switch (what.kind) {
    case "rule-here":
      return hushIn(account, mail, [what.rule]);
    case "mail":
      return hushIn(account, mail, RULES);
    case "person":
      return add("draftsNotTo", what.email);
    case "rule-never":
      return add("rulesOff", what.rule);
    case "for-good":
      await Promise.all([writeSetting("draftStops", false), writeSetting("draftAdvice", "off")]);
  }
};

/** What was asked for before. Two at once would each write the list without the other's entry. */
let before: Promise<unknown> = Promise.resolve();

/** The rep wants to hear less: in this mail, in mails to somebody, or for good. Rejects where the storage refuses. */
export const hush = async (hushing: Hushing): Promise<null> => {
  const kept = before.then(() => keep(hushing));
  before = kept.catch(() => null);
  await kept;
  return null;
};
