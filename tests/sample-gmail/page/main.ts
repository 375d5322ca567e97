import { routeToken, threadId } from "../ids";
import type { SampleMessage } from "../model";
import { type Options, optionsFrom } from "../options";
import { dana, says } from "../write";
import { drawShell } from "./shell";
import { Stage } from "./stage";
import { freshState, type State } from "./state";

/** What tests can do to the mailbox, as `window.__gmail`. */
export type SampleGmail = {
  /** An answer comes in, by the same person as before unless `from` says otherwise. */
  arrive: (slug: string, text: string, from?: { name: string; email: string }) => void;
  deleteThread: (slug: string) => void;
  /** All threads there are. */
  slugs: () => string[];
  /** Draws everything anew with other options. */
  setVariant: (options: Partial<Options>) => void;
  reset: () => void;
  /** The address of a thread: `#inbox/FMfcg…`. */
  address: (slug: string) => string;
  /** Gmail's legacy id of a thread. */
  threadId: (slug: string) => string;
  /** Resolves when the page that the address asks for is drawn to the end. */
  drawn: () => Promise<void>;
};

declare global {
  interface Window {
    __gmail: SampleGmail;
    /** Mail that somebody sent. Must stay empty. */
    __sent: State["sent"];
  }
}

let state = freshState(optionsFrom(location.search), Date.now());
let stage = new Stage(state, drawShell(state));

function start(options: Options): void {
  stage.leave();
  state = freshState(options, Date.now());
  window.__sent = state.sent;
  stage = new Stage(state, drawShell(state));
  stage.show();
}

const find = (slug: string) => {
  const thread = state.threads.find((one) => one.slug === slug);
  if (!thread) throw new Error(`The sample mailbox has no thread called ${slug}`);
  return thread;
};

function add(slug: string, message: SampleMessage): void {
  const thread = find(slug);
  thread.messages.push(message);
  stage.grow(thread, message);
}

window.__sent = state.sent;
window.__gmail = {
  arrive: (slug, text, from) => {
    const other = find(slug).messages.findLast((message) => message.from.email !== dana.email)?.from;
    const who = from ?? other ?? dana;
    add(slug, says(who, Date.now(), text, { to: [dana] }));
  },
  deleteThread: (slug) => {
    state.threads = state.threads.filter((thread) => thread.slug !== slug);
    stage.show();
  },
  slugs: () => state.threads.map(({ slug }) => slug),
  setVariant: (options) => start({ ...state.options, ...options }),
  reset: () => start(state.options),
  address: (slug) => `#inbox/${routeToken(slug)}`,
  threadId: (slug) => threadId(find(slug)),
  drawn: () => stage.drawn,
};

document.addEventListener("sample-sent", (event) => {
  // Our own event: compose.ts always gives it a detail of this shape.
  const { thread, to, html } = (event as CustomEvent).detail;
  const message: SampleMessage = { from: dana, to, cc: [], at: Date.now(), html, quotes: false, attachments: [] };
  state.unsynced.add(message);
  add(thread.slug, message);
  setTimeout(() => {
    state.unsynced.delete(message);
    stage.sync(message);
  }, state.options.sync);
});

window.addEventListener("hashchange", () => stage.show());
stage.show();
