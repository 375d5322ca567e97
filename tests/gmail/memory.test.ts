// @vitest-environment jsdom
import { expect, it } from "vitest";
import { Memory } from "../../src/gmail/memory";

const message = (id: number) => ({
  id: String(id),
  from: { name: "", email: "ray@acme.example" },
  to: [],
  cc: [],
  sentAt: 1,
  body: "Yes.",
  attachments: [],
});

const THREAD = "19a1b2c3d4e5f601";

it("a tab that stays open for weeks remembers what it read last, a whole long thread and no more", () => {
  const memory = new Memory();
  for (let id = 0; id < 1_000; id++) {
    memory.keep(THREAD, message(id));
    // This one is on the screen at every look.
    memory.keep(THREAD, message(0));
  }
  const kept = memory.ofThread(THREAD).map(({ id }) => Number(id));
  expect(kept).toHaveLength(150);
  expect(kept.sort((a, b) => a - b)).toEqual([0, ...Array.from({ length: 149 }, (_, i) => 851 + i)]);
  expect(memory.recall("0")).not.toBeNull();
  expect(memory.recall("1")).toBeNull();
});
