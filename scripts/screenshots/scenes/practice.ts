import type { Stage } from "../stage";

export async function practice({ open, shoot, words }: Stage): Promise<void> {
  const page = await open("tabs/practice.html");
  await shoot.wholePage("thread", page);
  await page.getByRole("button", { name: words.play.accountability }).click();
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await shoot.wholePage("answer", page);
  await page.evaluate(() => localStorage.clear());
}
