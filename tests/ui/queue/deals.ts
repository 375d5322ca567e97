import type { QueueRow } from "../../../src/platform/desk";
import { NOW, openThread } from "../sample";

const HOUR = 60 * 60 * 1000;

/** A quiet deal, seen yesterday; nobody in it exists. */
export const deal = (changes: Partial<QueueRow> = {}): QueueRow => ({
  account: openThread().account,
  thread: "18e1f0a2b3c4d5e6",
  subject: "Mooring sensors for the east pier",
  who: { name: "Omar Haddad", email: "omar@harbourlight.example" },
  group: "quiet",
  because:
    "Omar wrote on 3 March that he'd come back by Friday 6 March. Nothing from him in this thread since; you asked on 10 March.",
  chip: "quiet for 6 working days · promised by Fri 6 March",
  workingDays: 6,
  due: "2026-03-06",
  until: null,
  promise: { quote: "I'll walk the harbour board through it on Friday", on: "2026-03-03" },
  seenAt: NOW - 24 * HOUR,
  elsewhere: null,
  play: "accountability",
  ...changes,
});

/** A deal with somebody else. */
export const dealWith = (name: string, changes: Partial<QueueRow> = {}): QueueRow =>
  deal({
    thread: [...name]
      .map((letter) => letter.charCodeAt(0).toString(16))
      .join("")
      .slice(0, 16),
    subject: `Offer for ${name}`,
    who: { name, email: `${name.toLowerCase().replace(/\W/g, ".")}@fenwick.example` },
    because: `${name} hasn't answered your question of 10 March.`,
    promise: null,
    ...changes,
  });
