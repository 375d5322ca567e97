import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { inBrowser } from "./in-browser";

const it = inBrowser();
const SECTIONS = ["time", "waiting", "you", "people", "drafts", "gmail", "reminders", "language", "templates"];

const openSettings = async (section: string): Promise<Page> => {
  const page = await it.browser.context.newPage();
  const worker = await it.browser.worker();
  await page.goto(new URL(`/options.html#${section}`, worker.url()).href);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  return page;
};

const forget = async (): Promise<void> => {
  const worker = await it.browser.worker();
  await worker.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
};

const openThread = async (slug: string): Promise<void> => {
  await it.gmail.load();
  await it.gmail.open(slug);
  await it.gmail.chip().waitFor();
};

afterEach(forget);

describe("a change on the options page takes effect in Gmail without a reload", () => {
  test("a wait: who was quiet is only waiting", async () => {
    await openThread("no-answer");
    await expect.poll(() => it.gmail.chipText()).toMatch(/^Coach: quiet for/);
    const settings = await openSettings("waiting");
    const offer = settings.getByRole("spinbutton", { name: /^A quote or proposal/ });
    await offer.fill("30");
    await settings.getByText("Saved: A quote or proposal").waitFor();
    await expect.poll(() => it.gmail.chipText()).toBeNull();
    await settings.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => it.gmail.chipText()).toMatch(/^Coach: quiet for/);
    await settings.close();
  });

  test("name and sign-off: the message in the open coach ends with them", async () => {
    await openThread("broken-dated");
    const coach = await it.gmail.openCoach();
    const message = coach.message(coach.suggestion("Hold them to their word"));
    await message.waitFor();
    const settings = await openSettings("you");
    await settings.getByRole("textbox", { name: "Your name" }).fill("D. Cole");
    await settings.getByRole("textbox", { name: "Sign-off in English" }).fill("All the best");
    await expect.poll(() => message.inputValue()).toMatch(/\n\nAll the best\nD\. Cole\s*$/);
    await settings.close();
  });

  test("the language: chip, coach and every open page", async () => {
    await openThread("broken-dated");
    const coach = await it.gmail.openCoach();
    await coach.button("Insert into reply").first().waitFor();
    const [settings, other] = [await openSettings("language"), await openSettings("waiting")];
    await settings.getByRole("radio", { name: "Deutsch" }).click();
    await settings.getByRole("heading", { name: "Einstellungen" }).waitFor();
    await settings.getByText("Gespeichert: Sprache").waitFor();
    await other.getByRole("heading", { name: "Warten" }).waitFor();
    expect(await other.evaluate(() => document.documentElement.lang)).toBe("de-DE");
    await expect.poll(() => it.gmail.chipText()).toMatch(/^Coach: .*Arbeitstage/);
    await coach.button("Als Antwort einfügen").first().waitFor();
    await settings.close();
    await other.close();
  });

  test("the chip: gone, and back again", async () => {
    await openThread("no-answer");
    const settings = await openSettings("gmail");
    await settings.getByRole("switch", { name: "Label beside the subject" }).click();
    await expect.poll(() => it.gmail.chipText()).toBeNull();
    await settings.getByRole("switch", { name: "Label beside the subject" }).click();
    await it.gmail.chip().waitFor();
    await settings.close();
  });
});

test("what is changed on one page shows on another that is open", async () => {
  const [here, there] = [await openSettings("people"), await openSettings("people")];
  await here.getByRole("textbox", { name: /^Companies never to coach/ }).fill("acme.example");
  await here.keyboard.press("Enter");
  await there.getByRole("button", { name: "Remove acme.example" }).waitFor();
  await there.getByRole("button", { name: "Remove acme.example" }).click();
  await expect.poll(() => here.getByRole("button", { name: "Remove acme.example" }).count()).toBe(0);
  await here.close();
  await there.close();
});

test("desktop notifications stay off until the browser's own question has been answered", async () => {
  const settings = await openSettings("reminders");
  // The question stands outside the page, where no test can see it.
  await settings.evaluate(() => {
    const { request } = chrome.permissions;
    chrome.permissions.request = ((wanted: chrome.permissions.Permissions) => {
      document.title = `asked for ${wanted.permissions}`;
      return request(wanted);
    }) as typeof request;
  });
  await expect.poll(() => settings.title()).not.toContain("asked");
  await settings.getByRole("switch", { name: "Desktop notifications" }).click();
  await expect.poll(() => settings.title()).toBe("asked for notifications");
  expect(await settings.evaluate(() => chrome.permissions.contains({ permissions: ["notifications"] }))).toBe(false);
  expect(await settings.evaluate(() => chrome.storage.local.get("notifications"))).toEqual({});
  await expect.poll(() => settings.getByRole("switch", { name: "Desktop notifications" }).isChecked()).toBe(false);
  await settings.close();
});

test("by keyboard alone: to a section, to a setting, changed, and taken back", async () => {
  const settings = await openSettings("time");
  await settings.getByRole("link", { name: "In Gmail" }).focus();
  await settings.keyboard.press("Enter");
  const heading = settings.getByRole("heading", { name: "In Gmail" });
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await settings.keyboard.press("Tab");
  await settings.keyboard.press("Space");
  await settings.getByText("Saved: Label beside the subject").waitFor();
  await settings.getByRole("button", { name: "Undo" }).press("Enter");
  await settings.getByText("Back as it was: Label beside the subject").waitFor();
  await settings.goBack();
  await settings.getByRole("heading", { name: "Working time" }).waitFor();
  await settings.close();
});

describe("every section", () => {
  const faults = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe.source);
    // The line above puts axe into the page, where TypeScript can't see it.
    const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };

  test.each(SECTIONS)("%s is accessible, light and dark, and fits 320 pixels and twice the size", async (section) => {
    const worker = await it.browser.worker();
    await worker.evaluate(() => chrome.storage.local.set({ ownDomains: [`${"long-".repeat(10)}name.example`] }));
    const page = await openSettings(section);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await faults(page), colorScheme).toEqual([]);
    }
    for (const width of [320, 720]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll("main *")]
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(wide, `${width} pixels`).toEqual([]);
    }
    await page.close();
  });
});
