import { expect, test } from "vitest";
import { Coach } from "../browser/coach";
import { readReplyBody } from "../browser/reply-body";
import { openToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

test("the toolbar's popup shows the same coach and inserts into the thread in front", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  const popup = await openToolbarPopup(it.browser);
  const coach = new Coach(popup.page);
  const message = await coach.insert(coach.suggestion("Hold them to their word"));
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
  await expect.poll(async () => (await readReplyBody(it.gmail.replyBox())).written).toBe(message.trimEnd());
  await popup.close();
});

test("an edited text survives a closed popup", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-undated");
  await it.gmail.chip().waitFor();
  const first = await openToolbarPopup(it.browser);
  const box = new Coach(first.page).message(new Coach(first.page).suggestion("Hold them to their word"));
  await box.fill("Dear Milan, a line of my own.");
  await first.page.waitForTimeout(500);
  await first.close();
  const second = await openToolbarPopup(it.browser);
  const again = new Coach(second.page);
  await again.suggestion("Hold them to their word").waitFor();
  await expect
    .poll(() => again.message(again.suggestion("Hold them to their word")).inputValue())
    .toBe("Dear Milan, a line of my own.");
  await second.close();
});

test("away from Gmail it says in one sentence what it does and where", async () => {
  const { page } = it.browser;
  await page.goto("about:blank");
  const popup = await openToolbarPopup(it.browser);
  await popup.page.getByText(/I work in Gmail/).waitFor();
  await popup.close();
  await it.gmail.load();
});

test("where Gmail can't be read it says so, and the report that it copies holds no word of the mail", async () => {
  const { context, page } = it.browser;
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.unfoldAll();
  await it.gmail.chip().waitFor();
  const words = await page.evaluate(() => {
    const thread = document.querySelector("[role=main]:not([style*=none]) [role=list]")?.parentElement?.parentElement;
    const people = [...document.querySelectorAll("[email]")].flatMap(
      (one) => one.getAttribute("email")?.split(/[@.]/) ?? [],
    );
    return [...(thread?.textContent?.match(/\p{L}{4,}/gu) ?? []), ...people].filter((word) => word.length > 3);
  });
  // As if Gmail wrote its subjects, messages and bodies otherwise from one day to the next.
  await page.evaluate(() => {
    for (const name of ["hP", "a3s", "ii", "h7", "gD"])
      for (const one of [...document.getElementsByClassName(name)]) one.classList.replace(name, "zz");
    for (const one of document.querySelectorAll("h2, [role=listitem]"))
      for (const name of ["data-legacy-thread-id", "data-thread-perm-id", "role"]) one.removeAttribute(name);
  });
  await expect.poll(() => it.gmail.chip().count()).toBe(0);
  await context.grantPermissions(["clipboard-read"], { origin: "https://mail.google.com" });
  const popup = await openToolbarPopup(it.browser);
  await popup.page.getByText("I can't read this page well enough to say anything.").waitFor();
  await popup.page.getByRole("button", { name: "Copy a report, without any mail text" }).click();
  await popup.page.getByText("The report is on your clipboard.").first().waitFor();
  await popup.close();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/^no-\w+, address of a thread\n1 of meta\[name=og-profile-acct\]\n/);
  expect(report).toContain("div.nH.main[main]");
  expect(words.length).toBeGreaterThan(30);
  const inReport = new Set(report.toLowerCase().match(/\p{L}{4,}/gu));
  const gmailsOwn = ["main", "list"];
  const leaked = words.map((word) => word.toLowerCase()).filter((word) => inReport.has(word));
  expect(leaked.filter((word) => !gmailsOwn.includes(word))).toEqual([]);
});
