import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { type CoreSettings, DEFAULT_SETTINGS, NO_MEMORY } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import type { Message, Thread } from "../../src/core/thread";
import type { Ledger } from "../../src/ledger/database";
import type { Here } from "../../src/ledger/here";
import { recall, type Where } from "../../src/ledger/memory";
import { see } from "../../src/ledger/see";

/** Invented people and their threads, for tests of the ledger. */

export const dana = { name: "Dana Cole", email: "dana@northwind.example" };
export const ray = { name: "Ray Ortiz", email: "ray@acme.example" };

/** A moment and settings: Monday 16 November 2026, 14:00 in London. */
export const hereAt = (now: string | number = "2026-11-16T14:00:00Z", settings: Partial<CoreSettings> = {}): Here => ({
  now: typeof now === "number" ? now : Date.parse(now),
  timeZone: "Europe/London",
  settings: { ...DEFAULT_SETTINGS, ...settings },
  never: { people: [], companies: [] },
  languages: ALL_LANGUAGES,
});

type Line = { from?: typeof dana; to?: typeof dana; at: string; body: string };

/** Gmail's ids hold the time in their upper bits; the lower ones tell apart what was sent at once. */
export const idAt = (at: string, lower = ""): string =>
  ((BigInt(Date.parse(at)) << 20n) + BigInt([...lower].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)))
    .toString(16)
    .padStart(16, "0");

/** A thread of Dana's; her own lines need no `from`. */
export const threadOf = (subject: string, lines: Line[]): Thread => ({
  me: { ...dana, aliases: [] },
  subject,
  messages: lines.map(
    ({ from = dana, to = from === dana ? ray : dana, at, body }): Message => ({
      id: idAt(at, subject),
      from,
      to: [to],
      cc: [],
      sentAt: Date.parse(at),
      body,
      attachments: [],
    }),
  ),
});

/** Ray promised the pilot by a day; Dana thanked him. */
export const promised = (subject = "Pilot for the Leeds plant"): Thread =>
  threadOf(subject, [
    { at: "2026-10-28T10:00:00Z", body: "Hi Ray,\n\nDoes the pilot plan work for you?\n\nDana" },
    {
      from: ray,
      at: "2026-10-29T19:20:00Z",
      body: "Hi Dana,\n\nI'll send you our decision by Friday 6 November.\n\nRay",
    },
    { at: "2026-10-30T09:00:00Z", body: "Thank you, Ray.\n\nDana" },
  ]);

/** Opens a thread, as the worker does. */
export const open = async (ledger: Ledger, where: Where, thread: Thread, here: Here): Promise<void> => {
  const memory = await recall(ledger, where).catch(() => NO_MEMORY);
  const situation = understand(thread, { ...here, memory });
  const readings = new Map(
    thread.messages.flatMap(({ id }, i) => {
      const reading = situation.readings[i];
      return reading ? [[id, reading] as const] : [];
    }),
  );
  await see(ledger, where, situation, readings, here);
};

/** All that a ledger holds, table by table. */
export const everythingIn = (ledger: Ledger): Promise<unknown[][]> =>
  ledger.write((tables) => Promise.all(Object.values(tables).map((table) => table.records())));
