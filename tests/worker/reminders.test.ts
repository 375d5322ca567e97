import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { tell } from "../../src/ledger/memory";
import { readHere } from "../../src/worker/here";
import { keepTime } from "../../src/worker/reminders";
import { dana, open, promised, ray, threadOf } from "../ledger/sample";
import { fakeChrome, loadedParts } from "./fake-chrome";

type Shown = { title: string; message: string };

let shown: Map<string, Shown>;
let pings: Shown[];
let badge: { text: string; title: string };
let alarm: number | null;
let ledger: Ledger;

// Days begin at midnight of the machine's zone.
process.env.TZ = "UTC";

const where = { account: dana.email, thread: "19a1b2c3d4e5f601" };

/** As much of the browser as reminders touch. */
const browser = (granted: boolean) => ({
  ...fakeChrome(),
  runtime: { getManifest: () => ({ icons: { "128": "icon.png" } }), getURL: (path: string) => path },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      badge.text = text;
    },
    setTitle: async ({ title }: { title: string }) => {
      badge.title = title;
    },
    setBadgeBackgroundColor: async () => undefined,
  },
  alarms: {
    create: async (_: string, { when }: { when: number }) => {
      alarm = when;
    },
    clear: async () => {
      alarm = null;
    },
  },
  ...(granted && {
    notifications: {
      create: async (id: string, { title, message }: Shown) => {
        shown.set(id, { title, message });
        pings.push({ title, message });
      },
      clear: async (id: string) => shown.delete(id),
      getAll: async () => Object.fromEntries(shown),
    },
  }),
});

const start = (granted = true) => {
  vi.stubGlobal("chrome", browser(granted));
  vi.stubGlobal("followthrough", loadedParts);
};

beforeEach(() => {
  shown = new Map();
  pings = [];
  badge = { text: "?", title: "?" };
  alarm = null;
  start();
  vi.useFakeTimers({ toFake: ["Date"] });
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await ledger.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The clock shows this moment, and the worker looks. */
const at = async (moment: string): Promise<void> => {
  vi.setSystemTime(new Date(moment));
  await keepTime(ledger);
};

const notify = () => chrome.storage.local.set({ notifications: true });
const seen = async (thread = promised(), to = where) => open(ledger, to, thread, await readHere());
const alarmAt = () => (alarm === null ? null : new Date(alarm).toISOString());

const answered = (body = "Hi Dana,\n\nour decision: thank you, all agreed, we're done here.\n\nRay") =>
  threadOf("Pilot for the Leeds plant", [
    { at: "2026-10-28T10:00:00Z", body: "Hi Ray,\n\nDoes the pilot plan work for you?\n\nDana" },
    {
      from: ray,
      at: "2026-10-29T19:20:00Z",
      body: "Hi Dana,\n\nI'll send you our decision by Friday 6 November.\n\nRay",
    },
    { at: "2026-10-30T09:00:00Z", body: "Thank you, Ray.\n\nDana" },
    {
      from: ray,
      at: "2026-11-10T10:00:00Z",
      body,
    },
  ]);

describe("the toolbar badge", () => {
  it("shows nothing before anything is due, and one alarm waits for the next date", async () => {
    vi.setSystemTime(new Date("2026-11-02T10:00:00Z"));
    await seen();
    await at("2026-11-02T10:05:00Z");
    expect(badge).toEqual({ text: "", title: "Followthrough" });
    expect(alarmAt()).toBe("2026-11-10T00:00:00.000Z");
  });

  it("shows what is due on the day itself, at whatever moment the worker wakes", async () => {
    vi.setSystemTime(new Date("2026-11-02T10:00:00Z"));
    await seen();
    await at("2026-11-10T00:00:00Z");
    expect(badge).toEqual({ text: "1", title: "Followthrough: 1 due" });
    expect(alarmAt()).toBeNull();
  });

  it("is empty where the rep has switched it off", async () => {
    vi.setSystemTime(new Date("2026-11-10T10:00:00Z"));
    await seen();
    await chrome.storage.sync.set({ badge: false });
    await at("2026-11-10T10:05:00Z");
    expect(badge.text).toBe("");
  });
});

describe("a reminder", () => {
  beforeEach(async () => {
    await notify();
    vi.setSystemTime(new Date("2026-11-06T10:00:00Z"));
    await seen();
    await keepTime(ledger);
  });

  it("waits for working hours, then says what is due and when we last looked", async () => {
    await at("2026-11-10T00:00:00Z");
    expect(pings).toEqual([]);
    expect(alarmAt()).toBe("2026-11-10T09:00:00.000Z");
    await at("2026-11-10T09:00:00Z");
    expect(pings).toEqual([
      { title: "Due today: Pilot for the Leeds plant", message: "With Ray. I last looked on Friday." },
    ]);
  });

  it("comes once, however often the worker wakes", async () => {
    for (const minute of ["00", "05", "30"]) await at(`2026-11-10T09:${minute}:00Z`);
    await at("2026-11-11T09:00:00Z");
    expect(pings).toHaveLength(1);
  });

  it("does not come twice on a day for a thread that was put aside and taken back", async () => {
    await at("2026-11-10T09:00:00Z");
    await tell(ledger, where, { snoozedUntil: "2026-11-10", asideAt: Date.now() }, await readHere());
    await at("2026-11-10T11:00:00Z");
    expect(pings).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["on a day that isn't worked", { workingDays: [1, 3, 4, 5] }, "2026-11-11T09:00:00.000Z"],
    ["during the rep's own leave", { leave: [{ from: "2026-11-09", to: "2026-11-12" }] }, "2026-11-13T09:00:00.000Z"],
    ["before the rep's hours", { workingHours: { from: "13:00", to: "18:00" } }, "2026-11-10T13:00:00.000Z"],
  ])("does not come %s", async (_, settings, opens) => {
    await chrome.storage.sync.set(settings);
    await at("2026-11-10T10:00:00Z");
    expect(pings).toEqual([]);
    expect(alarmAt()).toBe(opens);
    await at(opens);
    expect(pings).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof answered>, string]>([
    ["that settles it", [], ""],
    ["that the rep owes something on", ["Hi Dana,\n\nwhat would forty of them cost?\n\nRay"], "1"],
  ])("is gone when an answer has been seen, one %s too", async (_, body, left) => {
    await at("2026-11-10T09:00:00Z");
    expect(shown.size).toBe(1);
    await seen(answered(...body));
    await at("2026-11-10T11:00:00Z");
    expect(shown.size).toBe(0);
    expect(badge.text).toBe(left);
  });

  it("is one for several, not one each", async () => {
    await seen(promised("Second plant"), { ...where, thread: "19a1b2c3d4e5f602" });
    await at("2026-11-10T09:00:00Z");
    expect(pings).toEqual([{ title: "2 deals are due", message: "Due today: Pilot for the Leeds plant" }]);
  });

  it("does not come where the browser has not granted it", async () => {
    const area = await chrome.storage.local.get(null);
    start(false);
    await chrome.storage.local.set(area);
    await at("2026-11-10T09:00:00Z");
    expect(pings).toEqual([]);
    expect(badge.text).toBe("1");
  });

  it("does not come for what was due before reminders were switched on", async () => {
    await chrome.storage.local.set({ notifications: false });
    await at("2026-11-10T09:00:00Z");
    await chrome.storage.local.remove("worker/reminded-through");
    await notify();
    await at("2026-11-10T10:00:00Z");
    expect(pings).toEqual([]);
  });
});
