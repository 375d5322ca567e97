import type { Options } from "../sample-gmail/options";
import { DEFAULTS } from "../sample-gmail/options";
import { composeBox, recipients } from "../sample-gmail/page/compose";
import { div, el } from "../sample-gmail/page/element";
import { Delays } from "../sample-gmail/page/late";
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

/** A page of the sample mailbox. `own` is the box that a text may be written into. */
export type SamplePage = { slug: string; options: Partial<Options>; body: HTMLElement; own: string };

const OWN = "data-test-own";

const find = (state: State, slug: string) => {
  const found = state.threads.find((thread) => thread.slug === slug);
  if (!found) throw new Error(`The sample mailbox has no thread called ${slug}`);
  return found;
};

/** Draws a thread with the one before hidden in the page, an open reply, and a box for another thread in the corner. */
export function drawPage(slug: string, options: Partial<Options>, now: number): SamplePage {
  const state = { ...freshState({ ...DEFAULTS, ...options }, now), delays: new AtOnce(1) };
  document.head.replaceChildren(el("meta", { name: "og-profile-acct", content: dana.email }));
  const stage = drawShell(state);
  const before = el(
    "div",
    { class: "nH main", style: "display: none" },
    threadView(state, find(state, "hope"), () => {}),
  );
  const thread = find(state, slug);
  const view = threadView(state, thread, () => {});
  stage.append(before, el("div", { class: "nH main", role: "main" }, div("G-atb"), view));
  const last = thread.messages.at(-1);
  const other = find(state, "price");
  const [first] = other.messages;
  if (!last || !first) throw new Error("a thread without messages");
  const box = composeBox(state, thread, last, recipients(last, "one"));
  for (const place of box.querySelectorAll("[g_editable], textarea")) place.setAttribute(OWN, "");
  view.querySelector("[role=listitem]:last-child .gA")?.replaceChildren(div("ip adB", box));
  document.body.append(div("dw", div("nH nn", div("AD", composeBox(state, other, first, [dana])))));
  return { slug, options, body: document.body.cloneNode(true) as HTMLElement, own: OWN };
}
