import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/core/silence/situation";
import { readCoreSettings } from "../../src/platform/core-settings";
import { languageOf, readsDayFirst } from "../../src/platform/language";
import { DEFAULTS, readSettings, SETTING_NAMES, type SettingName, writeSetting } from "../../src/platform/settings";
import { onSettingsChanged } from "../../src/platform/settings-changed";
import { fakeStorage } from "./fake-storage";

const browser = (managed: Record<string, unknown> | null = null) => {
  const { world, chrome } = fakeStorage(managed);
  vi.stubGlobal("chrome", chrome);
  vi.stubGlobal("fetch", async () => new Response('{"GB":{"2026":"0101 1225"}}'));
  return world;
};
afterEach(() => vi.unstubAllGlobals());

const LOCAL: readonly SettingName[] = [
  "name",
  "signOffEn",
  "signOffDe",
  "ownDomains",
  "ownAliases",
  "never-coach",
  "draftsNotTo",
  "notifications",
];

/** What storage, or another version of ours, may hold; and what the product then goes by. */
const READ: [said: string, name: SettingName, stored: unknown, read: unknown][] = [
  ["a week", "workingDays", [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
  ["a week without a day", "workingDays", [], DEFAULTS.workingDays],
  ["an eighth day", "workingDays", [1, 8], DEFAULTS.workingDays],
  ["hours", "workingHours", { from: "07:30", to: "15:45" }, { from: "07:30", to: "15:45" }],
  ["hours upside down", "workingHours", { from: "18:00", to: "09:00" }, DEFAULTS.workingHours],
  ["no hours at all", "workingHours", { from: "09:00", to: "09:00" }, DEFAULTS.workingHours],
  ["an hour that no clock shows", "workingHours", { from: "09:00", to: "25:00" }, DEFAULTS.workingHours],
  ["a country", "country", "DE", "DE"],
  ["a country's name", "country", "Germany", null],
  ["leave", "leave", [{ from: "2026-12-21", to: "2027-01-04" }], [{ from: "2026-12-21", to: "2027-01-04" }]],
  ["a day of leave", "leave", [{ from: "2026-12-21", to: "2026-12-21" }], [{ from: "2026-12-21", to: "2026-12-21" }]],
  ["leave that ends before it starts", "leave", [{ from: "2026-12-21", to: "2026-12-20" }], []],
  ["leave until the year 9999", "leave", [{ from: "2026-12-21", to: "9999-12-31" }], []],
  ["leave on 31 February beside one that is real", "leave", [{ from: "2026-02-30", to: "2026-02-31" }, { from: "2026-03-02", to: "2026-03-03" }], [{ from: "2026-03-02", to: "2026-03-03" }]], // biome-ignore format: a row
  ["a wait", "waitQuestion", 6, 6],
  ["no wait", "waitQuestion", 0, 3],
  ["half a day's wait", "waitOffer", 2.5, 5],
  ["a wait of a year", "waitOffice", 365, 8],
  ["a wait in words", "waitColdMail", "four", 4],
  ["a name", "name", "  Dana Cole ", "Dana Cole"],
  ["a name of two lines", "name", "Dana\nCole", ""],
  ["a sign-off", "signOffDe", "Viele Grüße", "Viele Grüße"],
  ["a sign-off as long as a letter", "signOffEn", "x".repeat(201), ""],
  ["domains as people write them", "ownDomains", ["Northwind.example", "@north.example", "northwind.example"], ["northwind.example", "north.example"]], // biome-ignore format: a row
  ["a domain that is none beside one that is", "ownDomains", ["northwind", "http://x.example", "north.example"], ["north.example"]], // biome-ignore format: a row
  ["aliases", "ownAliases", ["Dana@Old.example", "dana"], ["dana@old.example"]],
  ["a list that is none", "ownAliases", "dana@old.example", []],
  ["people and companies", "never-coach", { people: ["a@b.example"], companies: [] }, { people: ["a@b.example"], companies: [] }], // biome-ignore format: a row
  ["where advice is given", "draftAdvice", "everywhere", "everywhere"],
  ["advice somewhere else", "draftAdvice", "sometimes", "quiet"],
  ["a rule switched off", "rulesOff", ["hope-talk", "<b>"], ["hope-talk"]],
  ["a switch", "chip", false, false],
  ["a switch that says yes", "chip", "yes", true],
  ["a language", "language", "de", "de"],
  ["a language that we don't speak", "language", "fr", "browser"],
  ["a tone", "tone", "warm", "warm"],
];

describe("what is stored is believed or left at its default", () => {
  it.each(READ)("%s", async (_, name, stored, read) => {
    const world = browser();
    (LOCAL.includes(name) ? world.local : world.sync)[name] = stored;
    expect((await readSettings()).settings).toEqual({ ...DEFAULTS, [name]: read });
  });

  it.each(SETTING_NAMES)("%s that was stored as something else altogether", async (name) => {
    for (const stored of [{ nobody: "<b>" }, -7.5, [[["x"]]], null]) {
      const world = browser();
      (LOCAL.includes(name) ? world.local : world.sync)[name] = stored;
      expect((await readSettings()).settings).toEqual(DEFAULTS);
    }
  });

  it("an empty browser has the defaults, and nothing is locked", async () => {
    browser();
    expect(await readSettings()).toEqual({ settings: DEFAULTS, locked: [] });
  });
});

describe("settings are kept, one key each", () => {
  it.each(SETTING_NAMES)("%s, on this machine if it names somebody, else in the account", async (name) => {
    const world = browser();
    await writeSetting(name, DEFAULTS[name]);
    expect(world.local).toEqual(LOCAL.includes(name) ? { [name]: DEFAULTS[name] } : {});
    expect(world.sync).toEqual(LOCAL.includes(name) ? {} : { [name]: DEFAULTS[name] });
  });

  it("and nothing that could not be read again", async () => {
    const world = browser();
    await expect(writeSetting("waitQuestion", 0)).rejects.toThrow();
    expect(world.sync).toEqual({});
  });

  it("an account that refuses is no success", async () => {
    browser().refuse = true;
    await expect(writeSetting("waitQuestion", 5)).rejects.toThrow();
  });
});

describe("a company's policy", () => {
  it("counts before what the rep set, and says so", async () => {
    browser({ waitOffer: 9, ownDomains: ["north.example"] }).sync.waitOffer = 2;
    const { settings, locked } = await readSettings();
    expect([settings.waitOffer, settings.ownDomains]).toEqual([9, ["north.example"]]);
    expect(locked).toEqual(["waitOffer", "ownDomains"]);
  });

  it("that can't be believed decides nothing", async () => {
    browser({ waitOffer: 900, workingHours: { from: "17:00", to: "09:00" } }).sync.waitOffer = 2;
    expect(await readSettings()).toEqual({ settings: { ...DEFAULTS, waitOffer: 2 }, locked: [] });
  });

  it("may decide what the schema names, and nothing about people", () => {
    const file = readFileSync(resolve(import.meta.dirname, "../../assets/managed.json"), "utf8");
    const named = Object.keys(JSON.parse(file).properties).filter((name) => name !== "templates");
    const personal: SettingName[] = ["leave", "rulesOff", "name", "ownAliases", "never-coach", "draftsNotTo"];
    expect(named.toSorted()).toEqual(SETTING_NAMES.filter((name) => !personal.includes(name)).toSorted());
  });
});

describe("changes are heard", () => {
  it.each([
    ["a setting of the account", "sync", "waitOffer", 1],
    ["a setting of this machine", "local", "ownDomains", 1],
    ["the rep's templates", "local", "own-templates", 1],
    ["and not what the worker notes for itself", "local", "worker/pruned", 0],
  ] as const)("%s", async (_, area, key, times) => {
    browser();
    const listener = vi.fn();
    const controller = new AbortController();
    onSettingsChanged(listener, controller.signal);
    await chrome.storage[area].set({ [key]: [] });
    expect(listener).toHaveBeenCalledTimes(times);
    controller.abort();
    await chrome.storage[area].set({ [key]: [] });
    expect(listener).toHaveBeenCalledTimes(times);
  });
});

describe("what the core gets", () => {
  it("is its own defaults where the rep has set nothing", async () => {
    browser();
    const { holidaysOf: _, templates: __, ...settings } = await readCoreSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  it("is what the rep set", async () => {
    const world = browser();
    world.sync = { country: "GB", waitNothingAsked: 20, language: "de" };
    world.local = { name: "Dana", signOffDe: "Viele Grüße", ownAliases: ["dana@old.example"] };
    expect(await readCoreSettings()).toMatchObject({
      holidays: ["2026-01-01", "2026-12-25"],
      waits: { nothingAsked: 20, question: 3 },
      signOff: { en: "", de: "Viele Grüße" },
      language: "de",
      name: "Dana",
      ownAliases: ["dana@old.example"],
    });
  });
});

it.each([
  ["browser", "de-AT", "de", "3 March"],
  ["browser", "fr", "en", "3 March"],
  ["browser", "den", "en", "3 March"],
  ["browser", "en-US", "en", "March 3"],
  ["browser", "en-AU", "en", "3 March"],
  ["de", "en-US", "de", "3 March"],
  ["en", "en-US", "en", "March 3"],
  ["en", "de", "en", "3 March"],
] as const)("set to %s in a browser that speaks %s: %s, dated as in %s", (set, spoken, language, dated) => {
  vi.stubGlobal("chrome", { i18n: { getUILanguage: () => spoken } });
  expect(languageOf(set)).toBe(language);
  expect(readsDayFirst(set) ? "3 March" : "March 3").toBe(dated);
});
