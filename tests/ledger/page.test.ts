import "fake-indexeddb/auto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ledger, openLedger, type ThreadRecord } from "../../src/ledger/database";
import { blank } from "../../src/ledger/memory";
import { pageOf } from "../../src/ledger/page";
import { PLACES, type Place } from "../../src/ledger/place";
import { wordsOf } from "../../src/ledger/search";
import type { Group } from "../../src/platform/desk";

const NOW = 1_000_000;
const MANY = 1_300;
const account = "dana@northwind.example";
const other = "lee@northwind.example";

/** Threads in every place, of two accounts, each with a word that all have, one that a third have, and one of its own. */
const record = (n: number): ThreadRecord => {
  const place = PLACES[n % PLACES.length] as Place;
  const subject = `Pilot ${n % 3 === 0 ? "crane" : "door"} n${n}`;
  const people = [{ name: "Ray Ortiz", email: `ray.${n}@acme.example` }];
  return {
    ...blank({ account: n % 5 === 0 ? other : account, thread: `19a1b2c3d4${n.toString(16).padStart(6, "0")}` }),
    subject,
    people,
    words: wordsOf({ subject, people }),
    first: n % 4 === 0 ? "waiting" : place,
    later: place,
    // Some are alike, some are still to turn.
    turns: NOW + ((n * 37) % 400) - 300,
    seenAt: 1,
  };
};

let ledger: Ledger;
beforeAll(async () => {
  ledger = openLedger(`test-${crypto.randomUUID()}`);
  await ledger.threads.putMany(Array.from({ length: MANY }, (_, n) => record(n)));
});
afterAll(() => ledger.close());

const page = (search: string, group: Group = "quiet", from = 0, count = 50, whose: string | null = null) =>
  pageOf(ledger, { account: whose, group, search, from, count }, NOW);
const named = ({ records }: { records: ThreadRecord[] }) => records.map(({ thread }) => thread);

/** What a search must find: the queue as it stands without one, and of that what has the words. */
const expected = async (group: Group, words: string[], whose: string | null): Promise<string[]> => {
  const all = await page("", group, 0, MANY, whose);
  return named({
    records: all.records.filter((one) => words.every((word) => one.words.some((had) => had.startsWith(word)))),
  });
};

const GROUPS_TRIED: Group[] = ["quiet", "waiting", "let-go", "you-owe"];
const SEARCHES = [
  ["pilot", "a word that all have"],
  ["crane", "a word that many have"],
  ["n77", "a word that a few have"],
  ["crane n1", "many and some"],
  ["pilot ray", "two that all have"],
  ["nobody", "a word that none has"],
] as const;

describe.each(GROUPS_TRIED)("a search in %s", (group) => {
  it.each(SEARCHES)("for %s finds what has it, in the order of the queue (%s)", async (search) => {
    for (const whose of [null, account]) {
      const wanted = await expected(group, search.split(" "), whose);
      expect(named(await page(search, group, 0, MANY, whose))).toEqual(wanted);
      expect(named(await page(search, group, 7, 20, whose))).toEqual(wanted.slice(7, 27));
    }
  });
});

it("counts what a search finds in every group where that is little, and says so where it is much", async () => {
  const few = await page("n77");
  expect(few.total).toBe((await expected("quiet", ["n77"], null)).length);
  expect(few.hits?.waiting).toBe((await expected("waiting", ["n77"], null)).length);
  const many = await page("pilot");
  expect(many).toMatchObject({ total: null, hits: null });
  const all = await expected("quiet", ["pilot"], null);
  expect((await page("pilot", "quiet", all.length - 10, 50)).total, "at the end it is known").toBe(all.length);
});

it("goes through a group page by page, each thread once, wherever it begins", async () => {
  const all = named(await page("", "quiet", 0, MANY));
  const paged: string[] = [];
  for (let from = 0; from < all.length; from += 33) paged.push(...named(await page("", "quiet", from, 33)));
  expect(paged).toEqual(all);
  expect(new Set(paged).size).toBe(all.length);
});
