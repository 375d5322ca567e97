import { describe, expect, it } from "vitest";
import type { Message, Thread } from "../../src/core/thread";
import { nameFolded } from "../../src/worker/name-folded";

const at = (day: number, minute = 0) => Date.UTC(2026, 9, day, 10, minute);
const idAt = (time: number) => (BigInt(time) << 20n).toString(16).padStart(16, "0");
const IDS = [1, 5, 9, 12].map((day) => idAt(at(day)));

const message = (id: string, sentAt: number | null = null): Message => ({
  id,
  from: { name: "Ines Albrecht", email: "ines@hafenlogistik.example" },
  to: [],
  cc: [],
  sentAt,
  body: null,
  attachments: [],
});

const thread = (...messages: Message[]): Thread => ({
  me: { name: "Dana", email: "dana@northwind-tools.example", aliases: [] },
  subject: "Crane hire",
  messages,
});

const named = (messages: Message[], known: string[]) =>
  nameFolded(thread(...messages), known).messages.map(({ id }) => id);

const newest = message(IDS[3] ?? "");
const folded = [message(""), message(""), message("")];

describe("folded messages that lost their ids in a reload", () => {
  it("have them back where all that were there are known", () => expect(named([...folded, newest], IDS)).toEqual(IDS));

  it("have their times back too, where Gmail's language hides them", () => {
    const { messages } = nameFolded(thread(...folded, message(IDS[3] ?? "", at(12))), IDS);
    expect(messages.map(({ sentAt }) => sentAt)).toEqual([1, 5, 9, 12].map((day) => at(day)));
  });

  it("have them back under a message that has come since", () =>
    expect(named([...folded, newest], IDS.slice(0, 3))).toEqual(IDS));

  it("have them back where the titles tell the same minutes in another time zone", () => {
    const titled = [1, 5, 9].map((day) => message("", at(day) + 5.5 * 3_600_000));
    expect(named([...titled, newest], IDS)).toEqual(IDS);
  });

  it.each<[string, Message[], string[]]>([
    ["one of them was never read", [...folded, newest], IDS.slice(1)],
    ["one of those that were read is gone", [message(""), message(""), newest], IDS],
    [
      "one is gone and another has come, as a title tells",
      [message(""), message(""), message("", at(10, 7)), newest],
      IDS,
    ],
    ["a known one stands in another place", [message(IDS[1] ?? ""), message(""), message(""), newest], IDS],
    ["the newest is folded: it may be an answer", [...folded, message("")], IDS],
    ["nothing is known", [...folded, newest], []],
  ])("stay without where %s", (_, messages, known) => {
    expect(named(messages, known)).toEqual(messages.map(({ id }) => id));
  });
});
