import { NO_MEMORY } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import type { Thread } from "../../src/core/thread";
import type { KeptThread } from "../../src/ledger/database";
import { FOOT, writeHead, writeThread } from "../../src/ledger/file";
import { placed } from "../../src/ledger/known";
import { blank } from "../../src/ledger/memory";
import { CORE } from "../../src/ledger/readings";
import { dana, hereAt, promised, ray, threadOf } from "./sample";

/** Files with many threads, for measurements and for an import that takes long. */

const COMPANIES = ["acme", "orchard", "harbour", "millbrook", "northgate", "pinewood", "quarry", "riverside"];
const THINGS = ["Pilot", "Crane hire", "Service contract", "Licences", "Bending cell", "Cold store doors", "Trial"];
const SHAPES = 40;

const shift = (thread: Thread, days: number): Thread => ({
  ...thread,
  messages: thread.messages.map((message) => ({ ...message, sentAt: (message.sentAt ?? 0) - days * 86_400_000 })),
});

const asked = threadOf("Crane hire", [
  { from: ray, at: "2026-11-10T09:00:00Z", body: "Hi Dana,\n\nplease send the crane prices.\n\nRay" },
  { at: "2026-11-13T09:00:00Z", body: "Hello,\n\nhere they are. Which of the two cranes do you need?\n\nDana" },
]);

/** A thread as the worker would keep it, some days older than the sample. */
const shape = (n: number, now: number): KeptThread => {
  const here = hereAt(now);
  const thread = shift(n % 2 === 0 ? promised() : asked, n);
  const situation = understand(thread, { ...here, memory: NO_MEMORY });
  const readings = new Map(
    thread.messages.flatMap(({ id }, i) => {
      const reading = situation.readings[i];
      return reading ? [[id, reading] as const] : [];
    }),
  );
  const skeleton = { ...thread, messages: thread.messages.map((message) => ({ ...message, body: null })) };
  const seen = { ...blank({ account: dana.email, thread: "" }), skeleton, people: [ray], seenAt: here.now };
  const { words: _, played: __, ...record } = placed({ record: seen, readings, elsewhere: null }, here);
  return {
    record,
    readings: [...readings].map(([message, reading]) => ({ message, core: CORE, reading })),
  };
};

const hex = (n: number): string => n.toString(16).padStart(6, "0");

/** Lines of an exported file with `count` threads, as they stand at `now` (Unix ms). */
export function* manyThreads(count: number, now: number): Generator<string> {
  const shapes = Array.from({ length: SHAPES }, (_, n) => shape(n, now));
  yield writeHead({ neverCoach: { people: [], companies: [] }, templates: [] }, []);
  for (let n = 0; n < count; n += 1) {
    const { record, readings } = shapes[n % SHAPES] as KeptThread;
    const thread = `19a1b2c3d4${hex(n)}`;
    const who = { name: `Ray ${n}`, email: `ray.${n}@${COMPANIES[n % COMPANIES.length]}.example` };
    const renamed = readings.map((reading, i) => ({ ...reading, message: `18${hex(n)}${hex(i)}00` }));
    const messages =
      record.skeleton?.messages.map((message, i) => ({ ...message, id: `18${hex(n)}${hex(i)}00` })) ?? [];
    const subject = `${THINGS[n % THINGS.length]} ${n}`;
    const skeleton = { ...(record.skeleton as Thread), subject, messages };
    const own = { ...record, thread, subject, people: [who], newest: messages.at(-1)?.id ?? "", skeleton };
    yield writeThread({ record: own, readings: renamed }) + (n < count - 1 ? "," : "");
  }
  yield FOOT;
}

/** The same in parts that a message can hold. */
export function* partsOf(
  lines: Iterable<string>,
  most = 2_000_000,
): Generator<{ text: string; line: number; last: boolean }> {
  let [part, size, first, at]: [string[], number, number, number] = [[], 0, 1, 0];
  for (const line of lines) {
    at += 1;
    if (size + line.length > most && part.length > 0) {
      yield { text: part.join("\n"), line: first, last: false };
      [part, size, first] = [[], 0, at];
    }
    part.push(line);
    size += line.length + 1;
  }
  yield { text: part.join("\n"), line: first, last: true };
}
