import type { Page } from "playwright-core";
import { SECTIONS } from "../../../src/ui/options/settings/sections";
import { dataWordsFor } from "../../../src/ui/words/data";
import { optionsWordsFor } from "../../../src/ui/words/options";
import type { Stage } from "../stage";

export async function options({ open, shoot, language }: Stage): Promise<void> {
  const own = optionsWordsFor(language);
  for (const { name } of SECTIONS) {
    const page = await open(`options.html#${name}`);
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await shoot.wholePage(name, page);
    if (name === "templates") await editor(page, own.add, shoot);
    if (name === "time") await search(page, shoot);
    if (name === "data") await erasing(page, dataWordsFor(language).erase, shoot);
    await page.close();
  }
}

async function editor(page: Page, add: string, shoot: Stage["shoot"]): Promise<void> {
  await page.getByRole("button", { name: add, exact: true }).click();
  await shoot.wholePage("template-editor", page);
}

async function search(page: Page, shoot: Stage["shoot"]): Promise<void> {
  await page.getByRole("searchbox").fill("chip");
  await shoot.wholePage("search", page);
}

async function erasing(page: Page, erase: string, shoot: Stage["shoot"]): Promise<void> {
  await page.getByRole("button", { name: erase, exact: true }).click();
  await shoot.wholePage("erase", page);
}
