import { describe, expect, test } from "vitest";
import type { Options } from "../sample-gmail/options";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** Where Gmail's own parts stand, to a fraction of a pixel. */
const places = () =>
  it.browser.page
    .locator("[role=main]:visible :is(h2.hP, .ha, [role=list], [role=listitem], .adn, .a3s, .gA, .amn)")
    .evaluateAll((parts) => parts.map((part) => `${part.className}: ${JSON.stringify(part.getBoundingClientRect())}`));

const showChip = (shown: boolean) =>
  it.browser.page.locator("followthrough-chip").evaluateAll(
    (chips, display) => {
      for (const chip of chips) chip.style.setProperty("display", display, "important");
    },
    shown ? "inline-block" : "none",
  );

async function openAt(width: number, slug: string, options: Partial<Options> = {}): Promise<void> {
  await it.browser.page.setViewportSize({ width, height: 900 });
  await it.gmail.load(options);
  await it.gmail.open(slug);
  await it.gmail.chip().waitFor();
}

describe.each([1440, 1280, 900])("in a window %i pixels wide", (width) => {
  test.each<Partial<Options>>([{}, { container: "bs", lang: "ar" }])(
    "the chip moves nothing of Gmail's (%o)",
    async (options) => {
      for (const slug of ["broken-dated", "long-subject"]) {
        await openAt(width, slug, options);
        const withChip = await places();
        await showChip(false);
        expect(withChip.length).toBeGreaterThan(5);
        expect(withChip, slug).toEqual(await places());
      }
    },
  );

  test.each<Partial<Options>>([{}, { lang: "ar" }])(
    "the open coach covers nothing of the chip (%o)",
    async (options) => {
      await openAt(width, "broken-dated", options);
      const coach = await it.gmail.openCoach();
      await coach.best().waitFor();
      const chip = await it.gmail.chip().boundingBox();
      const frame = await it.browser.page.locator("followthrough-coach").boundingBox();
      if (!chip || !frame) throw new Error("chip or coach is not on the screen");
      expect(chip.x, "the chip is in the window").toBeGreaterThanOrEqual(0);
      expect(chip.x + chip.width, "the chip is in the window").toBeLessThanOrEqual(width);
      const apart =
        chip.y + chip.height <= frame.y || chip.x + chip.width <= frame.x || frame.x + frame.width <= chip.x;
      expect(apart, `chip ${JSON.stringify(chip)}, coach ${JSON.stringify(frame)}`).toBe(true);
      expect(frame.y + frame.height).toBeLessThanOrEqual(900);
    },
  );
});

test.each(["light", "dark"] as const)(
  "chip and coach take Gmail's theme (%s), whatever the system's is",
  async (theme) => {
    await it.browser.page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
    await openAt(1440, "broken-dated", { theme });
    await expect.poll(() => it.browser.page.locator("followthrough-chip").getAttribute("theme")).toBe(theme);
    const coach = await it.gmail.openCoach();
    await coach.best().waitFor();
    await expect.poll(() => it.gmail.coachFrame().locator("html").getAttribute("data-theme")).toBe(theme);
    const paper = await it.gmail
      .coachFrame()
      .locator("body")
      .evaluate((body) => getComputedStyle(body).backgroundColor.match(/\d+/g)?.slice(0, 3).map(Number) ?? []);
    const bright = paper.reduce((sum, part) => sum + part, 0) > 3 * 128;
    expect(bright, `the coach's background is ${paper}`).toBe(theme === "light");
  },
);
