import { Memory } from "../../../src/gmail/memory";
import { bodyOf } from "../../../src/gmail/read-body";
import { readThread } from "../../../src/gmail/read-thread";

/** Medians, ms: a bare walk over the bodies of the thread on the screen, our first reading of it, and one more. */
export type Times = {
  walk: number;
  first: number;
  again: number;
  /** Messages that were read with their body, and the nodes in these bodies. */
  messages: number;
  nodes: number;
  /** Calls of what would force a layout. */
  forbidden: number;
};

const clock = (act: () => unknown): number => {
  const before = performance.now();
  act();
  return performance.now() - before;
};

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

const walk = (bodies: readonly Element[]): number => {
  let length = 0;
  for (const body of bodies) {
    const walker = document.createTreeWalker(body);
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  }
  return length;
};

const nodesIn = (body: Element): number => {
  const walker = document.createTreeWalker(body);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};

/** Fills a body to so many nodes with history, as the mails of a long thread carry it. */
const fill = (body: Element, nodes: number): void => {
  const quote = document.createElement("blockquote");
  const own = [...body.children];
  const each = Math.max(1, nodesIn(body));
  for (let count = each; count < nodes; count += each) quote.append(...own.map((child) => child.cloneNode(true)));
  if (quote.hasChildNodes()) body.append(quote);
};

/** Counts calls of `innerText` and `getComputedStyle` from now on. */
const watchForbidden = (): (() => number) => {
  let calls = 0;
  const style = window.getComputedStyle;
  window.getComputedStyle = (...given) => {
    calls++;
    return style(...given);
  };
  Object.defineProperty(HTMLElement.prototype, "innerText", {
    get: () => {
      calls++;
      return "";
    },
  });
  return () => calls;
};

/** The three by turns, so that all meet the same machine; of bodies with at least so many `nodes`. */
export const timeReading = ({ times, nodes }: { times: number; nodes: number }): Times => {
  const bodies = [...document.querySelectorAll("[role=listitem]")].flatMap((item) => bodyOf(item) ?? []);
  for (const body of bodies) fill(body, nodes);
  const forbidden = watchForbidden();
  const taken: { walk: number; first: number; again: number }[] = [];
  let messages = 0;
  for (let i = 0; i < times; i++) {
    const memory = new Memory();
    const read = () => readThread(document, Date.now(), memory);
    const row = { walk: clock(() => walk(bodies)), first: clock(read), again: clock(read) };
    taken.push(row);
    const found = read();
    messages = "failure" in found ? 0 : found.open.thread.messages.filter(({ body }) => body !== null).length;
  }
  const of = (what: "walk" | "first" | "again") => median(taken.map((row) => row[what]));
  return {
    walk: of("walk"),
    first: of("first"),
    again: of("again"),
    messages,
    nodes: bodies.reduce((sum, body) => sum + nodesIn(body), 0),
    forbidden: forbidden(),
  };
};
