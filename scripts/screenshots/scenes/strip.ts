import { openBox } from "../../../tests/e2e/open-box";
import type { Options } from "../../../tests/sample-gmail/options";
import type { Stage } from "../stage";

/** Drafts on which there is something to say. */
const DRAFTS = {
  gap: "Hi [Name], how did your team take the quote?",
  chaser: "Hi Gemma, just checking in on the quote. Any news?",
  two: "Hi [Name], just checking in. You never answered my last mail, and I attach the quote.",
  good: "Hi Gemma, how did the operations meeting take the slicer?",
};

const BOXES: Options["box"][] = ["inline", "popup", "full"];

export async function strip({ shoot, gmail, theme, language }: Stage): Promise<void> {
  for (const [name, text] of Object.entries(DRAFTS)) {
    for (const box of name === "good" ? BOXES.slice(0, 1) : BOXES) {
      await openBox(gmail, { theme, lang: language, box });
      await gmail.replyBox().pressSequentially(text);
      if (name === "good") await gmail.page.waitForTimeout(1500);
      else await gmail.strip().shown().waitFor();
      await gmail.send().scrollIntoViewIfNeeded();
      await shoot.window(`${name}-${box}`, gmail.page);
    }
  }
}
