import { expect, test } from "vitest";
import { openToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();
const QUESTION = /answered the same day, after "Hold them to their word"\. What came of it\?/;

/** The rep follows up, and somebody answers. */
const followUpAnswered = async (slug: string): Promise<void> => {
  await it.gmail.load();
  await it.gmail.open(slug);
  const coach = await it.gmail.openCoach();
  await coach.insert(coach.suggestion("Hold them to their word"));
  await coach.button("Next quiet thread").waitFor();
  await coach.button("Close").click();
  await it.gmail.arrive(slug, "Hi Dana, it's a yes. Please send the order form. Gemma");
  await expect.poll(() => it.gmail.chipText()).not.toMatch(/quiet/);
};

const overList = async () => {
  await it.gmail.load();
  return openToolbarPopup(it.browser);
};

test("an answer is asked about once in the list, and what the rep says stands in the insights", async () => {
  await followUpAnswered("broken-dated");
  const { page, close } = await overList();
  await page.getByRole("region", { name: QUESTION }).waitFor();
  await page.getByRole("button", { name: "Moving again" }).click();
  await page.getByText("Noted. It goes into your insights.").waitFor();
  await expect.poll(() => page.getByText(QUESTION).count()).toBe(0);
  await close();

  const insights = await it.browser.context.newPage();
  await insights.goto(new URL("/tabs/insights.html", (await it.browser.worker()).url()).href);
  const table = insights.getByRole("table", { name: "What came of the answers" });
  await expect.poll(() => table.textContent()).toMatch(/Hold them to their word.*1 of 1/);
  await insights.close();
});

test("waved away in the list it does not come again there, and stands in the thread's own coach that day", async () => {
  await followUpAnswered("broken-undated");
  const first = await overList();
  await first.page.getByRole("region", { name: QUESTION }).waitFor();
  await first.page.getByRole("button", { name: "Skip" }).click();
  await first.close();
  const again = await overList();
  await again.page.getByRole("tab", { name: /^Quiet/ }).waitFor();
  await again.page.locator(".summary").waitFor();
  await expect.poll(() => again.page.getByText(QUESTION).count()).toBe(0);
  await again.close();

  await it.gmail.open("broken-undated");
  await it.gmail.drawn();
  const popup = await openToolbarPopup(it.browser);
  await popup.page.getByText(/What came of it\?/).waitFor();
  await popup.page.getByRole("button", { name: "Just an answer" }).click();
  await popup.page.getByText("Noted. It goes into your insights.").first().waitFor();
  await popup.close();
});
