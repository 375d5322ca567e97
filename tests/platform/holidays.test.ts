import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeChrome } from "../worker/fake-chrome";

const FILE = readFileSync(resolve(import.meta.dirname, "../../assets/holidays.json"), "utf8");

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("chrome", fakeChrome());
});
afterEach(() => vi.unstubAllGlobals());

const packaged = (answer: () => Promise<Response>) => vi.stubGlobal("fetch", vi.fn(answer));

describe("public holidays come out of the package", () => {
  it("gives the rep's own by the country that was set, and everybody's for the other side", async () => {
    packaged(async () => new Response(FILE));
    await chrome.storage.sync.set({ country: "DE" });
    const { readCoreSettings } = await import("../../src/platform/core-settings");
    const { holidays, holidaysOf } = await readCoreSettings();
    expect(holidays).toContain("2026-10-03");
    expect(holidaysOf?.US).toContain("2026-11-26");
    await readCoreSettings();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("has none where no country was set", async () => {
    packaged(async () => new Response(FILE));
    const { readCoreSettings } = await import("../../src/platform/core-settings");
    expect((await readCoreSettings()).holidays).toEqual([]);
  });

  it("does without where the file cannot be read, and asks again", async () => {
    packaged(() => Promise.reject(new Error("gone")));
    const { readHolidays } = await import("../../src/platform/holidays");
    expect(await readHolidays()).toEqual({});
    packaged(async () => new Response(FILE));
    expect(Object.keys(await readHolidays()).length).toBeGreaterThan(40);
  });

  it("names real days only, every country with some in every year", () => {
    const years = Object.values(JSON.parse(FILE) as Record<string, Record<string, string>>).flatMap((all) =>
      Object.entries(all),
    );
    const wrong = years.filter(
      ([year, days]) =>
        !days.split(" ").every((day) => {
          const iso = `${year}-${day.slice(0, 2)}-${day.slice(2)}`;
          return day.length === 4 && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);
        }),
    );
    expect(wrong).toEqual([]);
  });
});
