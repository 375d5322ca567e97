import { expect, test } from "vitest";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** A busy machine may take its time over a worker. */
const SLOW = { timeout: 10_000 };

test("what the rep writes into the coach's box is reviewed there, and mended by one press that one undo takes back", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  const coach = await it.gmail.openCoach();
  const box = coach.message();
  const faulty = "Hi Gemma,\n\nSorry to bother you again. Just checking in on the quote.\n\nDana";
  await box.fill(faulty);
  await coach.button("Replace").first().waitFor();
  await coach.button("Replace").first().click();
  await expect.poll(() => box.inputValue(), SLOW).toContain("you wrote");
  await box.press("ControlOrMeta+z");
  await expect.poll(() => box.inputValue(), SLOW).toBe(faulty);
});
