import type { FrameLocator } from "playwright-core";
import type { Stage } from "../stage";

/** One thread for each kind of verdict and play. */
const THREADS = {
  promise: "broken-dated",
  hope: "hope",
  price: "price",
  return: "roi-doubt",
  "who-decides": "decision-maker",
  illness: "illness",
  away: "out-of-office-now",
  "you-owe": "rep-owes",
  undelivered: "bounce",
  folded: "folded-promise",
  followups: "reselling",
};

export async function coach(stage: Stage): Promise<void> {
  const { shoot, gmail } = stage;
  for (const [name, slug] of Object.entries(THREADS)) {
    await openOver(stage, slug);
    await shoot.window(name, gmail.page);
    await whole(stage, name);
  }
  await presses(stage);
}

/** Opens a thread and the coach over it, and waits for all of it. */
export async function openOver({ openThread, gmail, words }: Stage, slug: string): Promise<FrameLocator> {
  await openThread(slug);
  await gmail.chip().click();
  const frame = gmail.coachFrame();
  await frame.getByRole("heading", { level: 1 }).waitFor();
  // The menu behind this button comes a moment later than the rest.
  await frame.getByRole("button", { name: words.notADeal, disabled: false }).waitFor();
  return frame;
}

/** All that the coach says of a thread, in a window so high that nothing has to be scrolled to. */
async function whole({ shoot, gmail }: Stage, name: string): Promise<void> {
  await gmail.page.setViewportSize({ width: 900, height: 2000 });
  await gmail.page
    .locator("followthrough-coach")
    .evaluate((coach) => coach.style.setProperty("height", "1900px", "important"));
  await shoot.window(`whole-${name}`, gmail.page);
}

/** What opens, and what is said, when something is pressed. */
async function presses(stage: Stage): Promise<void> {
  const { shoot, gmail, words } = stage;
  const { page } = gmail;
  const frame = await openOver(stage, "broken-dated");
  const press = (name: string) => frame.getByRole("button", { name }).first().click();

  await press(words.why);
  await shoot.window("why", page);
  await press(words.why);
  await press(words.spoken);
  await frame.getByText(words.spokenWhen).waitFor();
  await shoot.window("spoken", page);
  await page.keyboard.press("Escape");
  await press(words.notADeal);
  await frame.getByRole("menuitem").first().waitFor();
  await shoot.window("not-a-deal", page);
  await page.keyboard.press("Escape");
  await frame.locator("main").press("?");
  await shoot.window("keys", page);
  await page.keyboard.press("Escape");
  await press(words.insert);
  await frame.getByText(words.inserted).first().waitFor();
  await shoot.window("inserted", page);
  await press(words.spoken);
  await press(words.remember);
  await frame.getByText(words.spokenNoted).first().waitFor();
  await shoot.window("noted", page);
  await press(words.takeBack.spoken);
}
