import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_MEMORY } from "../../src/core/silence/situation";
import { type Ledger, openLedger, type ThreadRecord } from "../../src/ledger/database";
import { exportPart } from "../../src/ledger/export";
import { forget } from "../../src/ledger/forget";
import { takeAll, takePart } from "../../src/ledger/import";
import { recall, tell } from "../../src/ledger/memory";
import { pageOf } from "../../src/ledger/page";
import { countGroups } from "../../src/ledger/queue";
import { knownReadings } from "../../src/ledger/readings";
import { dana, hereAt, open, promised } from "./sample";

const account = dana.email;
const id = (n: number): string => (0x19a1b2c3d4e5f600n + BigInt(n)).toString(16);
const at = (n: number) => ({ account, thread: id(n) });
const NOBODY = { neverCoach: { people: [], companies: [] }, templates: [] };

let ledger: Ledger;
beforeEach(async () => {
  ledger = openLedger(`test-${crypto.randomUUID()}`);
  for (const n of [1, 2, 3]) await open(ledger, at(n), promised(`Deal ${n}`), hereAt());
});
afterEach(() => ledger.close());

/** Spoils what is kept of a thread, as a fault of an older version or of the disk would. */
const spoil = async (n: number, changes: object): Promise<void> => {
  const record = await ledger.threads.get([account, id(n)]);
  await ledger.threads.put({ ...record, ...changes } as ThreadRecord);
};

const quiet = async (search = ""): Promise<string[]> => {
  const asked = { account: null, group: "quiet", search, from: 0, count: 50 } as const;
  return (await pageOf(ledger, asked, hereAt().now)).records.map(({ subject }) => subject);
};

/** The ledger sets aside what it finds damaged while it answers. */
const aside = () => expect.poll(() => ledger.damaged.count()).toBeGreaterThan(0);

describe.each<[string, object]>([
  ["no memory", { memory: null }],
  ["people that are nobody", { people: "Ray" }],
  ["a date that is none", { seenAt: "yesterday" }],
  ["a message that is none", { skeleton: { ...promised(), messages: [{ id: 7 }] } }],
  ["a play that there isn't", { memory: { ...NO_MEMORY, plays: [{ play: "magic", at: 1 }] } }],
])("a thread with %s", (_, changes) => {
  it("is left out, kept as it was, and costs the others nothing", async () => {
    const before = await ledger.threads.get([account, id(2)]);
    await spoil(2, changes);
    expect((await quiet()).toSorted()).toEqual(["Deal 1", "Deal 3"]);
    expect((await quiet("deal")).toSorted()).toEqual(["Deal 1", "Deal 3"]);
    await aside();
    expect((await countGroups(ledger, null, hereAt().now)).quiet).toBe(2);
    expect(await ledger.threads.count()).toBe(2);
    expect(await ledger.damaged.records()).toMatchObject([
      { table: "threads", ...at(2), raw: { ...before, ...changes } },
    ]);
  });
});

describe("a damaged thread", () => {
  beforeEach(() => spoil(2, { people: null }));

  it("that is opened again is known anew, and the old record is still kept", async () => {
    await open(ledger, at(2), promised("Deal 2"), hereAt());
    await aside();
    expect((await quiet()).toSorted()).toEqual(["Deal 1", "Deal 2", "Deal 3"]);
    expect(await ledger.damaged.count()).toBe(1);
  });

  it("does not keep the rep from telling something about it", async () => {
    await tell(ledger, at(2), { notADeal: true }, hereAt());
    expect(await recall(ledger, at(2))).toEqual({ ...NO_MEMORY, notADeal: true });
    await aside();
  });

  it("goes into the rep's file, which can be read", async () => {
    await quiet();
    await aside();
    const { text, next } = await exportPart(ledger, null, NOBODY);
    expect(next).toBeNull();
    expect(JSON.parse(text)).toMatchObject({ damaged: [{ raw: { subject: "Deal 2" } }], threads: [{}, {}] });
    const other = openLedger(`test-${crypto.randomUUID()}`);
    expect(await takePart(other, { text, line: 1, last: true })).toBeNull();
    expect(await takeAll(other)).toMatchObject({ added: 2, merged: 0 });
    await other.close();
  });

  it("is forgotten with its thread", async () => {
    await quiet();
    await aside();
    await forget(ledger, at(2));
    expect(await ledger.damaged.count()).toBe(0);
  });

  it("that was erased meanwhile does not come back", async () => {
    const reading = ledger.threads.get([account, id(2)]);
    await Promise.all([reading, ledger.write(({ threads }) => threads.clear())]);
    await ledger.threads.count();
    expect(await ledger.damaged.count()).toBe(0);
  });
});

describe("a reading", () => {
  it("that is damaged is left out, so that its message is read anew", async () => {
    const [one] = await ledger.readings.by("[account+thread]", [account, id(1)]).records();
    await ledger.readings.put({ ...one, reading: { findings: [{ kind: "promise", quote: 3 }] } } as never);
    expect((await knownReadings(ledger, account, id(1))).size).toBe(2);
    await aside();
    await open(ledger, at(1), promised("Deal 1"), hereAt());
    expect((await knownReadings(ledger, account, id(1))).size).toBe(3);
  });
});

it("what the worker writes itself is sound", async () => {
  await ledger.threads.records();
  await ledger.readings.records();
  await ledger.heard.records();
  expect(await ledger.damaged.count()).toBe(0);
  expect(await ledger.heard.count()).toBeGreaterThan(0);
});
