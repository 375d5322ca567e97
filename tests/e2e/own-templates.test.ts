import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const openOptions = async (): Promise<Page> => {
  const page = await it.browser.context.newPage();
  const worker = await it.browser.worker();
  await page.goto(new URL("/options.html#templates", worker.url()).href);
  await page.getByRole("button", { name: "New template" }).waitFor();
  return page;
};

const WORDS = "{QuoteDay} you wrote, {quoteStop} What has come of it, as far as you can see today?";

test("a template that the rep wrote is the one that the coach offers in Gmail", async () => {
  const options = await openOptions();
  await options.getByRole("button", { name: "New template" }).click();
  await options.getByRole("textbox", { name: "Words" }).fill(WORDS);
  await options
    .getByRole("region", { name: "How it reads" })
    .getByText(/What has come of it/)
    .waitFor();
  await options.getByRole("button", { name: "Save" }).click();
  await options.getByText("Saved.").waitFor();
  await options.close();
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const coach = await it.gmail.openCoach();
  const message = coach.message(coach.suggestion("Hold them to their word"));
  await message.waitFor();
  await expect
    .poll(() => message.inputValue())
    .toMatch(/^Hi Gemma,\n\n.*What has come of it, as far as you can see today\?/s);
});

test("a broken file changes nothing and says where it is broken", async () => {
  const options = await openOptions();
  const before = await options.getByRole("listitem").count();
  await options
    .getByLabel("Import from a file")
    .setInputFiles({ name: "t.json", mimeType: "application/json", buffer: Buffer.from('{"kind": "x",\n oops}') });
  await options.getByText("Nothing was imported: it can't be read from line 2 on.").waitFor();
  await expect.poll(() => options.getByRole("listitem").count()).toBe(before);
  await options.close();
});

test("a file that was exported comes back on another computer", async () => {
  const options = await openOptions();
  const [file] = await Promise.all([
    options.waitForEvent("download"),
    options.getByRole("button", { name: "Export to a file" }).click(),
  ]);
  await options.getByRole("button", { name: /^Delete/ }).click();
  await options.getByText("Deleted.").waitFor();
  await options.getByLabel("Import from a file").setInputFiles(await file.path());
  await options.getByText("One template added.").waitFor();
  await options.getByText(/What has come of it/).waitFor();
  await options.close();
});
