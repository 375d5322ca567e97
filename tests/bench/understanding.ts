import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parse } from "chrono-node/en";
import compromise from "compromise";
import type { Reading } from "../../src/core/evidence/finding";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { coachWithSituation } from "../../src/core/report";
import type { ReadingCache } from "../../src/core/silence/read-all";
import { NO_MEMORY } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import { newText } from "../../src/core/text/new-text";
import { sentences } from "../../src/core/text/sentences";
import type { Thread } from "../../src/core/thread";
import type { Row } from "../eval/row";
import { hereAt } from "../ledger/sample";
import { median } from "./figures";
import { threadOf } from "./mails";

const NOW = Date.UTC(2026, 10, 24, 15);
const SIZES = [1, 12, 100, 500];
const TIMES = 9;
/** Most times that chrono-node alone takes for the dates in the same sentences. */
const CHRONO_BAR = 1.5;
/** Least times that we are quicker than compromise. */
const COMPROMISE_BAR = 20;
/** A longer thread may take so much more for each of its messages; what is beyond is noise. */
const GROWTH = 1.15;

const context = { ...hereAt(NOW), languages: ALL_LANGUAGES, memory: NO_MEMORY };

const coach = (thread: Thread, cache?: ReadingCache) => coachWithSituation(thread, context, cache ? { cache } : {});

const clock = (act: () => unknown): number => {
  const before = performance.now();
  act();
  return performance.now() - before;
};

/** The median of some runs of each, by turns, so that all meet the same machine; the first run of each warms up. */
function timesOf<T extends string>(acts: Record<T, () => unknown>): Record<T, number> {
  const names = Object.keys(acts) as T[];
  const taken = Array.from({ length: TIMES + 1 }, () => names.map((name) => clock(acts[name]))).slice(1);
  return Object.fromEntries(names.map((name, i) => [name, median(taken.map((row) => row[i] ?? 0))])) as Record<
    T,
    number
  >;
}

/** Keeps every reading and counts how often one had to be made. */
const counting = () => {
  const kept = new Map<string, Reading>();
  const cache = {
    get: (key: string) => kept.get(key),
    set: (key: string, reading: Reading) => void kept.set(key, reading),
  };
  return { cache, made: () => kept.size };
};

const sentencesOf = ({ messages }: Thread): string[] =>
  messages.flatMap(({ body, from }) => sentences(newText(body ?? "", from).text));

/** Bytes on the heap that are in use. */
const inUse = (): number => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
};

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

const perMessage = (sizes: readonly { messages: number; ms: number }[]): Row[] =>
  sizes.map(({ messages, ms }, i) => {
    const before = sizes[i - 1];
    const bar = before ? (before.ms / before.messages) * GROWTH : null;
    return {
      what: "understanding: time for each message of a thread never read before",
      on: `${messages} messages`,
      figure: `${(ms / messages).toFixed(3)} ms`,
      bar: bar === null ? "" : `${bar.toFixed(3)} ms`,
      ok: bar === null || ms / messages <= bar,
    };
  });

/** What it costs to understand a thread, beside a reader of dates alone and a reader of English. */
export async function measure(): Promise<Row[]> {
  const sizes = SIZES.map((messages) => {
    const thread = threadOf(messages, NOW);
    return { messages, ms: timesOf({ us: () => coach(thread) }).us };
  });
  const most = SIZES.at(-1) ?? 0;
  const thread = threadOf(most, NOW);
  const before = inUse();
  const rss = process.resourceUsage().maxRSS;
  const held = counting();
  const kept = coach(thread, held.cache);
  const made = held.made();
  const heap = inUse() - before;
  const peak = (process.resourceUsage().maxRSS - rss) * 1024;
  const again = timesOf({ again: () => coach(thread, held.cache) }).again;

  const some = threadOf(100, NOW);
  const said = sentencesOf(some);
  const { us, whole, chrono, english } = timesOf({
    us: () => understand(some, context),
    whole: () => coach(some),
    chrono: () => said.map((sentence) => parse(sentence, new Date(NOW))),
    english: () => said.map((sentence) => compromise(sentence).json()),
  });
  return [
    ...perMessage(sizes),
    {
      what: "understanding: evidence and verdict, beside chrono-node (English) finding the dates alone",
      on: `${said.length} sentences`,
      figure: `${(us / chrono).toFixed(2)} times (${us.toFixed(1)} ms beside ${chrono.toFixed(1)} ms)`,
      bar: `${CHRONO_BAR} times`,
      ok: us <= CHRONO_BAR * chrono,
    },
    {
      what: "understanding: evidence and verdict, beside compromise parsing the same sentences",
      on: `${said.length} sentences`,
      figure: `${(english / us).toFixed(1)} times as fast (${us.toFixed(1)} ms beside ${english.toFixed(1)} ms)`,
      bar: `${COMPROMISE_BAR} times as fast`,
      ok: english >= COMPROMISE_BAR * us,
    },
    {
      what: "understanding: evidence, verdict and suggestions with their messages, beside chrono-node",
      on: `${said.length} sentences`,
      figure: `${(whole / chrono).toFixed(2)} times (${whole.toFixed(1)} ms)`,
      bar: "",
      ok: true,
    },
    {
      what: "understanding: the same thread once more, nothing changed",
      on: `${most} messages, ${kept.situation.read} read`,
      figure: `${again.toFixed(1)} ms, ${held.made() - made} texts read again`,
      bar: "0 texts",
      ok: held.made() === made && made > 0,
    },
    {
      what: "understanding: memory it takes",
      on: `${most} messages`,
      figure: `${megabytes(heap)} kept, peak ${megabytes(peak)} more than before`,
      bar: "",
      ok: true,
    },
  ];
}
