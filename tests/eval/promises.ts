import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promise } from "../../src/core/evidence/promise";
import { readMessage } from "../../src/core/evidence/read-message";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import type { Message } from "../../src/core/thread";
import { absent, outside } from "./outside";
import type { Measure, Row } from "./row";
import { readScenarios } from "./scenarios";

const SHARED = outside("");
const FALSE_ALARMS_BAR = 5;
const RECALL_BAR = 0.75;

/** Resamples for a bootstrap interval, and where its random numbers begin: the same figures on every run. */
const RESAMPLES = 2000;
const SEED = 20_261_122;

/** A labelled sentence, and how many sentences of the corpus it stands for. */
type Labelled = { text: string; weight: number; found: string[] };

/** A promise that a reader has to see, and whether it was seen. */
type Sought = { text: string; seen: boolean };

/** The promises of one sentence, read as a message of its own. Those that hang on the reader accuse nobody. */
function promisesIn(text: string): string[] {
  const message = {
    text,
    sentences: [text],
    signature: "",
    subject: "",
    from: { name: "", email: "" },
    attachments: [],
    sentAt: 0,
    day: "2001-10-10",
    timeZone: "America/Chicago",
    dayFirst: false,
    language: "en" as const,
    lexicon: ALL_LANGUAGES.en.lexicon,
  };
  return promise(message).flatMap((finding) =>
    finding.kind === "promise" && !finding.conditional ? [finding.quote] : [],
  );
}

async function labelled(label: string): Promise<Labelled[]> {
  const table = await readFile(resolve(SHARED, "data/promises/dev.tsv"), "utf8");
  return table
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([found]) => found === label)
    .map(([, weight = "0", text = ""]) => ({ text, weight: Number(weight), found: promisesIn(text) }));
}

/** The part of a worked thread that is read. */
type Scenario = {
  timeZone: string;
  subject: string;
  messages: (Omit<Message, "sentAt" | "id"> & { sentAt: string })[];
  expect: { promise: { quote: string; message: number; due: string | null } | null };
};

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

const contains = (a: string, b: string): boolean => folded(a).includes(folded(b)) || folded(b).includes(folded(a));

/** The promise that a worked thread expects, null where it expects none. Its day has to be right too. */
function sought(name: string, { messages, expect, subject, timeZone }: Scenario): Sought | null {
  const at = expect.promise ? messages[expect.promise.message] : undefined;
  if (!expect.promise || !at) return null;
  const { quote, due } = expect.promise;
  const { findings } = readMessage(
    { ...at, id: "", sentAt: Date.parse(at.sentAt) },
    { subject, timeZone, dayFirst: false, languages: ALL_LANGUAGES },
  );
  const seen = findings.some(
    (finding) =>
      (finding.kind === "promise" && finding.due === due && contains(finding.quote, quote)) ||
      (finding.kind === "assent" && due === null && contains(finding.quote, quote)),
  );
  return { text: `${name}: ${quote} (${due})`, seen };
}

const scenarios = (): Sought[] =>
  // A worked thread has the shape that its folder's README names.
  readScenarios().flatMap(({ name, json }) => sought(name, json as Scenario) ?? []);

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const perThousand = (rows: Labelled[]): number => {
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  return (1000 * rows.reduce((sum, { weight, found }) => sum + (found.length > 0 ? weight : 0), 0)) / all;
};

/** 95% of what resampling gives. */
function bootstrap(rows: Labelled[]): [number, number] {
  const random = randomFrom(SEED);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    perThousand(rows.map((row) => rows[Math.floor(random() * rows.length)] ?? row)),
  ).sort((a, b) => a - b);
  return [drawn[Math.floor(RESAMPLES * 0.025)] ?? 0, drawn[Math.floor(RESAMPLES * 0.975)] ?? 0];
}

/** Wilson's 95% interval of a share. */
function wilson(hits: number, all: number): [number, number] {
  const z = 1.96;
  const share = hits / all;
  const centre = share + z ** 2 / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * all)) / all);
  return [(centre - spread) / (1 + z ** 2 / all), (centre + spread) / (1 + z ** 2 / all)];
}

async function falseAlarms(): Promise<Row> {
  const rows = await labelled("not");
  const [low, high] = bootstrap(rows);
  return {
    what: "promises, false alarms per 1,000 sentences",
    on: "promises/dev.tsv",
    figure: `${perThousand(rows).toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`,
    bar: `≤ ${FALSE_ALARMS_BAR}`,
    ok: low <= FALSE_ALARMS_BAR,
    detail: rows.flatMap(({ found, text }) => found.map((quote) => `took "${quote}" for a promise in: ${text}`)),
  };
}

async function recall(): Promise<Row> {
  const sentences = (await labelled("promise")).map(({ text, found }) => ({ text, seen: found.length > 0 }));
  const all = [...sentences, ...scenarios()];
  const hits = all.filter(({ seen }) => seen).length;
  const [low, high] = wilson(hits, all.length);
  return {
    what: "promises, recall",
    on: "promises/dev.tsv and scenarios",
    figure: `${(hits / all.length).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}] of ${all.length}`,
    bar: `≥ ${RECALL_BAR}`,
    ok: high >= RECALL_BAR,
    detail: all.filter(({ seen }) => !seen).map(({ text }) => `missed: ${text}`),
  };
}

/** How often an ordinary sentence is taken for a promise, and how many of the promises are seen. */
export const measure: Measure = async () => {
  const there = await readdir(SHARED).catch(() => null);
  return there ? [await falseAlarms(), await recall()] : [absent("promises", "promises/dev.tsv", "")];
};
