import { describe, expect, test } from "vitest";
import { SCENES } from "../../scripts/screenshots/scenes";
import type { Shoot } from "../../scripts/screenshots/shoot";
import { setStage } from "../../scripts/screenshots/stage";
import { faultsOn } from "../browser/axe";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** The scenes of `npm run screenshots`, looked at by axe in place of a camera. */
const looking = (): { shoot: Shoot; seen: Map<string, string[]> } => {
  const seen = new Map<string, string[]>();
  const look: Shoot["window"] = async (name, page) => {
    seen.set(name, await faultsOn(page));
  };
  return { shoot: { window: look, popup: look, wholePage: look }, seen };
};

describe.each(["light", "dark"] as const)("%s", (theme) => {
  test.each(Object.entries(SCENES))(
    "axe finds nothing on any page or state of %s",
    async (_name, scene) => {
      const { shoot, seen } = looking();
      await scene(await setStage(it.browser, { theme, language: "en" }, shoot));
      for (const page of it.browser.context.pages()) if (page !== it.browser.page) await page.close();
      expect(seen.size).toBeGreaterThan(0);
      expect([...seen].filter(([, faults]) => faults.length > 0)).toEqual([]);
    },
    300_000,
  );
});
