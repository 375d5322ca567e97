import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeskPage } from "../browser/desk-page";
import { inBrowser } from "./in-browser";

const it = inBrowser();
const FILE = join(tmpdir(), `followthrough-${process.pid}.json`);

let page: Page;
beforeAll(async () => {
  await it.gmail.load();
  for (const slug of ["broken-dated", "broken-undated", "price"]) {
    await it.gmail.open(slug);
    await it.gmail.chip().waitFor();
  }
  const coach = await it.gmail.openCoach();
  await coach.button("We've spoken").click();
  await coach.button("Remember this").click();
  await coach.announced("Noted that you've spoken.").first().waitFor();
  page = await it.browser.context.newPage();
  await page.goto(new URL("/options.html#data", (await it.browser.worker()).url()).href);
});
afterAll(() => page.close());

const said = (text: RegExp) => page.getByRole("status").getByText(text).waitFor();

const save = async (): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save it all as a file" }).click(),
  ]);
  await said(/^Saved/);
  return readFileSync(await file.path(), "utf8");
};

const take = async (text: string): Promise<void> => {
  writeFileSync(FILE, text);
  await page.getByLabel("Take in a file").setInputFiles(FILE);
};

/** All that is left in this browser, looked at from outside our own code. */
const left = () =>
  page.evaluate(async () => {
    const { local, sync, session } = chrome.storage;
    const stored = await Promise.all([local, sync, session].map((area) => area.get(null)));
    const rows: string[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((go) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => go(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        rows.push(
          ...(await new Promise<unknown[]>((go) => (all.onsuccess = () => go(all.result)))).map((row) =>
            JSON.stringify(row),
          ),
        );
      }
      database.close();
    }
    return { stored, rows };
  });

let kept = "";

test("what is kept is counted, and goes into a file that a person can read", async () => {
  await page.getByText("3 threads: who, subject, dates, and what you told me.").waitFor();
  kept = await save();
  expect(JSON.parse(kept)).toMatchObject({ followthrough: 1 });
  expect(kept).toContain("Slicer line for the Leeds bakery");
  expect(kept.trim().split("\n")).toHaveLength(5);
});

test("a broken file changes nothing and says which line", async () => {
  const before = await left();
  const [head = "", first = "", ...others] = kept.split("\n");
  await take([head, first.replace('"subject"', '"sub'), ...others].join("\n"));
  await said(/^Nothing was changed\. Line 2: This line isn't as it was exported/);
  expect((await left()).rows.toSorted()).toEqual(before.rows.toSorted());
});

test("erased, it is really gone: no row, no setting", async () => {
  await page.evaluate(() => chrome.storage.sync.set({ tone: "warm" }));
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("button", { name: "Yes, erase everything" }).click();
  await said(/^Everything is erased/);
  await page.getByText("0 threads: who, subject, dates, and what you told me.").waitFor();
  expect(await left()).toEqual({ stored: [{}, {}, {}], rows: [] });
});

test("taken in again, the browser knows the same as before", async () => {
  await take(kept);
  await said(/^Taken in: 3 new threads, 0 that I knew/);
  await page.getByText("3 threads: who, subject, dates, and what you told me.").waitFor();
  expect(JSON.parse(await save())).toEqual(JSON.parse(kept));
  const queue = await it.browser.context.newPage();
  await queue.goto(new URL("/tabs/queue.html", page.url()).href);
  await queue.getByRole("tab", { name: /^Quiet 2/ }).waitFor();
  await queue.close();
});

test("a thread is forgotten from the coach's menu, and nothing is written down about it again behind the rep's back", async () => {
  const desk = await DeskPage.open(it.browser);
  const threads = async () => (await desk.value({ type: "stored" })).threads;
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  const coach = await it.gmail.openCoach();
  await coach.message(coach.suggestion("Hold them to their word")).waitFor();
  await coach.notADeal("Forget this thread");
  await coach.announced(/^Forgotten: what this thread said/).waitFor();
  await expect.poll(threads).toBe(2);
  expect(JSON.stringify(await left())).not.toContain("Slicer line");
  await coach.button("Look again").click();
  await coach.suggestion("Hold them to their word").waitFor();
  await expect.poll(threads).toBe(3);
  await desk.page.close();
});

test("a record that was damaged costs the others nothing, is told of, and goes into the file", async () => {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((go) => {
      const opening = indexedDB.open("followthrough");
      opening.onsuccess = () => go(opening.result);
    });
    const threads = database.transaction("threads", "readwrite").objectStore("threads");
    await new Promise<void>((go) => {
      threads.openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue>).result;
        cursor.update({ ...cursor.value, subject: "Spoilt", memory: 7, people: null }).onsuccess = () => go();
      };
    });
    database.close();
  });
  const queue = await it.browser.context.newPage();
  await queue.goto(new URL("/tabs/queue.html", page.url()).href);
  await queue.locator(".deal-who").first().waitFor();
  await expect.poll(() => queue.locator("body").textContent()).not.toContain("Spoilt");
  await queue.close();
  await expect
    .poll(async () => {
      await page.reload();
      return page.locator("main").textContent();
    })
    .toMatch(/2 threads: .*1 record is damaged, so I leave it out\. Nothing of it is lost/);
  expect(await save()).toContain('"subject":"Spoilt"');
});
