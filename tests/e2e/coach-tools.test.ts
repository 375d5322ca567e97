import { expect, test } from "vitest";
import { Coach } from "../browser/coach";
import { readReplyBody } from "../browser/reply-body";
import { openToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** A busy machine may take its time over a worker. */
const SLOW = { timeout: 10_000 };

const openCoach = async (plain = false) => {
  await it.gmail.load({ plain });
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  return it.gmail.openCoach();
};

const frame = () => it.gmail.coachFrame();

test.each([
  ["a rich reply", false],
  ["a plain-text reply", true],
])("three cases stand in %s as the coach showed them", async (_, plain) => {
  const coach = await openCoach(plain);
  await coach.button("Show what it's worth").click();
  await coach.button("Work out the figures").click();
  await frame().getByLabel("Paid once").fill("6,000");
  await frame().getByLabel("What it brings or saves in a full year").fill("24,000");
  await frame().getByText("Left over: $24,000").waitFor();
  await coach.button("Put it into the message").click();
  const message = await coach.insert(coach.suggestion("Show what it's worth"));
  expect(message).toContain("Benefit: $6,000 + $12,000 + $12,000 = $30,000\nCost: $6,000 once = $6,000");
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
});

test("let go with a lesson, and brought back after the page was closed", async () => {
  const coach = await openCoach();
  await coach.button("Let it go").click();
  await frame().getByRole("radio", { name: "The price" }).check();
  await coach.button("Let it go now").click();
  await expect.poll(() => coach.verdict().textContent(), SLOW).toMatch(/You let this one go/);
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  // A settled thread has no chip: the toolbar's popup is the way back.
  const popup = await openToolbarPopup(it.browser);
  const again = new Coach(popup.page);
  await again.button("Bring it back").click();
  await expect.poll(() => again.verdict().textContent(), SLOW).toMatch(/Gemma/);
  await popup.close();
});

test("a cause that the rep confirms leads at once", async () => {
  const coach = await openCoach();
  await coach.button("Why is it quiet?").click();
  await coach.button("The price").click();
  await expect.poll(() => coach.best().getByRole("heading").textContent(), SLOW).toBe("Talk about the price");
  await coach.button("That's it: The price").click();
  await expect.poll(() => coach.best().getByRole("heading").textContent(), SLOW).toBe("Hold them to their word");
});

test("an article becomes a note in the reply", async () => {
  const coach = await openCoach();
  await coach.button("Share an article").click();
  await frame().getByLabel("Link to the article").fill("https://yardweekly.example/slicers?utm_source=x");
  await frame()
    .getByLabel(/One line of your own/)
    .fill("Page two is about lines like yours");
  await coach.button("Write the note").click();
  const message = await coach.insert(coach.suggestion("Share an article"));
  expect(message).toContain("https://yardweekly.example/slicers\n");
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
});
