import type { Insights, Share, Tried } from "../../../src/platform/desk";

const few = (count: number): Share => ({ count, low: null, high: null });

const tried = (used: number, answered: Share, days: number | null): Tried => ({
  used,
  answered,
  outcomes: { moving: few(2), lost: few(1), "just-an-answer": few(1), nothing: few(0) },
  days,
});

/** A quarter of an invented rep's. */
export const insights = (changes: Partial<Insights> = {}): Insights => ({
  sentences: ["14 deals have gone quiet.", "Their own word was answered 14 of 22 times.", "Two promises stand open."],
  stalled: null,
  quiet: { all: 14, read: 12 },
  byAge: [
    { from: 1, to: 5, count: 9 },
    { from: 6, to: null, count: 5 },
  ],
  byCause: [{ cause: "price", count: 3 }],
  byPlay: [
    { play: "accountability", ...tried(22, { count: 14, low: 0.43, high: 0.8 }, 2) },
    { play: "out", ...tried(7, few(5), 1) },
  ],
  byWait: [{ from: 4, to: 7, ...tried(9, few(4), 3) }],
  promises: [
    {
      account: "lena@tidemark.example",
      thread: "18e1f0a2b3c4d5e6",
      subject: '=HYPERLINK("https://elsewhere.example")',
      who: "Omar Haddad",
      quote: 'I\'ll "walk" the board through it',
      due: "2026-03-06",
    },
  ],
  cost: { deals: 14, days: 96, messages: 21 },
  ...changes,
});
