import { describe, expect, it } from "vitest";
import { parseThreadFile } from "../../../src/core/thread-file";

const message = {
  from: { name: "Ray", email: "ray@acme.example" },
  to: [],
  cc: [],
  sentAt: "2026-10-29T15:20:00-04:00",
  body: "Hello",
  attachments: [],
};
const file = {
  me: { name: "Dana", email: "dana@northwind.example" },
  now: "2026-11-16T09:00:00-05:00",
  timeZone: "America/New_York",
  subject: "Pilot",
  messages: [message],
};
const withMessage = (change: object) => ({ ...file, messages: [message, { ...message, ...change }] });
const { sentAt: _, ...undated } = message;

describe("a thread file", () => {
  it("is read with its moment in milliseconds", () => {
    const { thread, now, timeZone } = parseThreadFile(file);
    expect([thread.messages[0]?.sentAt, now, timeZone, thread.me.aliases]).toEqual([
      Date.parse("2026-10-29T19:20:00Z"),
      Date.parse("2026-11-16T14:00:00Z"),
      "America/New_York",
      [],
    ]);
  });
  it("may hold a folded message without a time", () =>
    expect(parseThreadFile(withMessage({ body: null, sentAt: null })).thread.messages[1]?.sentAt).toBeNull());
  it("may be empty", () => expect(parseThreadFile({ ...file, messages: [] }).thread.messages).toEqual([]));
});

describe("what is wrong, and where", () => {
  it.each([
    ["text", "hello", "is not a thread file"],
    ["nothing", null, "is not a thread file"],
    ["a list", [], "me is missing"],
    ["no messages", { ...file, messages: undefined }, "messages is missing"],
    ["a message without a date", { ...file, messages: [message, undated] }, "messages[1].sentAt is missing"],
    ["a date in words", withMessage({ sentAt: "last Tuesday" }), "messages[1].sentAt is not a date"],
    ["a date without an offset", withMessage({ sentAt: "2026-10-29T15:20:00" }), "messages[1].sentAt is not a date"],
    ["a day that is none", withMessage({ sentAt: "2026-13-45T15:20:00Z" }), "messages[1].sentAt is not a date"],
    ["a number for a body", withMessage({ body: 4 }), "messages[1].body is neither text nor null"],
    ["nobody as sender", withMessage({ from: null }), "messages[1].from is not a person with an email"],
    ["no zone of this world", { ...file, timeZone: "Mars/Olympus" }, "timeZone is not a time zone"],
    ["no moment", { ...file, now: "" }, "now is not a date"],
  ])("%s", (_what, json, error) => expect(() => parseThreadFile(json)).toThrow(error));
});
