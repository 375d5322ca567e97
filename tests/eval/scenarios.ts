import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import type { Suggestion } from "../../src/core/plays/suggestion";
import { coach, type Report } from "../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../src/core/silence/situation";
import { parseThreadFile } from "../../src/core/thread-file";
import { outside } from "./outside";
import type { Measure, Row } from "./row";

/** Kept outside the repository: worked threads with what a second reader agreed is right. */
export const SCENARIOS = outside("scenarios");

type Expected = {
  verdict: string;
  promise: { quote: string; message: number; due: string | null } | null;
  promiseOptional?: boolean;
  evidence: string[];
  notEvidence: string[];
  best: string | null;
  acceptable: string[];
  never: string[];
};

/** One worked thread: the file as parsed, and what is expected of the report. */
export type Scenario = { name: string; json: unknown; expect: Expected };

export function readScenarios(folder = SCENARIOS): Scenario[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const json = JSON.parse(readFileSync(resolve(folder, name), "utf8"));
    return { name: name.replace(/\.json$/, ""), json, expect: json.expect };
  });
}

/** How the report on one worked thread compares with what is expected of it; `detail` tells each difference. */
export type Outcome = {
  name: string;
  verdict: boolean;
  promise: boolean;
  play: boolean;
  never: boolean;
  found: number;
  claimed: number;
  detail: string[];
};

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
const contains = (a: string, b: string): boolean => folded(a).includes(folded(b)) || folded(b).includes(folded(a));

/** The first promise claimed is the one expected, or none is where none stands. */
function promiseRight({ evidence }: Report, { promise, promiseOptional }: Expected): boolean {
  const first = evidence.find(({ kind }) => kind === "promise");
  if (first === undefined) return promise === null || promiseOptional === true;
  if (promise === null) return promiseOptional === true;
  return (
    first.quote !== "" &&
    contains(first.quote, promise.quote) &&
    first.message === promise.message &&
    (first.due ?? null) === promise.due
  );
}

function reportOn({ json }: Scenario): Report {
  const { thread, now, timeZone } = parseThreadFile(json);
  return coach(thread, { now, timeZone, settings: DEFAULT_SETTINGS, memory: NO_MEMORY, languages: ALL_LANGUAGES });
}

/** One play as the rep reads it: the reasons, what would refute it, what follows, and every message. */
const shown = ({ play, until, because, wrongIf, next, texts }: Suggestion): string =>
  [
    `## ${play}${until === null ? "" : ` until ${until}`}: ${because.join(" ")}`,
    `Wrong if: ${wrongIf} ${next}`,
    ...texts.map(({ template, tone, body }) => `[${template}, ${tone}]\n${body}`),
  ].join("\n\n");

/** All that the coach says about a worked thread, in full, to be read aloud as its reader would. */
export function messagesOf(scenario: Scenario): string {
  const { verdict, warnings, suggestions, barred, otherWays } = reportOn(scenario);
  return [
    `# ${scenario.name}: ${verdict.kind}. ${verdict.because}`,
    ...warnings.map((warning) => `! ${warning}`),
    ...suggestions.map(shown),
    ...barred.map(({ play, why }) => `Not ${play}: ${why}`),
    ...otherWays.map(({ kind, who }) => `Or ${kind}: ${who.name || who.email}`),
  ].join("\n\n");
}

/** Runs the coach on a worked thread and compares. */
export function judge(scenario: Scenario): Outcome {
  const { name, expect } = scenario;
  const report = reportOn(scenario);
  const first = report.suggestions[0]?.play ?? null;
  const kinds = new Set<string>(report.evidence.map(({ kind }) => kind));
  const missing = expect.evidence.filter((kind) => !kinds.has(kind));
  const claimed = expect.notEvidence.filter((kind) => kinds.has(kind));
  const outcome = {
    name,
    verdict: report.verdict.kind === expect.verdict,
    promise: promiseRight(report, expect),
    play: first === expect.best || (first !== null && expect.acceptable.includes(first)),
    never: first === null || !expect.never.includes(first),
    found: expect.evidence.length - missing.length,
    claimed: claimed.length,
  };
  const held = report.evidence.find(({ kind }) => kind === "promise");
  const detail = [
    outcome.verdict ? "" : `verdict ${report.verdict.kind}, expected ${expect.verdict}: ${report.verdict.because}`,
    outcome.promise ? "" : `promise ${JSON.stringify(held ?? null)}, expected ${JSON.stringify(expect.promise)}`,
    outcome.play ? "" : `first play ${first}, expected ${[expect.best, ...expect.acceptable].join(" or ")}`,
    outcome.never ? "" : `never-play first: ${first}`,
    missing.length === 0 ? "" : `not found: ${missing.join(", ")}`,
    claimed.length === 0 ? "" : `claimed wrongly: ${claimed.join(", ")}`,
  ];
  return { ...outcome, detail: detail.filter((line) => line !== "").map((line) => `${name}: ${line}`) };
}

const share = (n: number, of: number): string => `${(of === 0 ? 1 : n / of).toFixed(2)} (${n} of ${of})`;

function row(what: string, right: number, of: number, bar: number | null): Row {
  const on = `${of} worked threads`;
  if (bar === null) return { what, on, figure: share(right, of), bar: "", ok: true };
  return { what, on, figure: share(right, of), bar: `at least ${bar.toFixed(2)}`, ok: right >= bar * of };
}

/** The rows of a set of worked threads; `bars` false shows the figures without holding them to any. */
export function rowsOn(set: string, scenarios: Scenario[], bars = true): Row[] {
  const outcomes = scenarios.map(judge);
  const count = (right: (outcome: Outcome) => boolean): number => outcomes.filter(right).length;
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const of = outcomes.length;
  const offered = of - count(({ never }) => never);
  const wanted = scenarios.reduce((total, { expect }) => total + expect.evidence.length, 0);
  const barred = scenarios.reduce((total, { expect }) => total + expect.notEvidence.length, 0);
  const held = (what: string, right: number, bar: number): Row => row(`${set}: ${what}`, right, of, bars ? bar : null);
  const verdicts = count(({ verdict }) => verdict);
  const promises = count(({ promise }) => promise);
  const plays = count(({ play }) => play);
  const found = sum(({ found }) => found);
  return [
    { ...held("verdict", verdicts, 0.95), detail: outcomes.flatMap(({ detail }) => detail) },
    held("promise, quote and due", promises, 0.9),
    held("first play acceptable", plays, 0.9),
    {
      what: `${set}: never-play first`,
      on: `${of} worked threads`,
      figure: String(offered),
      bar: bars ? "none" : "",
      ok: !bars || offered === 0,
    },
    { ...row(`${set}: evidence found`, found, wanted, null), on: `${wanted} expected` },
    {
      what: `${set}: evidence claimed wrongly`,
      on: `${barred} forbidden`,
      figure: String(sum(({ claimed }) => claimed)),
      bar: "",
      ok: true,
    },
  ];
}

export const measure: Measure = async () => {
  if (existsSync(SCENARIOS)) return rowsOn("scenarios", readScenarios());
  return [{ what: "scenarios", on: "worked threads", figure: "absent: this checkout has none", bar: "", ok: true }];
};
