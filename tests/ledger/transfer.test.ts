import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { exportPart } from "../../src/ledger/export";
import { takeAll, takePart } from "../../src/ledger/import";
import { judgeCause, letGo, recall, tell, untell, use } from "../../src/ledger/memory";
import { dana, hereAt, open, promised } from "./sample";

const at = (n: number) => ({ account: dana.email, thread: (0x19a1b2c3d4e5f600n + BigInt(n)).toString(16) });
const HEAD = { neverCoach: { people: ["pat@spam.example"], companies: [] }, templates: [] };

let here: Ledger;
let there: Ledger;
beforeEach(() => {
  here = openLedger(`test-${crypto.randomUUID()}`);
  there = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(() => Promise.all([here.close(), there.close()]));

const everything = async (ledger: Ledger): Promise<string> => {
  let text = "";
  for (let after: string | null = null; ; ) {
    const part: { text: string; next: string | null } = await exportPart(ledger, after, HEAD);
    text += part.text;
    after = part.next;
    if (after === null) return text;
  }
};

const bring = async (ledger: Ledger, text: string) => {
  const fault = await takePart(ledger, { text, line: 1, last: true });
  return fault ?? takeAll(ledger);
};

const contents = (ledger: Ledger) => Promise.all([ledger.threads.records(), ledger.readings.records()]);

describe("a file of everything that is known", () => {
  it("is JSON that a person can read, a thread a line", async () => {
    await open(here, at(1), promised(), hereAt());
    await open(here, at(2), promised("Second"), hereAt());
    const text = await everything(here);
    expect(JSON.parse(text)).toMatchObject({ followthrough: 1, threads: [{ record: at(1) }, { record: at(2) }] });
    expect(text.trim().split("\n")).toHaveLength(4);
  });

  it("makes another browser know the same", async () => {
    await open(here, at(1), promised(), hereAt());
    await letGo(here, at(1), { cause: "price", changed: { need: "" }, note: "Ask early.", at: 3_000 }, hereAt());
    expect(await bring(there, await everything(here))).toMatchObject({ added: 1, merged: 0, head: HEAD });
    expect(await contents(there)).toEqual(await contents(here));
  });

  it("of nothing is a file too", async () => {
    const text = await everything(here);
    expect(JSON.parse(text)).toMatchObject({ threads: [] });
    expect(await bring(there, text)).toMatchObject({ added: 0, merged: 0 });
  });

  it("goes in parts of many threads", async () => {
    await open(here, at(0), promised(), hereAt());
    const [one] = await here.threads.records();
    if (!one) throw new Error("the thread was not kept");
    await here.threads.putMany(Array.from({ length: 450 }, (_, n) => ({ ...one, ...at(n) })));
    const parts: string[] = [];
    for (let after: string | null = null; ; ) {
      const part: { text: string; next: string | null } = await exportPart(here, after, HEAD);
      parts.push(part.text);
      after = part.next;
      if (after === null) break;
    }
    expect(parts).toHaveLength(3);
    const lines = parts.join("").split("\n");
    for (let from = 0; from < lines.length; from += 100) {
      const text = lines.slice(from, from + 100).join("\n");
      expect(await takePart(there, { text, line: from + 1, last: from + 100 >= lines.length })).toBeNull();
      if (from === 0) expect(await there.threads.count()).toBe(0);
    }
    expect(await takeAll(there)).toMatchObject({ added: 450, merged: 0 });
  });
});

describe("two browsers made one", () => {
  beforeEach(async () => {
    await open(here, at(1), promised("As seen here"), hereAt("2026-11-10T10:00:00Z"));
    await open(there, at(1), promised("As seen there"), hereAt("2026-11-16T10:00:00Z"));
  });

  it("the thread is as it was seen last", async () => {
    expect(await bring(here, await everything(there))).toMatchObject({ added: 0, merged: 1 });
    expect((await here.threads.records()).map((record) => record?.subject)).toEqual(["As seen there"]);
  });

  it("nothing that the rep told either of them is lost", async () => {
    await tell(here, at(1), { notADeal: true }, hereAt("2026-11-10T10:00:00Z"));
    await judgeCause(here, at(1), "price", true, hereAt("2026-11-10T10:00:00Z"));
    await use(here, at(1), { play: "out", template: "en.out.1", waited: 9 }, hereAt("2026-11-10T11:00:00Z"));
    await tell(there, at(1), { spoken: { at: 5_000, next: "2026-12-01" } }, hereAt("2026-11-16T10:00:00Z"));
    await bring(here, await everything(there));
    expect(await recall(here, at(1))).toMatchObject({
      notADeal: true,
      causes: { price: true },
      spoken: { at: 5_000, next: "2026-12-01" },
      used: ["en.out.1"],
      plays: [{ play: "out", waited: 9 }],
    });
  });

  describe("of what was taken back", () => {
    const lesson = { cause: null, note: "", at: Date.parse("2026-11-11T10:00:00Z") };
    const letGoHere = () => letGo(here, at(1), lesson, hereAt(lesson.at));

    it("an older file brings nothing back", async () => {
      await letGoHere();
      await tell(here, at(1), { notADeal: true }, hereAt("2026-11-11T10:05:00Z"));
      const backup = await everything(here);
      await untell(here, at(1), "let-go", hereAt("2026-11-12T10:00:00Z"));
      await untell(here, at(1), "not-a-deal", hereAt("2026-11-12T10:00:00Z"));
      await bring(here, backup);
      expect(await recall(here, at(1))).toMatchObject({ letGo: false, asideAt: null, notADeal: false });
    });

    it("what was told again since stays", async () => {
      await letGoHere();
      await untell(here, at(1), "let-go", hereAt("2026-11-11T11:00:00Z"));
      const backup = await everything(here);
      await letGo(here, at(1), { ...lesson, at: Date.parse("2026-11-12T10:00:00Z") }, hereAt("2026-11-12T10:00:00Z"));
      await bring(here, backup);
      expect(await recall(here, at(1))).toMatchObject({ letGo: true });
    });

    it("a file that is newer takes it back here too", async () => {
      await letGoHere();
      await bring(there, await everything(here));
      await untell(there, at(1), "let-go", hereAt("2026-11-17T10:00:00Z"));
      await bring(here, await everything(there));
      expect(await recall(here, at(1))).toMatchObject({ letGo: false });
    });
  });

  it("the same file twice changes nothing more", async () => {
    const text = await everything(there);
    await bring(here, text);
    const once = await contents(here);
    await bring(here, text);
    expect(await contents(here)).toEqual(once);
  });
});

describe("a broken file", () => {
  const broken: [string, (text: string) => string, object][] = [
    ["of another program", () => '{"threads":[\n]}\n', { line: 1, fault: { kind: "not-ours" } }],
    ["that is no JSON at all", () => "hello", { line: 1, fault: { kind: "not-ours" } }],
    ["of a newer version", (text) => text.replace('"followthrough":1', '"followthrough":9'), { line: 1, fault: { kind: "newer" } }],
    ["cut off in a line", (text) => text.slice(0, text.length - 30), { line: 3, fault: { kind: "no-json" } }],
    ["cut off between lines", (text) => text.split("\n").slice(0, 2).join("\n"), { line: 2, fault: { kind: "ends-early" } }],
    ["with a thread id that is none", (text) => text.replace(at(2).thread, "x'] *"), { line: 3, fault: { kind: "field", field: "record.thread" } }],
    ["with a body in it", (text) => text.replace('"body":null', '"body":"Hi"'), { line: 2, fault: { kind: "field", field: "record.skeleton.messages.0.body" } }],
    ["with a finding of its own making", (text) => text.replace('"kind":"ask"', '"kind":"oracle"'), { line: 2 }],
    ["with something after its end", (text) => `${text}{}\n`, { line: 5, fault: { kind: "no-json" } }],
  ]; // biome-ignore format: a table reads as rows

  it.each(broken)("%s changes nothing and says which line", async (_, spoil, fault) => {
    await open(here, at(1), promised(), hereAt());
    await open(here, at(2), promised("Second"), hereAt());
    const text = await everything(here);
    await open(there, at(3), promised("Third"), hereAt());
    const before = await contents(there);
    expect(await bring(there, spoil(text))).toMatchObject(fault);
    expect(await contents(there)).toEqual(before);
    expect(await there.incoming.count()).toBe(0);
  });

  it("whose later part is wrong changes nothing either", async () => {
    await open(here, at(1), promised(), hereAt());
    const lines = (await everything(here)).split("\n");
    expect(await takePart(there, { text: lines.slice(0, 2).join("\n"), line: 1, last: false })).toBeNull();
    expect(await takePart(there, { text: "nonsense\n]}", line: 3, last: true })).toMatchObject({ line: 3 });
    expect(await there.threads.count()).toBe(0);
    expect(await takePart(there, { text: "]}", line: 3, last: true })).toMatchObject({
      fault: { kind: "out-of-order" },
    });
  });
});
