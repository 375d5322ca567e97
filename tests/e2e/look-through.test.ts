import { beforeEach, expect, test } from "vitest";
import type { Options } from "../sample-gmail/options";
import { inBrowser } from "./in-browser";

const it = inBrowser();

/** Says it to the Gmail tab as our own pages do. */
const say = async (message: { type: string; thread?: unknown }): Promise<unknown> => {
  const worker = await it.browser.worker();
  return worker.evaluate(async (said) => {
    const [tab] = await chrome.tabs.query({ url: "https://mail.google.com/*" });
    return (await chrome.tabs.sendMessage(tab?.id ?? -1, said, { frameId: 0 }).catch(() => null)) ?? "no answer";
  }, message);
};

const lookThrough = () => say({ type: "tab/look-through-sent" });

const found = (count: number, more = false) => ({ ok: true, value: { found: count, more } });

const hash = () => decodeURIComponent(new URL(it.browser.page.url()).hash);

/** How many threads Gmail's own search finds, by the figures above its list. */
const all = async (): Promise<number> =>
  Number(await it.browser.page.locator("[role=main]:visible .Dj .ts").last().textContent());

/** Empties the ledger behind its back. */
const emptyLedger = async (): Promise<void> => {
  const worker = await it.browser.worker();
  await worker.evaluate(async () => {
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((opened) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => opened(asked.result);
      });
      for (const store of database.objectStoreNames)
        database.transaction(store, "readwrite").objectStore(store).clear();
      database.close();
    }
  });
};

beforeEach(emptyLedger);

const PAGERS: Options["pager"][] = ["address", "silent", "deaf"];

test.each(PAGERS)("reads every page of Gmail's own search, where the button for older ones is %s", async (pager) => {
  await it.gmail.load({ more: 120, rows: 25, pager });
  const answer = await lookThrough();
  expect(hash()).toContain("#search/in:sent+older_than:4d+newer_than:60d");
  const threads = await all();
  expect(threads).toBeGreaterThan(75);
  expect(answer).toEqual(found(threads));
  expect(await lookThrough(), "a second look finds nothing new").toEqual(found(0));
});

test.each<Partial<Options>>([{ lang: "ja", lines: 3 }, { lang: "ar", recycles: true, rows: 20 }, { container: "bs" }])(
  "reads what stands there whatever Gmail looks like (%o)",
  async (options) => {
    await it.gmail.load(options);
    const answer = await lookThrough();
    expect(answer).toEqual(found(await all()));
  },
);

test("stops after a few hundred and says that there are more", async () => {
  await it.gmail.load({ more: 700, rows: 100 });
  expect(await lookThrough()).toEqual(found(300, true));
});

test("asked twice at once it reads once", async () => {
  await it.gmail.load({ more: 60, rows: 25 });
  const [one, other] = await Promise.all([lookThrough(), lookThrough()]);
  expect(one).toEqual(found(await all()));
  expect(other).toEqual(one);
});

test("stops where the rep goes elsewhere, and leaves them there", async () => {
  await it.gmail.load({ more: 300, rows: 20 });
  const looking = lookThrough();
  await expect.poll(hash).toContain("/p2");
  await it.browser.page.evaluate(() => {
    location.hash = "inbox";
  });
  expect(await looking).toMatchObject({ ok: true, value: { more: true } });
  await it.gmail.drawn();
  expect(hash()).toBe("#inbox");
});

test("finds nothing in a mailbox from which nothing was sent", async () => {
  await it.gmail.load({ lang: "fr" });
  await it.browser.page.evaluate(() => {
    for (const slug of window.__gmail.slugs()) window.__gmail.deleteThread(slug);
  });
  expect(await lookThrough()).toEqual(found(0));
});

test("leads the tab to a thread by its id, and nowhere by anything else", async () => {
  await it.gmail.load();
  const id = await it.browser.page.evaluate(() => window.__gmail.threadId("hope"));
  expect(await say({ type: "tab/open", thread: id })).toEqual({ ok: true, value: true });
  await it.gmail.subject("Chair units").waitFor();
  const before = it.browser.page.url();
  for (const thread of ["", "FMfcgzQXJ", "19a1b2c3d4e5f601/../settings", `${id} `, "javascript:alert(1)", 7, null])
    expect(await say({ type: "tab/open", thread })).toBe("no answer");
  expect(it.browser.page.url()).toBe(before);
});
