import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/core/report";
import type { Thread } from "../../src/core/thread";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { dana, promised } from "../ledger/sample";
import { fakeChrome, loadedParts } from "./fake-chrome";

/** Bodies that were read, and languages that were asked for, since the worker started. */
let read: (string | null)[] = [];
let ledger: Ledger;

const { reading } = loadedParts;
const countingReader: typeof reading.reader = {
  ...reading.reader,
  languageOfThread: (thread) => {
    read.push("language");
    return reading.reader.languageOfThread(thread);
  },
  readMessage: (message, how) => {
    read.push(message.body);
    return reading.reader.readMessage(message, how);
  },
};

/** A worker that has just been started: it remembers nothing but what the ledger holds. */
const wake = async () => {
  read = [];
  vi.resetModules();
  const { answer } = await import("../../src/worker/answer");
  return async (thread: Thread): Promise<Report> =>
    (await answer(ledger, {
      type: "coach",
      open: { account: dana.email, id: "19a1b2c3d4e5f601", thread, states: [], replyOpen: false },
    })) as Report;
};

beforeEach(() => {
  vi.stubGlobal("chrome", fakeChrome());
  vi.stubGlobal("followthrough", { ...loadedParts, reading: { ...reading, reader: countingReader } });
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await ledger.close();
  vi.unstubAllGlobals();
});

const thread = promised();
const bodies = thread.messages.map(({ body }) => body);
const [first, ...others] = thread.messages;
const changed: Thread = { ...thread, messages: first ? [{ ...first, body: `${first.body}\n\nSoon.` }, ...others] : [] };

describe("a text is read once, though the worker slept meanwhile", () => {
  it("is read the first time", async () => {
    await (await wake())(thread);
    expect(read).toEqual(["language", ...bodies]);
  });

  it("an unchanged thread is not read again, and the report is the same", async () => {
    const before = await (await wake())(thread);
    const after = await (await wake())(thread);
    expect(read).toEqual([]);
    expect(after).toEqual(before);
  });

  it("of a thread in which one text has changed that one is read", async () => {
    await (await wake())(thread);
    await (await wake())(changed);
    expect(read).toEqual(["language", changed.messages[0]?.body]);
    await (await wake())(changed);
    expect(read).toEqual([]);
  });

  it("what an older core has read is read anew", async () => {
    await (await wake())(thread);
    for (const record of await ledger.readings.records()) await ledger.readings.put({ ...record, core: 1 });
    await (await wake())(thread);
    expect(read).toEqual(["language", ...bodies]);
  });
});
