import { RULES } from "../core/draft/remark";
import { hushIn } from "../platform/hushed";
import type { ToWorker } from "../platform/messages";
import { readSettings, type Settings, writeSetting } from "../platform/settings";

type Hushing = Extract<ToWorker, { type: "hush" }>;

/** Adds to a list of the settings. */
const add = async (name: "rulesOff" | "draftsNotTo", entry: string): Promise<void> => {
  const before: Settings[typeof name] = (await readSettings()).settings[name];
  await writeSetting(name, [...before, entry]);
};

/** The rep wants to hear less: in this mail, in mails to somebody, or for good. */
export const hush = async ({ account, mail, what }: Hushing): Promise<null> => {
  switch (what.kind) {
    case "rule-here":
      await hushIn(account, mail, [what.rule]);
      return null;
    case "mail":
      await hushIn(account, mail, RULES);
      return null;
    case "person":
      await add("draftsNotTo", what.email);
      return null;
    case "rule-never":
      await add("rulesOff", what.rule);
      return null;
    case "for-good":
      await Promise.all([writeSetting("draftStops", false), writeSetting("draftAdvice", "off")]);
      return null;
  }
};
