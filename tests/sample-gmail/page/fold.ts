import type { SampleMessage, SampleThread } from "../model";
import { div, el, span } from "./element";
import { foldedMessage, openMessage } from "./message";
import { onPress } from "./press";
import type { State } from "./state";

/** How a message stands: read, folded to one line, or hidden in the bundle. */
export type Fold = "expanded" | "collapsed" | "hidden";

const CLASSES = { expanded: "h7", collapsed: "kv", hidden: "kQ" };

/** The list item of a message. A folded one has no id and no body until it is pressed for the first time. */
export function fold(state: State, thread: SampleThread, message: SampleMessage, standing: Fold): HTMLElement {
  const inside = div("G3 G2");
  const item = el("div", { role: "listitem", tabindex: "-1" }, div("Bk", inside));
  stand(item, standing);
  if (standing === "expanded") open(state, thread, message, item, inside);
  else inside.append(folded(state, thread, message, item, inside));
  if (standing === "hidden" && thread.messages.indexOf(message) === 1) item.prepend(bundle(thread, item));
  return item;
}

function folded(
  state: State,
  thread: SampleThread,
  message: SampleMessage,
  item: HTMLElement,
  inside: HTMLElement,
): HTMLElement {
  const line = foldedMessage(state, message);
  onPress(line, () =>
    state.delays.later(() => {
      stand(item, "expanded");
      if (inside.querySelector(":scope > .adn")) line.style.display = "none";
      else line.remove();
      open(state, thread, message, item, inside);
    }),
  );
  return line;
}

function open(
  state: State,
  thread: SampleThread,
  message: SampleMessage,
  item: HTMLElement,
  inside: HTMLElement,
): void {
  const opened = openMessage(state, thread, message);
  inside.replaceChildren(opened);
  const line = opened.querySelector<HTMLElement>(".gE");
  if (line) onPress(line, () => refold(state, thread, message, item, inside));
}

/** A press on the header of an open message folds it again. */
function refold(
  state: State,
  thread: SampleThread,
  message: SampleMessage,
  item: HTMLElement,
  inside: HTMLElement,
): void {
  if (item.querySelector(".M9")) return;
  stand(item, "collapsed");
  inside.replaceChildren(folded(state, thread, message, item, inside));
}

function stand(item: HTMLElement, standing: Fold): void {
  item.className = CLASSES[standing];
  item.setAttribute("aria-expanded", String(standing === "expanded"));
}

function bundle(thread: SampleThread, item: HTMLElement): HTMLElement {
  const notice = div("adv", span("adx", span("", String(thread.bundled))));
  onPress(notice, () => {
    notice.remove();
    for (const hidden of item.parentElement?.querySelectorAll(":scope > .kQ") ?? [])
      if (hidden instanceof HTMLElement) stand(hidden, "collapsed");
  });
  return notice;
}
