import type { SampleThread } from "../sample-gmail/model";
import { DEFAULTS, type Options } from "../sample-gmail/options";
import { composeBox, recipients } from "../sample-gmail/page/compose";
import { div, el } from "../sample-gmail/page/element";
import { Delays } from "../sample-gmail/page/late";
import { listView } from "../sample-gmail/page/list-view";
import { listAddress, routeFrom } from "../sample-gmail/page/route";
import { drawShell } from "../sample-gmail/page/shell";
import { freshState, type State } from "../sample-gmail/page/state";
import { threadView } from "../sample-gmail/page/thread-view";
import { dana } from "../sample-gmail/write";

/** Nothing comes late. */
class AtOnce extends Delays {
  override later(act: () => void): void {
    act();
  }

  override drawLate(_root: HTMLElement, _parts: string, done: () => void): void {
    done();
  }
}

/** A page of the sample mailbox at an address (`#inbox`). */
export type SamplePage = { body: HTMLElement; hash: string };

/** Marks the box that a text may be written into. */
export const OWN = "data-test-own";

const find = (state: State, slug: string): SampleThread => {
  const found = state.threads.find((thread) => thread.slug === slug);
  if (!found) throw new Error(`The sample mailbox has no thread called ${slug}`);
  return found;
};

const stateOf = (options: Partial<Options>, now: number): State => ({
  ...freshState({ ...DEFAULTS, ...options }, now),
  delays: new AtOnce(1),
});

/** The thread before, hidden in the page. */
const before = (state: State): HTMLElement =>
  el(
    "div",
    { class: "nH main", style: "display: none" },
    threadView(state, find(state, "hope"), () => {}),
  );

// A clone of a body is a body.
const finished = (hash: string): SamplePage => ({ body: document.body.cloneNode(true) as HTMLElement, hash });

/** Draws a thread with the one before hidden in the page, an open reply, and a box for another thread in the corner. */
export function drawThread(slug: string, options: Partial<Options>, now: number): SamplePage {
  const state = stateOf(options, now);
  const stage = drawShell(state);
  const thread = find(state, slug);
  const view = threadView(state, thread, () => {});
  stage.append(before(state), el("div", { class: "nH main", role: "main" }, div("G-atb"), view));
  const last = thread.messages.at(-1);
  const other = find(state, "price");
  const [first] = other.messages;
  if (!last || !first) throw new Error("a thread without messages");
  const box = composeBox(state, thread, last, recipients(last, "one"));
  for (const place of box.querySelectorAll("[g_editable], textarea")) place.setAttribute(OWN, "");
  view.querySelector("[role=listitem]:last-child .gA")?.replaceChildren(div("ip adB", box));
  document.body.append(div("dw", div("nH nn", div("AD", composeBox(state, other, first, [dana])))));
  return finished("#inbox/18f0a1b2c3d4e5f6");
}

/** Draws a list (`inbox`, `sent`, `search/pumps`) with the thread before hidden in the page. */
export function drawList(list: string, options: Partial<Options>, now: number): SamplePage {
  const state = stateOf(options, now);
  const rows = listView(state, routeFrom(listAddress(list)));
  drawShell(state).append(before(state), el("div", { class: "nH main", role: "main" }, div("G-atb"), rows));
  return finished(listAddress(list));
}
