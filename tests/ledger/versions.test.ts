import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { NO_MEMORY } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import { Ledger } from "../../src/ledger/database";
import { recall } from "../../src/ledger/memory";
import { pageOf } from "../../src/ledger/page";
import { placeNew } from "../../src/ledger/place-all";

import { dana, hereAt, promised, ray } from "./sample";

const where = { account: dana.email, thread: "19a1b2c3d4e5f601" };
const name = () => `test-${crypto.randomUUID()}`;
const QUIET = { account: null, group: "quiet", search: "", from: 0, count: 50 } as const;

let opened: Dexie[] = [];
afterEach(async () => {
  await Promise.all(opened.map((database) => database.delete()));
  opened = [];
});

/** The first version of the ledger as it was released, written out: it must never follow the code of today. */
const version1 = async (called: string): Promise<Dexie> => {
  const old = new Dexie(called);
  old.version(1).stores({ threads: "[account+thread]", readings: "[account+message], [account+thread]" });
  const thread = promised();
  const { readings } = understand(thread, { ...hereAt(), memory: NO_MEMORY });
  await old.table("threads").put({
    ...where,
    subject: thread.subject,
    people: [ray],
    newest: thread.messages[2]?.id,
    skeleton: { ...thread, messages: thread.messages.map((message) => ({ ...message, body: null })) },
    seenAt: 1_000,
    memory: { spoken: null, notADeal: false, snoozedUntil: null, overridden: true, letGo: false, used: ["en.out.1"] },
    before: null,
    debrief: { cause: "price", note: "Ask early.", at: 900 },
  });
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
  await old
    .table("readings")
    .bulkPut(thread.messages.map(({ id }, i) => ({ ...where, message: id, core: 1, reading: readings[i] })));
  return old;
};

describe("a ledger of version 1", () => {
  it("is taken over: nothing is lost, and its threads stand in the queue", async () => {
    const called = name();
    (await version1(called)).close();
    const ledger = new Ledger(called);
    opened.push(ledger);
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
    const ledger = new Ledger(called);
    opened.push(ledger);
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
});

describe("a ledger of a newer version", () => {
  it("is read as far as it is known, and left as it is", async () => {
    const called = name();
    const newer = new Dexie(called);
    newer.version(9).stores({
      threads:
        "[account+thread], *words, seenAt, played, [account+contact], [first+turns], [later+turns], [account+first+turns], [account+later+turns], mood",
      readings: "[account+message], [account+thread]",
      heard: "[account+email], [account+thread]",
      incoming: "++id",
      moods: "++id",
    });
    await newer
      .table("threads")
      .put({ ...where, subject: "From tomorrow", contact: "", memory: { notADeal: true }, mood: 1 });
    newer.close();
    const ledger = new Ledger(called);
    opened.push(ledger);
    expect(await recall(ledger, where)).toMatchObject({ notADeal: true });
    ledger.close();
    await newer.open();
    expect(newer.verno).toBe(9);
    expect(await newer.table("threads").count()).toBe(1);
    newer.close();
  });
});
