import type { Stage } from "../stage";

export async function welcome({ open, shoot }: Stage): Promise<void> {
  const page = await open("tabs/welcome.html");
  for (const picture of await page.locator("img").all())
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  await shoot.wholePage("page", page);
}
