import type { FrameLocator } from "playwright-core";
import type { Stage } from "../stage";
import { openOver } from "./coach";

/** What a play asks of the rep, and the reasons that they can confirm. */
export async function tools(stage: Stage): Promise<void> {
  const { shoot, gmail, words } = stage;
  const roi = await openOver(stage, "roi-doubt");
  await roi.getByRole("button", { name: words.figures }).click();
  await roi.getByRole("textbox", { name: words.amount.oneOff }).fill("12000");
  await roi.getByRole("textbox", { name: words.amount.yearly }).fill("1200");
  await roi.getByRole("textbox", { name: words.amount.yearlyBenefit }).fill("9000");
  await roi.getByText(words.case.aggressive).first().waitFor();
  await shoot.window("figures", gmail.page);
  await roi.getByRole("textbox", { name: words.amount.oneOff }).fill("a lot");
  await roi.getByRole("alert").waitFor();
  await shoot.window("figures-complaint", gmail.page);

  const quiet = await openOver(stage, "hope");
  await quiet.getByRole("button", { name: words.whyQuiet }).click();
  await quiet.getByRole("button", { name: words.thatsIt }).first().waitFor();
  await shoot.window("causes", gmail.page);
  await open(quiet, words.play["let-go"]);
  await quiet.getByRole("button", { name: words.letGoNow }).waitFor();
  await shoot.window("let-go", gmail.page);
  await open(quiet, words.play.article);
  await quiet.getByRole("button", { name: words.articleWrite }).click();
  await quiet.getByRole("alert").first().waitFor();
  await shoot.window("article", gmail.page);
}

/** Opens the card of a play. */
const open = (frame: FrameLocator, play: string): Promise<void> =>
  frame.getByRole("article", { name: play }).getByRole("button", { name: play }).click();
