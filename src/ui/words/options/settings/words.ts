import type { RuleName } from "../../../../core/draft/remark";
import type { WaitName } from "../../../../core/silence/default-waits";
import type { SettingName } from "../../../../platform/settings";

/** What stands on the page as one setting: people and companies never to coach are one list in storage, two here. */
export type EntryName = Exclude<SettingName, "never-coach"> | "neverPeople" | "neverCompanies";

export type SectionName = "time" | "waiting" | "you" | "people" | "drafts" | "gmail" | "reminders" | "language" | "templates" | "data"; // biome-ignore format: a row

/** Why an entry can't be taken. */
export type EntryFault = "no-domain" | "no-address" | "mail-provider" | "too-many";
export type LeaveFault = "no-day" | "upside-down" | "too-long";

/** The sentences of the settings. Days come written out ("Friday 27 November"), times as a clock shows them. */
export type SettingsWords = {
  sections: Record<SectionName, string>;
  navigation: string;
  search: string;
  nothingFound: (query: string) => string;
  found: (count: number) => string;
  clear: string;
  locked: string;
  saved: (entry: string) => string;
  takenBack: (entry: string) => string;
  notSaved: string;
  notPermitted: string;
  usual: string;
  /** `more` says what it is in one line; `alike` are other words that a rep might search for. */
  entries: Record<EntryName, { name: string; more: string; alike: string }>;

  late: (promised: string, late: string) => string;
  hoursEffect: (from: string, to: string) => string;
  from: string;
  to: string;
  hoursUpsideDown: string;
  hoursIncomplete: string;
  noCountry: string;
  byYourClock: (country: string) => string;
  nextHoliday: (day: string) => string;
  noHoliday: string;
  firstDay: string;
  lastDay: string;
  leaveSpan: (from: string, to: string, workingDays: number) => string;
  leaveEffect: (until: string) => string;
  noLeave: string;
  leaveFault: Record<LeaveFault, string>;

  days: string;
  waitFault: (most: number) => string;
  waitEffect: Record<WaitName, (due: string, late: string) => string>;

  signsAs: string;
  signsAsInThread: string;
  toneChoices: Record<"direct" | "warm", string>;

  add: string;
  remove: (entry: string) => string;
  entryFault: (fault: EntryFault, entry: string) => string;
  nobody: string;
  addAddress: string;
  addDomain: string;

  advice: Record<"quiet" | "everywhere" | "off", string>;
  adviceEffect: Record<"quiet" | "everywhere" | "off", string>;
  rules: Record<RuleName, string>;
  noRulesOff: string;
  hearAgain: (rule: string) => string;

  effect: Record<"draftStops" | "chip" | "rowMarks" | "looksQuiet" | "badge" | "notifications" | "morningSummary", { on: string; off: string }>; // biome-ignore format: a row
  languages: Record<"browser" | "en" | "de", string>;
};
