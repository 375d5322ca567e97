import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { NO_MEMORY } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { exportPart } from "../../src/ledger/export";
import { recall, tell } from "../../src/ledger/memory";
import { pageOf } from "../../src/ledger/page";
import { placeNew } from "../../src/ledger/place-all";
import { dana, everythingIn, hereAt, promised, ray } from "./sample";

const where = { account: dana.email, thread: "19a1b2c3d4e5f601" };
const name = () => `test-${crypto.randomUUID()}`;
const QUIET = { account: null, group: "quiet", search: "", from: 0, count: 50 } as const;

let opened: { close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(opened.map((database) => database.close()));
  opened = [];
});

const open = (called: string): Ledger => {
  const ledger = openLedger(called);
  opened.push(ledger);
  return ledger;
};

/** The tables of each version as it was released, by Dexie, which made them: never to follow the code of today. */
const READINGS = "[account+message], [account+thread]";
const HEARD = "[account+email], [account+thread]";
const PLACES = "[first+turns], [later+turns], [account+first+turns], [account+later+turns]";
const VERSIONS = {
  1: { threads: "[account+thread]", readings: READINGS },
  2: {
    threads: `[account+thread], *words, seenAt, played, [account+contact], ${PLACES}`,
    readings: READINGS,
    heard: HEARD,
    incoming: "++id",
  },
  3: {
    threads: `[account+thread], *words, seenAt, played, [account+contact], ${PLACES}`,
    readings: READINGS,
    heard: HEARD,
    incoming: "++id",
    counted: "id",
  },
  4: {
    threads: `[account+thread], *words, seenAt, played, asks, [account+contact], ${PLACES}`,
    readings: READINGS,
    heard: HEARD,
    incoming: "++id",
    counted: "id",
    damaged: "[table+key], [account+thread]",
  },
  9: {
    threads: `[account+thread], *words, seenAt, played, asks, [account+contact], ${PLACES}, mood`,
    readings: READINGS,
    heard: HEARD,
    incoming: "++id",
    counted: "id",
    damaged: "[table+key], [account+thread]",
    moods: "++id",
  },
};

/** A ledger as a version of Dexie's has left it; still open. */
const made = (called: string, version: keyof typeof VERSIONS): Dexie => {
  const old = new Dexie(called);
  old.version(version).stores(VERSIONS[version]);
  opened.push(old);
  return old;
};

const thread = promised();
const told = { spoken: null, notADeal: false, snoozedUntil: null, letGo: false };
/** What version 1 kept of a thread. */
const record = {
  ...where,
  subject: thread.subject,
  people: [ray],
  newest: thread.messages[2]?.id,
  skeleton: { ...thread, messages: thread.messages.map((message) => ({ ...message, body: null })) },
  seenAt: 1_000,
  memory: { ...told, overridden: true, used: ["en.out.1"] },
  before: null,
  debrief: { cause: "price", note: "Ask early.", at: 900 },
};
/** What all later versions keep besides. */
const standing = {
  contact: ray.email,
  words: ["pilot", "leeds", "ray"],
  first: "waiting",
  later: "promise-broken",
  turns: Date.parse("2026-11-10T00:00:00Z"),
  sighted: null,
  toldAt: 5,
  played: 1,
  remindedOn: null,
};
const readings = understand(thread, { ...hereAt(), memory: NO_MEMORY }).readings.map((reading, i) => ({
  ...where,
  message: thread.messages[i]?.id,
  core: 1,
  reading,
}));

/** The first version's ledger with two threads. */
const version1 = async (called: string): Promise<Dexie> => {
  const old = made(called, 1);
  await old.table("threads").put(record);
  await old.table("threads").put({
    account: dana.email,
    thread: "19a1b2c3d4e5f602",
    subject: "Only told about",
    people: [],
    newest: "",
    seenAt: 0,
    memory: { spoken: { at: 1, next: null }, notADeal: true },
    before: null,
  });
  await old.table("readings").bulkPut(readings);
  return old;
};

describe("a ledger of version 1", () => {
  it("is taken over: nothing is lost, and its threads stand in the queue", async () => {
    const called = name();
    (await version1(called)).close();
    const ledger = open(called);
    await placeNew(ledger, hereAt());
    const { records } = await pageOf(ledger, QUIET, hereAt().now);
    expect(records).toMatchObject([
      { ...where, subject: "Pilot for the Leeds plant", debrief: { note: "Ask early." } },
    ]);
    expect(await recall(ledger, where)).toEqual({ ...NO_MEMORY, overridden: true, used: ["en.out.1"] });
    expect(await recall(ledger, { ...where, thread: "19a1b2c3d4e5f602" })).toMatchObject({ notADeal: true });
    expect(await ledger.readings.count()).toBe(3);
    expect((await pageOf(ledger, { ...QUIET, search: "ray leeds" }, hereAt().now)).total).toBe(1);
  });

  it("still open in an old copy that does not let go, waits for it and loses nothing", async () => {
    const called = name();
    const old = await version1(called);
    old.on("versionchange", () => false);
    const ledger = open(called);
    const count = ledger.threads.count();
    let waiting = true;
    void count.finally(() => {
      waiting = false;
    });
    await old.table("threads").toArray();
    expect(waiting).toBe(true);
    old.close();
    expect(await count).toBe(2);
  });

  it("that can't be brought up stays as it is, in its own version", async () => {
    const called = name();
    const old = await version1(called);
    await old.table("threads").put({ ...record, thread: "19a1b2c3d4e5f603", people: null });
    old.close();
    await expect(open(called).threads.count()).rejects.toThrow();
    await old.open();
    expect(old.verno).toBe(1);
    expect(await old.table("threads").get([where.account, where.thread])).toEqual(record);
  });
});

describe.each([2, 3, 4] as const)("a ledger of version %i", (version) => {
  it("is taken over as it is, and can be asked all that there is to ask", async () => {
    const called = name();
    const old = made(called, version);
    await old.table("threads").put({ ...record, ...standing });
    await old.table("readings").bulkPut(readings);
    await old.table("heard").put({ ...where, email: ray.email, subject: "Other", at: 7 });
    old.close();
    const ledger = open(called);
    expect((await pageOf(ledger, { ...QUIET, search: "leeds" }, hereAt().now)).records).toEqual([
      { ...record, ...standing },
    ]);
    await tell(ledger, where, { notADeal: true }, hereAt());
    expect(await recall(ledger, where)).toMatchObject({ overridden: true, notADeal: true, used: ["en.out.1"] });
    expect((await everythingIn(ledger)).map((records) => records.length)).toEqual([1, 3, 1, 0, 0, 0]);
    const { text } = await exportPart(ledger, null, { neverCoach: { people: [], companies: [] }, templates: [] });
    expect(JSON.parse(text).threads[0].readings).toHaveLength(3);
    expect(await ledger.threads.by("asks").count()).toBe(0);
  });
});

describe("a ledger of today", () => {
  it("has the tables, keys and indexes that the last of Dexie's had", async () => {
    const [byUs, byDexie] = [name(), name()];
    await open(byUs).threads.count();
    await made(byDexie, 4).open();
    expect(await shapeOf(byUs)).toEqual(await shapeOf(byDexie));
  });
});

/** Every table with its key and indexes, as the browser tells them. */
const shapeOf = async (called: string): Promise<object> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(called);
    opening.onsuccess = () => resolve(opening.result);
  });
  opened.push(database);
  const tables = [...database.objectStoreNames].map((name) => {
    const table = database.transaction(name).objectStore(name);
    const indexes = [...table.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = table.index(index);
      return { index, keyPath, multiEntry, unique };
    });
    return { name, keyPath: table.keyPath, autoIncrement: table.autoIncrement, indexes };
  });
  return { version: database.version, tables };
};

describe("a ledger of a newer version", () => {
  it("is read as far as it is known, and left as it is", async () => {
    const called = name();
    const newer = made(called, 9);
    await newer
      .table("threads")
      .put({ ...where, subject: "From tomorrow", contact: "", memory: { notADeal: true }, mood: 1 });
    newer.close();
    const ledger = open(called);
    expect(await recall(ledger, where)).toMatchObject({ notADeal: true });
    await ledger.close();
    await newer.open();
    expect(newer.verno).toBe(9);
    expect(await newer.table("threads").count()).toBe(1);
  });
});
