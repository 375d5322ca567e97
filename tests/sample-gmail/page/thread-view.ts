import { decimalId, messageId, threadId } from "../ids";
import type { SampleMessage, SampleThread } from "../model";
import { composeBox, recipients } from "./compose";
import { div, el } from "./element";
import { type Fold, fold } from "./fold";
import { replyBar } from "./reply-bar";
import type { State } from "./state";

/** The parts that Gmail draws late and in no order. */
const LATE_PARTS = "h2.hP, .gE, .ii.gt > .a3s, .gA.gt, [role=listitem] .g6";

/** The page of a thread, complete only after a while: `drawn` is called then. */
export function threadView(state: State, thread: SampleThread, drawn: () => void): HTMLElement {
  const list = el(
    "div",
    { class: "nH", role: "list" },
    ...thread.messages.map((message, i) => item(state, thread, message, i)),
  );
  const content = div(
    "nH if",
    div("nH V8djrc byY", div("nH", div("ha", subject(state, thread)))),
    div("nH aHU", div("nH hx", list)),
  );
  const view = contained(state, content);
  state.delays.drawLate(view, LATE_PARTS, drawn);
  return view;
}

/** A message as a list item, the last one with the reply bar or a draft under it. */
export function item(state: State, thread: SampleThread, message: SampleMessage, index: number): HTMLElement {
  const made = fold(state, thread, message, standing(thread, index));
  if (index === thread.messages.length - 1) made.append(under(state, thread, message));
  return made;
}

function standing(thread: SampleThread, index: number): Fold {
  if (index >= thread.messages.length - thread.open) return "expanded";
  return index > 0 && index <= thread.bundled ? "hidden" : "collapsed";
}

function under(state: State, thread: SampleThread, message: SampleMessage): HTMLElement {
  const bar = replyBar(state, thread, message);
  if (thread.draft)
    bar.replaceChildren(div("ip adB", composeBox(state, thread, message, recipients(message, "one"), thread.draft)));
  return bar;
}

function subject(state: State, thread: SampleThread): HTMLElement {
  const id = threadId(thread);
  const [first] = thread.messages;
  const single = thread.partOf && first ? `|msg-f:${decimalId(messageId(first))}` : "";
  const permId = state.options.permIdLost ? "undefined" : `thread-f:${decimalId(id)}${single}`;
  const legacy = single && first ? messageId(first) : id;
  return el(
    "h2",
    { class: "hP", tabindex: "-1", "data-thread-perm-id": permId, "data-legacy-thread-id": legacy },
    thread.subject,
  );
}

function contained(state: State, content: HTMLElement): HTMLElement {
  switch (state.options.container) {
    case "a98":
      return div("nH g id", div("nH a98 iY", content));
    case "id":
      return div("nH UG id", div("nH a98 iY", content));
    case "bs":
      return div(
        "nH g id",
        el(
          "table",
          { class: "Bs nH iY", cellpadding: "0" },
          el("tbody", {}, el("tr", {}, el("td", { class: "Bu bAn" }, content), el("td", { class: "Bu y3" }))),
        ),
      );
  }
}
