import type { CDPSession, Page } from "playwright-core";

/** Of Chromium's trace events those parts that are read here. Microseconds: `tdur` is what the thread worked, whatever else the machine did. */
type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string; type?: string } };
};

/** A stretch of time on a thread, and how much of it the thread worked, ms. */
type Span = { from: number; to: number; worked: number };

/** What Chromium recorded of one page while something was done in it. */
export type Trace = { events: readonly TraceEvent[] };

/** Records what a page does. One recorder for each page, one recording at a time. */
export class Recorder {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Recorder> {
    return new Recorder(await page.context().newCDPSession(page));
  }

  /** What Chromium records while `act` runs. */
  async during(act: () => Promise<void>): Promise<Trace> {
    const events: TraceEvent[] = [];
    // The protocol's own type says strings; the events are objects.
    const take = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
    this.#session.on("Tracing.dataCollected", take);
    await this.#session.send("Tracing.start", {
      categories: "devtools.timeline,toplevel",
      transferMode: "ReportEvents",
    });
    await act();
    const complete = new Promise<void>((resolve) => this.#session.once("Tracing.tracingComplete", () => resolve()));
    await this.#session.send("Tracing.end");
    await complete;
    this.#session.off("Tracing.dataCollected", take);
    return { events };
  }
}

const spanOf = ({ ts, dur = 0, tdur = dur }: TraceEvent): Span => ({
  from: ts / 1_000,
  to: (ts + dur) / 1_000,
  worked: tdur / 1_000,
});

/** Those that lie in no other one: a call within a call is counted once. */
const outer = (spans: readonly Span[]): Span[] => {
  let end = Number.NEGATIVE_INFINITY;
  return spans
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
};

/** The work of them all, ms. */
export const total = (spans: readonly Span[]): number => spans.reduce((sum, { worked }) => sum + worked, 0);

/** The longest of them, ms of work. */
export const longest = (spans: readonly Span[]): number => Math.max(0, ...spans.map(({ worked }) => worked));

const named = ({ events }: Trace, ...names: string[]): TraceEvent[] =>
  events.filter(({ name, ph }) => ph === "X" && names.includes(name));

/** Calls into a script: with its address stand listeners, timers and observers alike. */
const callsInto = (trace: Trace, script: RegExp): TraceEvent[] =>
  named(trace, "FunctionCall", "EvaluateScript").filter(({ args }) => script.test(args?.data?.url ?? ""));

const OURS = /^chrome-extension:.*\/gmail\./;

/** The time that our content script had, or another script. */
export const ours = (trace: Trace, script = OURS): Span[] => outer(callsInto(trace, script).map(spanOf));

/** Style and layout that Chromium had to do in the middle of a call of ours. */
export const forced = (trace: Trace): Span[] => {
  const calls = callsInto(trace, OURS);
  const within = ({ ts, tid }: TraceEvent) =>
    calls.some((call) => call.tid === tid && call.ts <= ts && ts < call.ts + (call.dur ?? 0));
  return named(trace, "Layout", "UpdateLayoutTree").filter(within).map(spanOf);
};

/** The main thread of the page that works most: Gmail's. */
const mainThread = (trace: Trace): { pid: number; tid: number } => {
  const threads = trace.events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const scripts = named(trace, "FunctionCall");
  const workOf = ({ pid, tid }: TraceEvent) =>
    total(scripts.filter((one) => one.pid === pid && one.tid === tid).map(spanOf));
  const [most] = threads.toSorted((a, b) => workOf(b) - workOf(a));
  return most ?? { pid: 0, tid: 0 };
};

/** A task that a person can feel, ms. */
export const LONG = 50;

/** What Gmail's main thread did, ms: script, style, layout, all tasks; and how many tasks were long. */
export const workOf = (trace: Trace) => {
  const { pid, tid } = mainThread(trace);
  const here = { events: trace.events.filter((one) => one.pid === pid && one.tid === tid) };
  const spans = (...names: string[]) => outer(named(here, ...names).map(spanOf));
  const tasks = spans("RunTask", "ThreadControllerImpl::RunTask");
  return {
    script: total(spans("FunctionCall", "EvaluateScript", "RunMicrotasks")),
    style: total(spans("UpdateLayoutTree")),
    layout: total(spans("Layout")),
    tasks: total(tasks),
    long: tasks.filter(({ worked }) => worked >= LONG).length,
    /** What each press of a key or button set off at once. */
    presses: named(here, "EventDispatch")
      .filter(({ args }) => /^(?:keydown|mousedown|click)$/.test(args?.data?.type ?? ""))
      .map(({ dur = 0 }) => dur / 1_000),
  };
};
