import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { coach, type Report } from "../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../src/core/silence/situation";
import { newText } from "../../src/core/text/new-text";
import type { Message, Thread } from "../../src/core/thread";

/** What must hold of every thread, whatever stands in it. */

const REP = { name: "Nora Lindt", email: "nora@brightpumps.example" };
const PEOPLE = [
  REP,
  { name: "Paul Ode", email: "paul@brightpumps.example" },
  { name: "Anna Berg", email: "anna@milltown.example" },
  { name: "Dr. Ben Okoro", email: "ben@milltown.example" },
  { name: "", email: "purchasing@otherhouse.example" },
  { name: "Mail Delivery Subsystem", email: "mailer-daemon@brightpumps.example" },
];

/** Only days that move with the message, so that a thread can be moved in time. */
const SAYINGS = [
  "Could you send us the pump curves?", "I'll send you the curves by Friday.", "On it.", "Will do.", "Thanks, that helps.",
  "Attached is our offer for two pumps.", "What do you think?", "Any news?", "The PO is coming.", "We have decided against it.",
  "I will be out of the office until Monday.", "As soon as I have your drawings I'll confirm.", "It is above our budget.",
  "Our board must approve it.", "I'll take it to management next week.", "Don't hold me to it, though.", "See you on Thursday then.",
  "He is in hospital.", "Anna has left the company.", "Everything is frozen after the takeover.", "As promised, the curves are attached.",
  "I'll get back to you tomorrow.", "Here is our new brochure with an ROI calculation.", "No need to answer.", "We missed you today.",
  "Würde Ihnen Dienstag passen?", "Ich melde mich bis Freitag.", "On Monday we spoke with procurement.", "👍", "",
]; // biome-ignore format: sentences read as a list

const body = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.constantFrom(...SAYINGS), { maxLength: 5 })
      .map((some) => `Hi,\n\n${some.join(" ")}\n\nBest\nNora`),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
);

const START = Date.parse("2026-02-03T09:00:00Z");
const HOUR = 3_600_000;

const message = (bodies: fc.Arbitrary<string | null>) =>
  fc.record({
    from: fc.constantFrom(...PEOPLE),
    to: fc.subarray(PEOPLE, { minLength: 1 }),
    wait: fc.integer({ min: 0, max: 150 }),
    body: bodies,
    files: fc.subarray(["curves.pdf", "offer.pdf"]),
  });

function threadOf(
  rows: { from: (typeof PEOPLE)[number]; to: typeof PEOPLE; wait: number; body: string | null; files: string[] }[],
): Thread {
  let at = START;
  const messages = rows.map(({ from, to, wait, body: text, files }): Message => {
    at += wait * HOUR;
    return { id: "", from, to, cc: [], sentAt: at, body: text, attachments: files };
  });
  return { me: { ...REP, aliases: [] }, subject: "Pumps for the mill", messages };
}

const readable = fc.array(message(body), { minLength: 1, maxLength: 7 }).map(threadOf);
const any = fc
  .array(message(fc.oneof({ weight: 5, arbitrary: body }, { weight: 1, arbitrary: fc.constant(null) })), {
    maxLength: 7,
  })
  .map(threadOf);
const hours = fc.integer({ min: -48, max: 900 });

const newest = (thread: Thread): number => thread.messages.at(-1)?.sentAt ?? START;
const look = (thread: Thread, now: number, timeZone = "Europe/Berlin"): Report =>
  coach(thread, { now, timeZone, settings: DEFAULT_SETTINGS, memory: NO_MEMORY, languages: ALL_LANGUAGES });

const folded = (text: string): string => text.replace(/\s+/gu, " ");
const RUNS = { numRuns: 60 };

describe("any thread", () => {
  it("gets a valid report", () =>
    fc.assert(
      fc.property(any, hours, (thread, later) => {
        const { verdict, evidence } = look(thread, newest(thread) + later * HOUR);
        expect(verdict.because).not.toMatch(/undefined|null|NaN|Invalid/);
        expect(verdict.workingDays).toBeGreaterThanOrEqual(0);
        expect(verdict.chip === null || !["settled", "waiting", "not-coached"].includes(verdict.kind)).toBe(true);
        for (const { message: index } of evidence) expect(thread.messages[index]).toBeDefined();
      }),
      RUNS,
    ));

  it("is quoted verbatim, from the new text of the message named", () =>
    fc.assert(
      fc.property(readable, hours, (thread, later) => {
        for (const { quote, message: index } of look(thread, newest(thread) + later * HOUR).evidence) {
          const { body: text, from } = thread.messages[index] ?? {};
          expect(folded(newText(text ?? "", from).text)).toContain(folded(quote));
        }
      }),
      RUNS,
    ));

  it("moves with time by whole weeks", () =>
    fc.assert(
      fc.property(readable, hours, fc.integer({ min: 1, max: 8 }), (thread, later, weeks) => {
        const shift = weeks * 7 * 24 * HOUR;
        const now = newest(thread) + later * HOUR;
        const moved = {
          ...thread,
          messages: thread.messages.map((one) => ({ ...one, sentAt: (one.sentAt ?? 0) + shift })),
        };
        const [before, after] = [look(thread, now, "UTC").verdict, look(moved, now + shift, "UTC").verdict];
        const back = (ms: number | null) => (ms === null ? null : ms - shift);
        expect([after.kind, after.workingDays, back(after.since), back(after.dueAt)]).toEqual([
          before.kind,
          before.workingDays,
          before.since,
          before.dueAt,
        ]);
      }),
      RUNS,
    ));

  it("is not changed by an unrelated newsletter quoted at its end", () =>
    fc.assert(
      fc.property(
        fc
          .array(
            message(
              fc.array(fc.constantFrom(...SAYINGS), { minLength: 1, maxLength: 4 }).map((some) => some.join(" ")),
            ),
            { minLength: 1, maxLength: 5 },
          )
          .map(threadOf),
        hours,
        (thread, later) => {
          const quote =
            "\n\nOn Mon, 5 Jan 2026 at 08:00, Pump Weekly <news@pumpweekly.example> wrote:\n\n> We'll be back next week. Will you be at the fair?\n> I'll send you the winners by Friday.\n> Unsubscribe";
          const longer = {
            ...thread,
            messages: thread.messages.map((one) => ({ ...one, body: `${one.body}${quote}` })),
          };
          const now = newest(thread) + later * HOUR;
          expect(look(longer, now)).toEqual(look(thread, now));
        },
      ),
      RUNS,
    ));
});

describe("a report", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = zone ?? "UTC";
  });
  it("never depends on the machine's clock or zone", () =>
    fc.assert(
      fc.property(readable, hours, (thread, later) => {
        const now = newest(thread) + later * HOUR;
        const here = look(thread, now);
        vi.useFakeTimers({ now: Date.parse("2031-07-01T00:00:00Z"), toFake: ["Date"] });
        process.env.TZ = "Pacific/Kiritimati";
        const elsewhere = look(thread, now);
        vi.useRealTimers();
        process.env.TZ = "America/Los_Angeles";
        expect([elsewhere, look(thread, now)]).toEqual([here, here]);
      }),
      { numRuns: 25 },
    ));
});
