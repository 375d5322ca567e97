import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DeskPage } from "../browser/desk-page";
import { lookAt, ringAlarm } from "../browser/worker-clock";
import { dana, ray, threadOf } from "../ledger/sample";
import { dana as mailbox } from "../sample-gmail/write";
import { inBrowser } from "./in-browser";

/** The rep has allowed notifications once, so that no prompt of the browser's stands in the way of the press. */
const it = inBrowser({ granted: ["notifications"] });
const id = (n: number) => `19a1b2c3d4e5f60${n}`;

let desk: DeskPage;
beforeAll(async () => {
  desk = await DeskPage.open(it.browser);
  const worker = await it.browser.worker();
  // What a notification says can't be asked for afterwards.
  await worker.evaluate(() => {
    const scope = globalThis as typeof globalThis & { said: string[] };
    scope.said = [];
    chrome.permissions.onAdded.addListener(() => {
      const { create } = chrome.notifications;
      chrome.notifications.create = ((name: string, options: chrome.notifications.NotificationCreateOptions) => {
        scope.said.push(`${options.title} / ${options.message}`);
        return create(name, options);
      }) as typeof create;
    });
  });
});

const at = (moment: string) => lookAt(it.browser, moment);

/** Ray has promised his decision by Friday 9 November 2040; Tuesday 13 is the first day on which it is late. */
const promised = (subject: string, answer?: { at: string; body: string }) =>
  threadOf(subject, [
    {
      from: ray,
      at: "2040-11-01T19:20:00Z",
      body: "Hi Dana,\n\nI'll send you our decision by Friday 9 November.\n\nRay",
    },
    { at: "2040-11-02T14:00:00Z", body: "Thank you, Ray.\n\nDana" },
    ...(answer ? [{ from: ray, ...answer }] : []),
  ]);

const see = async (n: number, thread = promised(`Pilot ${n}`)) => {
  const states = thread.messages.map(() => "expanded" as const);
  await desk.value({ type: "coach", open: { account: dana.email, id: id(n), thread, states, replyOpen: false } });
};

const inWorker = async <T>(read: () => T | Promise<T>): Promise<T> => (await it.browser.worker()).evaluate(read);
const shown = () => inWorker(async () => Object.keys(await chrome.notifications.getAll()));
const said = () => inWorker(() => (globalThis as typeof globalThis & { said: string[] }).said);
const badge = () => inWorker(() => chrome.action.getBadgeText({}));
const alarm = async () => {
  const set = await inWorker(() => chrome.alarms.get("next"));
  return set ? new Date(set.scheduledTime).toISOString() : null;
};
const isGranted = () => desk.page.evaluate(() => chrome.permissions.contains({ permissions: ["notifications"] }));

test("nothing is asked for at first; the press on the switch asks the browser, and it stays on", async () => {
  await at("2040-11-02T15:00:00Z");
  expect(await isGranted()).toBe(false);
  expect(await inWorker(() => chrome.notifications === undefined)).toBe(true);
  const page = await it.browser.context.newPage();
  await page.goto(new URL("/options.html#reminders", desk.page.url()).href);
  const remind = page.getByRole("switch", { name: "Desktop notifications" });
  await remind.click();
  await page.getByText("Saved: Desktop notifications").waitFor();
  await expect.poll(isGranted).toBe(true);
  await expect.poll(() => remind.isChecked()).toBe(true);
  await page.close();
});

describe("a reminder", () => {
  beforeEach(async () => {
    for (const n of [1, 2]) await desk.value({ type: "forget", account: dana.email, thread: id(n) });
    await inWorker(async () => {
      for (const name of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(name);
      await chrome.storage.local.remove("worker/reminded-through");
      (globalThis as typeof globalThis & { said: string[] }).said = [];
    });
    await at("2040-11-09T15:00:00Z");
    await see(1);
    await expect.poll(alarm).toBe("2040-11-13T05:00:00.000Z");
  });

  const DUE = [expect.stringMatching(new RegExp(`^due:${dana.email}:${id(1)}:`))];

  test("waits for the rep's hours on the day, and says what is due and when we last looked", async () => {
    await at("2040-11-13T05:00:00Z");
    await expect.poll(badge).toBe("1");
    await expect.poll(alarm).toBe("2040-11-13T14:00:00.000Z");
    expect(await shown()).toEqual([]);
    await at("2040-11-13T14:00:00Z");
    await expect.poll(shown).toEqual(DUE);
    await expect.poll(() => said()).toEqual(["Due today: Pilot 1 / With Ray. I last looked on Friday."]);
  });

  test("comes once a day for one thread, however often the worker looks and whatever the rep does with it", async () => {
    await at("2040-11-13T15:00:00Z");
    await expect.poll(shown).toEqual(DUE);
    await inWorker(async () => {
      for (const name of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(name);
    });
    await desk.value({ type: "snooze", account: dana.email, thread: id(1), until: "2040-11-14" });
    await expect.poll(badge).toBe("");
    await desk.value({ type: "take-back", account: dana.email, thread: id(1), what: "snooze", people: [] });
    await expect.poll(badge).toBe("1");
    await at("2040-11-13T20:00:00Z");
    // The first look may have begun before.
    await ringAlarm(it.browser);
    expect(await shown()).toEqual([]);
    // A clock that was wrong for a while comes through the same day twice.
    await at("2040-11-08T15:00:00Z");
    await expect.poll(badge).toBe("");
    await at("2040-11-13T20:30:00Z");
    await expect.poll(badge).toBe("1");
    await expect.poll(() => said()).toHaveLength(1);
  });

  test("does not come on a day off, nor on leave, but on the next day at work", async () => {
    await desk.value({ type: "snooze", account: dana.email, thread: id(1), until: "2040-11-17" });
    await at("2040-11-17T17:00:00Z");
    await expect.poll(badge).toBe("1");
    await expect.poll(alarm).toBe("2040-11-19T14:00:00.000Z");
    await desk.page.evaluate(() => chrome.storage.sync.set({ leave: [{ from: "2040-11-19", to: "2040-11-20" }] }));
    await expect.poll(alarm).toBe("2040-11-21T14:00:00.000Z");
    await at("2040-11-20T17:00:00Z");
    await expect.poll(alarm).toBe("2040-11-21T14:00:00.000Z");
    await expect.poll(() => said()).toEqual([]);
    await at("2040-11-21T14:00:00Z");
    await expect.poll(shown).toEqual(DUE);
    await desk.page.evaluate(() => chrome.storage.sync.remove("leave"));
  });

  test.each([
    ["that settles it", "our decision: thank you, all agreed, we're done here.", ""],
    ["that asks for something in turn", "What would forty of them cost?", "1"],
  ])("is gone as soon as an answer has been seen, one %s too", async (_, said, due) => {
    await at("2040-11-13T15:00:00Z");
    await expect.poll(shown).toEqual(DUE);
    await see(1, promised("Pilot 1", { at: "2040-11-12T14:30:00Z", body: `Hi Dana,\n\n${said}\n\nRay` }));
    // The browser takes reminders from the screen by itself after some seconds.
    await expect.poll(shown, { timeout: 3_000 }).toEqual([]);
    await expect.poll(() => badge()).toBe(due);
  });

  test("does not come once the rep has switched it off", async () => {
    await desk.page.evaluate(() => chrome.storage.local.set({ notifications: false }));
    await at("2040-11-13T15:00:00Z");
    await expect.poll(badge).toBe("1");
    await expect.poll(alarm).toBe(null);
    expect(await shown()).toEqual([]);
  });
});

test("a click on a reminder leads the Gmail tab to its thread", async () => {
  await it.gmail.load();
  const thread = await it.browser.page.evaluate(() => window.__gmail.threadId("broken-dated"));
  const worker = await it.browser.worker();
  await worker.evaluate((clicked) => {
    // The browser's own events can be set off; their type doesn't say so.
    (chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void }).dispatch(clicked);
  }, `due:${mailbox.email}:${thread}:${thread}`);
  await it.gmail.subject("Slicer line").waitFor();
});
