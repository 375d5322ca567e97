import type { Frame } from "playwright-core";
import { expect, test } from "vitest";
import { type Spoken, spokenOf } from "../browser/screen-reader";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const coachFrame = (): Frame => {
  const frame = it.browser.page.frames().find((one) => one.url().includes("/popup.html"));
  if (!frame) throw new Error("The coach isn't open");
  return frame;
};

/** What has the focus, as a screen reader says it. A frame that holds the focus says so of itself in the page around. */
const focusIn = async (place: Parameters<typeof spokenOf>[0]): Promise<string | undefined> => {
  const spoken = await spokenOf(place);
  const at: Spoken | undefined = spoken.filter(({ focused, role }) => focused && role !== "RootWebArea").at(-1);
  return at && `${at.role}: ${at.name}`;
};

/** Whether what has the focus in the coach shows it. */
const showsFocus = () =>
  coachFrame().evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });

/** Presses Tab until the coach's button of that name has the focus; gives all that had it on the way. */
async function tabTo(last: string): Promise<string[]> {
  const way: string[] = [];
  for (let presses = 0; presses < 30 && way.at(-1) !== last; presses++) {
    await it.browser.page.keyboard.press("Tab");
    const name = (await focusIn(coachFrame())) ?? "nothing in the coach";
    way.push(name);
    expect(await showsFocus(), `the focus can be seen on "${name}"`).toBe(true);
  }
  return way;
}

test("the main path without eyes: names, order of focus, and what is announced", async () => {
  const { page } = it.browser;
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  await it.gmail.chip().focus();
  const chip = expect.stringMatching(/^button: Coach: quiet for \d+ working days · promised by /);
  await expect.poll(() => focusIn(page)).toEqual(chip);

  await page.keyboard.press("Enter");
  await it.gmail.coach().message().waitFor();
  const verdict = expect.stringMatching(/^heading: On .* Gemma promised an answer/);
  await expect.poll(() => focusIn(coachFrame())).toEqual(verdict);
  const spoken = await spokenOf(coachFrame());
  expect(spoken.filter(({ role, name }) => /^(button|textbox|link|radio)$/.test(role) && name === "")).toEqual([]);
  expect(spoken.filter(({ role }) => role === "article").map(({ name }) => name)).toContain("Hold them to their word");

  await it.gmail.escapeCoach();
  await expect.poll(() => focusIn(page)).toEqual(chip);
  await page.keyboard.press("Enter");
  await it.gmail.coach().message().waitFor();
  await expect.poll(() => focusIn(coachFrame())).toEqual(verdict);

  const way = await tabTo("button: Insert into reply");
  const stops = ["button: Show in thread", "button: We've spoken", "button: Not a deal", "textbox: Message"];
  expect(way.filter((name) => stops.includes(name))).toEqual(stops);
  expect(way.at(-1)).toBe("button: Insert into reply");

  await page.keyboard.press("Enter");
  const announced = async () =>
    (await spokenOf(coachFrame())).some(({ name, role }) => role === "StaticText" && /^It's in your reply/.test(name));
  await expect.poll(announced).toBe(true);
  const regions = (await spokenOf(coachFrame())).filter(({ role }) => role === "status");
  expect(regions.length).toBeGreaterThan(0);
  expect(regions.every(({ live }) => live === "polite")).toBe(true);
});

test("the list of keys has a name, takes the focus and gives it back; Escape closes it and not the coach", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const coach = await it.gmail.openCoach();
  // Not "Not a deal": its button is put in place of another as its menu arrives, and would take the focus along.
  const before = coach.button("We've spoken");
  await before.focus();
  await it.browser.page.keyboard.press("?");
  await expect.poll(() => focusIn(coachFrame())).toEqual("button: Close");
  const dialogs = (await spokenOf(coachFrame())).filter(({ role }) => role === "dialog");
  expect(dialogs.map(({ name }) => name)).toEqual(["Shortcuts"]);
  await it.browser.page.keyboard.press("Escape");
  await expect.poll(() => focusIn(coachFrame())).toEqual("button: We've spoken");
});
