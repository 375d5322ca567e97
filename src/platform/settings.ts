import * as v from "valibot";
import { DEFAULT_SETTINGS } from "../core/silence/situation";
import { EMPTY, neverCoach } from "./never-coach";
import { readPolicy } from "./policy";
import { addresses, country, domains, hours, leaves, line, ruleNames, wait, week } from "./setting-schemas";

/** What names nobody: in chrome.storage.sync, one key a setting, so that two computers don't overwrite each other. */
const synced = {
  workingDays: week,
  workingHours: hours,
  /** ISO 3166 alpha-2 of the country whose public holidays count; null: none. */
  country,
  /** The rep's own days away. */
  leave: leaves,
  /** Working days until an answer is due, by what was asked. */
  waitTimesProposed: wait,
  waitQuestion: wait,
  waitColdMail: wait,
  waitOffer: wait,
  waitSeveralDeciders: wait,
  waitOffice: wait,
  waitNothingAsked: wait,
  tone: v.picklist(["direct", "warm"]),
  /** What must not go out ("Hi {name}") is said under a draft. */
  draftStops: v.boolean(),
  /** Where advice on a draft is given: in threads gone quiet, in all, or nowhere. */
  draftAdvice: v.picklist(["quiet", "everywhere", "off"]),
  /** Rules of advice that the rep never wants to hear again. */
  rulesOff: ruleNames,
  chip: v.boolean(),
  rowMarks: v.boolean(),
  /** The hollow mark on rows that look quiet and were not opened yet. */
  looksQuiet: v.boolean(),
  badge: v.boolean(),
  morningSummary: v.boolean(),
  /** Language of our own words; "browser": that of the browser. */
  language: v.picklist(["browser", "en", "de"]),
};

/** What names people or companies, or goes with a permission of this browser: in chrome.storage.local. */
const local = {
  /** The name under a message; empty: as the rep signs in the thread. */
  name: line,
  /** The line above the name; empty: as the rep closes in the thread. What is written freely may name somebody. */
  signOffEn: line,
  signOffDe: line,
  ownDomains: domains,
  ownAliases: addresses,
  "never-coach": neverCoach,
  /** People to whom mails are written without a word of ours. */
  draftsNotTo: addresses,
  /** Desktop notifications: the permission for them is this browser's. */
  notifications: v.boolean(),
} satisfies Record<string, v.GenericSchema>;

const schemas = { ...synced, ...local };

/** All settings of the product. */
export type Settings = { [N in keyof typeof schemas]: v.InferOutput<(typeof schemas)[N]> };
export type SettingName = keyof Settings;

const { waits } = DEFAULT_SETTINGS;

/** Where the rep has set nothing. */
export const DEFAULTS: Settings = {
  workingDays: DEFAULT_SETTINGS.workingDays,
  workingHours: DEFAULT_SETTINGS.workingHours,
  country: null,
  leave: [],
  waitTimesProposed: waits.timesProposed,
  waitQuestion: waits.question,
  waitColdMail: waits.coldMail,
  waitOffer: waits.offer,
  waitSeveralDeciders: waits.severalDeciders,
  waitOffice: waits.office,
  waitNothingAsked: waits.nothingAsked,
  signOffEn: "",
  signOffDe: "",
  tone: DEFAULT_SETTINGS.tone,
  draftStops: true,
  draftAdvice: "quiet",
  rulesOff: [],
  chip: true,
  rowMarks: true,
  looksQuiet: false,
  badge: true,
  morningSummary: true,
  language: "browser",
  name: "",
  ownDomains: [],
  ownAliases: [],
  "never-coach": EMPTY,
  draftsNotTo: [],
  notifications: false,
};

// `schemas` names its own keys, which `Object.keys` forgets.
export const SETTING_NAMES = Object.keys(schemas) as SettingName[];

/** The settings as they stand, and those that the rep's company has decided by policy. */
export type KnownSettings = { settings: Settings; locked: readonly SettingName[] };

/** Policy before the rep before the default; a value that can't be believed counts as none. */
export const readSettings = async (): Promise<KnownSettings> => {
  const [policy, account, here] = await Promise.all([
    readPolicy(),
    chrome.storage.sync.get<Record<string, unknown>>(Object.keys(synced)),
    chrome.storage.local.get<Record<string, unknown>>(Object.keys(local)),
  ]);
  const stored = { ...account, ...here };
  const settings: Settings = { ...DEFAULTS };
  const locked: SettingName[] = [];
  for (const name of SETTING_NAMES) {
    const decided = v.safeParse(schemas[name], policy[name]);
    const own = v.safeParse(schemas[name], stored[name]);
    if (decided.success) locked.push(name);
    if (decided.success || own.success)
      Object.assign(settings, { [name]: decided.success ? decided.output : own.output });
  }
  return { settings, locked };
};

/** Keeps a setting. Rejects where the browser's storage refuses, or the value is none for it. */
export const writeSetting = async <N extends SettingName>(name: N, value: Settings[N]): Promise<void> => {
  const item = { [name]: v.parse(schemas[name], value) };
  await (name in local ? chrome.storage.local.set(item) : chrome.storage.sync.set(item));
};
