import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Group } from "../../src/platform/desk";
import { GROUPS } from "../../src/platform/desk";
import { DeskPage } from "../browser/desk-page";
import { lookAt, setClock } from "../browser/worker-clock";
import { dana, ray, threadOf } from "../ledger/sample";
import { inBrowser } from "./in-browser";

/**
 * The built worker under clocks that are moved. The browser lives in New York: in 2040 its summer time begins on Sunday
 * 11 March and ends on Sunday 4 November, at 2:00. Midnight there is 5:00 UTC in winter, 4:00 in summer.
 */
const it = inBrowser();
const THREAD = "19a1b2c3d4e5f601";
const where = { account: dana.email, thread: THREAD };

let desk: DeskPage;
beforeAll(async () => {
  desk = await DeskPage.open(it.browser);
});

/** Ray promises something, Dana thanks him. */
const promise = (said: string, at: string, thanks: string) =>
  threadOf("Pilot for the Leeds plant", [
    { from: ray, at, body: `Hi Dana,\n\n${said}\n\nRay` },
    { at: thanks, body: "Thank you, Ray.\n\nDana" },
  ]);

const at = (moment: string) => lookAt(it.browser, moment);

const see = async (thread: ReturnType<typeof promise>) => {
  const states = thread.messages.map(() => "expanded" as const);
  await desk.value({ type: "coach", open: { account: dana.email, id: THREAD, thread, states, replyOpen: false } });
};

const inGroup = async (group: Group) =>
  desk.value({ type: "queue", account: null, group, search: "", from: 0, count: 50 });
const groupNow = async (): Promise<Group | null> => {
  for (const group of GROUPS) if ((await inGroup(group)).rows.some(({ thread }) => thread === THREAD)) return group;
  return null;
};

const badge = async () => (await it.browser.worker()).evaluate(() => chrome.action.getBadgeText({}));
const alarm = async () => {
  const set = await (await it.browser.worker()).evaluate(() => chrome.alarms.get("next"));
  return set ? new Date(set.scheduledTime).toISOString() : null;
};

/** Up to this moment it rests, from the next second on it is due. */
const expectTurns = async (group: Group, moment: string) => {
  await at(new Date(Date.parse(moment) - 1_000).toISOString());
  await expect.poll(alarm).toBe(moment);
  await expect.poll(() => groupNow()).toBe(group);
  await expect.poll(() => badge()).toBe("");
  await at(moment);
  await expect.poll(badge).toBe("1");
  await expect.poll(() => groupNow()).toBe("quiet");
};

beforeEach(async () => {
  await desk.value({ type: "forget", ...where });
});

describe("a promise", () => {
  test("made in summer time and due in winter time turns on the first minute of its day, as the rep's clock shows it", async () => {
    await at("2040-11-02T15:00:00Z");
    await see(
      promise("I'll send you our decision by Friday 9 November.", "2040-11-01T19:20:00Z", "2040-11-02T14:00:00Z"),
    );
    await expectTurns("waiting", "2040-11-13T05:00:00.000Z");
  });

  test("made in winter time and due in summer time, likewise", async () => {
    await at("2040-03-02T15:00:00Z");
    await see(promise("I'll send you our decision by Friday 9 March.", "2040-03-01T19:20:00Z", "2040-03-02T14:00:00Z"));
    await expectTurns("waiting", "2040-03-13T04:00:00.000Z");
  });

  test("by the end of a February with 29 days is due on the 29th", async () => {
    await at("2040-02-17T15:00:00Z");
    await see(promise("You'll have it by the end of the month.", "2040-02-16T19:20:00Z", "2040-02-17T14:00:00Z"));
    await expect
      .poll(async () => (await inGroup("waiting")).rows)
      .toMatchObject([{ thread: THREAD, due: "2040-02-29" }]);
    await expectTurns("waiting", "2040-03-03T05:00:00.000Z");
  });
});

describe("put aside", () => {
  beforeEach(async () => {
    await at("2040-01-10T15:00:00Z");
    await see(
      promise("I'll send you our decision by Friday 6 January.", "2040-01-03T19:20:00Z", "2040-01-04T14:00:00Z"),
    );
    await expect.poll(badge).toBe("1");
  });

  test.each([
    ["the first of a month", "2040-02-01", "2040-02-01T05:00:00.000Z"],
    ["a leap day", "2040-02-29", "2040-02-29T05:00:00.000Z"],
    ["the day on which summer time begins", "2040-03-11", "2040-03-11T05:00:00.000Z"],
    ["the day after", "2040-03-12", "2040-03-12T04:00:00.000Z"],
    ["the day on which it ends", "2040-11-04", "2040-11-04T04:00:00.000Z"],
    ["the day after that", "2040-11-05", "2040-11-05T05:00:00.000Z"],
    ["another year", "2041-01-02", "2041-01-02T05:00:00.000Z"],
  ])("until %s it is back on that day's first minute", async (_, until, moment) => {
    await desk.value({ type: "snooze", ...where, until });
    await expectTurns("wait-until", moment);
  });
});

test("a clock that is set back, and on by ten years, loses nothing and says nothing too early", async () => {
  await at("2040-11-13T17:00:00Z");
  await see(
    promise("I'll send you our decision by Friday 9 November.", "2040-11-01T19:20:00Z", "2040-11-02T14:00:00Z"),
  );
  await expect.poll(badge).toBe("1");
  await at("2040-11-05T17:00:00Z");
  await expect.poll(badge).toBe("");
  await expect.poll(() => groupNow()).toBe("waiting");
  await at("2050-11-13T17:00:00Z");
  await expect.poll(badge).toBe("1");
  await expect.poll(() => groupNow()).toBe("quiet");
  expect((await desk.value({ type: "stored" })).threads).toBe(1);
});

test("the list says when it last looked, by the rep's calendar on either side of a month and of summer time", async () => {
  await at("2040-10-31T22:30:00Z");
  await see(
    promise("I'll send you our decision by Friday 9 November.", "2040-10-30T19:20:00Z", "2040-10-31T14:00:00Z"),
  );
  const page = await it.browser.context.newPage();
  const looked = async (moment: string) => {
    await setClock(it.browser, moment);
    await page.clock.setFixedTime(moment);
    await page.goto(new URL("/tabs/queue.html", desk.page.url()).href);
    return page.locator(".deal-seen").first().textContent();
  };
  expect(await looked("2040-11-01T03:59:00Z")).toMatch(/^Last looked today/);
  expect(await looked("2040-11-01T04:00:00Z")).toMatch(/^Last looked Wednesday/);
  expect(await looked("2040-11-06T05:00:00Z")).toMatch(/^Last looked Wednesday/);
  expect(await looked("2040-11-07T05:00:00Z")).toMatch(/^Last looked October 31$/);
  await page.close();
});
