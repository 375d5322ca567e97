import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { tell } from "../../src/ledger/memory";
import { dana, everythingIn, hereAt, open, promised } from "./sample";

const where = { account: dana.email, thread: "19a1b2c3d4e5f601" };

let name: string;
let ledger: Ledger;
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  ledger = openLedger(name);
  await open(ledger, where, promised(), hereAt());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await ledger.close();
});

const succeeded = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });

it("what fails half-way leaves everything as it was, and says why", async () => {
  const before = await everythingIn(ledger);
  const failing = ledger.write(async ({ threads, readings }) => {
    await threads.clear();
    await readings.delete([dana.email, "none"]);
    throw new RangeError("half-way");
  });
  await expect(failing).rejects.toThrow(new RangeError("half-way"));
  expect(await everythingIn(ledger)).toEqual(before);
});

it("a record that the browser refuses takes back what was written before it", async () => {
  const before = await everythingIn(ledger);
  const failing = ledger.write(async ({ threads }) => {
    await threads.clear();
    await threads.putMany([{ account: dana.email } as never]);
  });
  await expect(failing).rejects.toMatchObject({ name: "DataError" });
  expect(await everythingIn(ledger)).toEqual(before);
});

it("a full disk is told by its name", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  await expect(tell(ledger, where, { notADeal: true }, hereAt())).rejects.toMatchObject({ name: "QuotaExceededError" });
});

it("two that write at once both count", async () => {
  await Promise.all([
    tell(ledger, where, { notADeal: true }, hereAt()),
    tell(ledger, where, { overridden: true }, hereAt()),
  ]);
  expect((await ledger.threads.get([where.account, where.thread]))?.memory).toMatchObject({
    notADeal: true,
    overridden: true,
  });
});

it("a newer copy of us is not kept waiting, and what it leaves is read again", async () => {
  const newer = await succeeded(indexedDB.open(name, 60));
  newer.close();
  expect(await ledger.threads.count()).toBe(1);
});

it("is opened again where the browser closed it without a word", async () => {
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
    throw new DOMException("", "InvalidStateError");
  });
  expect(await ledger.threads.count()).toBe(1);
});

it("where it can't be opened, says so, and tries again the next time", async () => {
  await ledger.close();
  vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
    throw new DOMException("", "UnknownError");
  });
  await expect(ledger.threads.count()).rejects.toMatchObject({ name: "UnknownError" });
  expect(await ledger.threads.count()).toBe(1);
});
