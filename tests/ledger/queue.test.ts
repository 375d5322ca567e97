import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Thread } from "../../src/core/thread";
import { type Ledger, openLedger } from "../../src/ledger/database";
import { letGo, tell, untell } from "../../src/ledger/memory";
import { pageOf } from "../../src/ledger/page";
import { countGroups } from "../../src/ledger/queue";
import { addCandidates, takeIn } from "../../src/ledger/sight";
import { GROUPS, type Group, type Sighting } from "../../src/platform/desk";
import { dana, hereAt, idAt, open, promised, ray, threadOf } from "./sample";

const account = dana.email;
const lena = { name: "Léna Müller", email: "lena.muller@orchard.example" };
const id = (n: number): string => (0x19a1b2c3d4e5f600n + BigInt(n)).toString(16);
const at = (n: number) => ({ account, thread: id(n) });

let ledger: Ledger;
beforeEach(() => {
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(() => ledger.close());

const asked = (to: typeof ray, on: string, subject = "Crane hire"): Thread =>
  threadOf(subject, [
    { from: to, to: dana, at: "2026-10-01T09:00:00Z", body: "Hi Dana,\n\nplease send the crane prices.\n\nBest" },
    { to, at: on, body: "Hello,\n\nhere they are. Which of the two cranes do you need?\n\nDana" },
  ]);

const groupOf = async (n: number, now = "2026-11-16T14:00:00Z"): Promise<Group | null> => {
  for (const group of GROUPS) {
    const asking = { account: null, group, search: "", from: 0, count: 50 };
    const { records } = await pageOf(ledger, asking, Date.parse(now));
    if (records.some(({ thread }) => thread === id(n))) return group;
  }
  return null;
};

const subjects = async (group: Group, search = "", now = "2026-11-16T14:00:00Z"): Promise<string[]> => {
  const asking = { account, group, search, from: 0, count: 50 };
  return (await pageOf(ledger, asking, Date.parse(now))).records.map(({ subject }) => subject);
};

describe("a thread in the queue", () => {
  it("changes its group on its day, while nobody writes it anew", async () => {
    await open(ledger, at(1), promised(), hereAt("2026-11-02T10:00:00Z"));
    expect(await groupOf(1, "2026-11-06T18:00:00Z")).toBe("waiting");
    expect(await groupOf(1, "2026-11-09T23:00:00Z")).toBe("waiting");
    expect(await groupOf(1, "2026-11-10T08:00:00Z")).toBe("quiet");
  });

  it("put aside, waits until that day and then asks for something again", async () => {
    await open(ledger, at(1), promised(), hereAt());
    await tell(ledger, at(1), { snoozedUntil: "2026-12-01", asideAt: Date.parse("2026-11-16T14:00:00Z") }, hereAt());
    expect(await groupOf(1)).toBe("wait-until");
    expect(await groupOf(1, "2026-11-30T23:00:00Z")).toBe("wait-until");
    expect(await groupOf(1, "2026-12-01T00:30:00Z")).toBe("quiet");
    await untell(ledger, at(1), "snooze", hereAt());
    expect(await groupOf(1)).toBe("quiet");
  });

  it("put aside over the end of summer time, comes back on that day's first minute", async () => {
    const here = hereAt("2026-10-20T10:00:00Z");
    await open(ledger, at(1), asked(ray, "2026-10-05T09:00:00Z"), here);
    await tell(ledger, at(1), { snoozedUntil: "2026-10-26", asideAt: here.now }, here);
    expect(await groupOf(1, "2026-10-25T23:59:00Z")).toBe("wait-until");
    expect(await groupOf(1, "2026-10-26T00:00:00Z")).toBe("quiet");
  });

  it("is found where a clock that runs behind puts it", async () => {
    await open(ledger, at(1), promised(), hereAt("2026-12-20T10:00:00Z"));
    expect(await groupOf(1, "2026-11-02T10:00:00Z")).toBe("waiting");
  });

  it("let go, stands before what was let go earlier", async () => {
    for (const n of [1, 2, 3]) await open(ledger, at(n), promised(`Deal ${n}`), hereAt());
    for (const n of [2, 3, 1]) await letGo(ledger, at(n), { cause: null, note: "", at: hereAt().now - n }, hereAt());
    expect(await subjects("let-go")).toEqual(["Deal 1", "Deal 2", "Deal 3"]);
  });

  it("let go, leaves the others; taken back, returns", async () => {
    await open(ledger, at(1), promised(), hereAt());
    await letGo(ledger, at(1), { cause: null, note: "", at: hereAt().now }, hereAt());
    expect(await groupOf(1)).toBe("let-go");
    await untell(ledger, at(1), "let-go", hereAt());
    expect(await groupOf(1)).toBe("quiet");
  });

  it("that is no deal is in no group", async () => {
    await open(ledger, at(1), promised(), hereAt());
    await tell(ledger, at(1), { notADeal: true }, hereAt());
    expect(await groupOf(1)).toBeNull();
  });

  it("of two accounts is in its own", async () => {
    await open(ledger, at(1), promised(), hereAt());
    await open(ledger, { account: "lee@northwind.example", thread: id(1) }, promised("Lee's"), hereAt());
    expect(await subjects("quiet")).toEqual(["Pilot for the Leeds plant"]);
    expect((await countGroups(ledger, null, hereAt().now)).quiet).toBe(2);
  });
});

describe("the order of what is quiet", () => {
  beforeEach(async () => {
    await open(ledger, at(1), asked(lena, "2026-11-09T09:00:00Z", "Short silence"), hereAt());
    await open(ledger, at(2), asked(lena, "2026-10-20T09:00:00Z", "Long silence"), hereAt());
    await open(ledger, at(3), promised("Broken promise"), hereAt());
  });

  it("puts a broken promise first, then what is overdue longest", async () => {
    expect(await subjects("quiet")).toEqual(["Broken promise", "Long silence", "Short silence"]);
  });

  it("comes page by page, each thread once", async () => {
    const page = (from: number) =>
      pageOf(ledger, { account: null, group: "quiet", search: "", from, count: 1 }, hereAt().now);
    const pages = await Promise.all([page(0), page(1), page(2), page(3)]);
    expect(pages.map(({ records }) => records[0]?.subject)).toEqual([
      "Broken promise",
      "Long silence",
      "Short silence",
      undefined,
    ]);
    expect(pages.map(({ total }) => total)).toEqual([3, 3, 3, 3]);
  });

  it.each([
    ["silence", ["Long silence", "Short silence"]],
    ["MULLER", ["Long silence", "Short silence"]],
    ["müller long", ["Long silence"]],
    ["acme.example", ["Broken promise"]],
    ["ray@acme.example", ["Broken promise"]],
    ["nobody", []],
  ])("is searched by subject and people: %s", async (search, expected) => {
    expect(await subjects("quiet", search)).toEqual(expected);
  });

  it("puts whoever has answered in another thread last, and brings them back when they write here", async () => {
    const invoice = threadOf("Invoice 332", [
      { at: "2026-11-10T09:00:00Z", body: "Hi Ray,\n\nthe invoice is attached.\n\nDana" },
      { from: ray, at: "2026-11-12T09:00:00Z", body: "Hi Dana,\n\nthank you, received.\n\nRay" },
    ]);
    await open(ledger, at(4), invoice, hereAt());
    expect(await subjects("quiet")).toEqual(["Long silence", "Short silence", "Broken promise"]);
  });
});

const row = (n: number, more: Partial<Sighting> = {}): Sighting => ({
  thread: id(n),
  newest: idAt("2026-11-11T09:00:00Z"),
  at: Date.parse("2026-11-11T09:00:00Z"),
  people: [dana, lena],
  subject: "Crane hire",
  mine: true,
  ...more,
});

describe("rows of Gmail's lists", () => {
  it("that the rep wrote last become candidates, once, and nothing is said of them", async () => {
    const rows = [row(1), row(2, { mine: false }), row(3)];
    expect(await addCandidates(ledger, { account, rows }, hereAt())).toBe(2);
    expect(await addCandidates(ledger, { account, rows }, hereAt())).toBe(0);
    expect(await groupOf(1)).toBe("not-opened");
    expect((await countGroups(ledger, account, hereAt().now)).quiet).toBe(0);
  });

  it("become ordinary threads when they are opened", async () => {
    await addCandidates(ledger, { account, rows: [row(1)] }, hereAt());
    await open(ledger, at(1), asked(lena, "2026-10-20T09:00:00Z"), hereAt());
    expect(await groupOf(1)).toBe("quiet");
  });

  it("of people whom the rep wants left alone are passed over", async () => {
    const here = { ...hereAt(), never: { people: [], companies: ["orchard.example"] } };
    expect(await addCandidates(ledger, { account, rows: [row(1)] }, here)).toBe(0);
  });

  it("take a thread out of what is quiet once they show something newer in it", async () => {
    await open(ledger, at(1), promised(), hereAt());
    await takeIn(ledger, { account, rows: [row(1, { mine: false, people: [dana, ray] })] }, hereAt());
    expect(await groupOf(1)).toBe("not-opened");
  });

  it("change nothing where they show what was read", async () => {
    await open(ledger, at(1), promised(), hereAt());
    await takeIn(
      ledger,
      { account, rows: [row(1, { newest: idAt("2026-10-30T09:00:00Z", promised().subject) })] },
      hereAt(),
    );
    expect(await groupOf(1)).toBe("quiet");
  });

  it.each<[string, Partial<Sighting>, string[]]>([
    ["somebody who owes an answer wrote elsewhere", {}, ["Long silence", "Broken promise"]],
    ["the rep did", { mine: true }, ["Broken promise", "Long silence"]],
    ["it was before", { at: Date.parse("2026-10-01T09:00:00Z") }, ["Broken promise", "Long silence"]],
    ["it was an automatic reply", { subject: "Automatic reply: Pilot" }, ["Broken promise", "Long silence"]],
    ["somebody else of theirs did", { people: [dana, lena] }, ["Broken promise", "Long silence"]],
  ])("%s", async (_, more, order) => {
    await open(ledger, at(1), promised("Broken promise"), hereAt());
    await open(ledger, at(2), asked(lena, "2026-10-20T09:00:00Z", "Long silence"), hereAt());
    const seen = row(9, { mine: false, people: [dana, ray], subject: "Invoice 332", ...more });

    await takeIn(ledger, { account, rows: [seen] }, hereAt());
    expect(await subjects("quiet")).toEqual(order);
  });

  it("keep nothing of strangers", async () => {
    await takeIn(ledger, { account, rows: [row(9, { mine: false })] }, hereAt());
    expect(await ledger.heard.count()).toBe(0);
  });
});
