import { decimalId, messageId, threadId } from "../ids";
import type { SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import { div, el, span } from "./element";
import { snippetOf } from "./message";
import { onPress } from "./press";
import type { Route } from "./route";
import { addressOf, threadsIn } from "./route";
import type { State } from "./state";
import { shortDate, titleDate, wordsFor } from "./words";

/** The rows of a folder or a search. */
export function listView(state: State, route: Route): HTMLElement {
  const rows = threadsIn(state, route).flatMap((thread) => row(state, thread, route));
  return div(
    "ae4 UI",
    el("div", { class: "Cp" }, el("table", { class: "F cf zt", role: "grid" }, el("tbody", {}, ...rows))),
  );
}

function row(state: State, thread: SampleThread, route: Route): HTMLElement[] {
  const last = thread.messages.at(-1);
  if (!last) return [];
  const unread = last.from.email !== dana.email && thread.slug === "newsletter";
  const people = el("td", { class: "yX xY" }, div("yW", ...names(state, thread)));
  const subject = el(
    "td",
    { class: "xY a4W", tabindex: "-1" },
    el(
      "div",
      { class: "xS", role: "link" },
      div("xT", div("y6", span("bog", ids(thread)), span("y2", ` - ${snippetOf(last)}`))),
    ),
  );
  const date = el(
    "td",
    { class: "xW xY" },
    el(
      "span",
      { title: titleDate(last.at, state.options.lang, true) },
      span("", shortDate(last.at, state.options.lang)),
    ),
  );
  const classes = unread ? "zA zE" : "zA yO";
  const cells = [
    el("td", { class: "PF xY" }),
    el("td", { class: "oZ-x3 xY" }, el("div", { class: "oZ-jc T-Jo", role: "checkbox", "aria-checked": "false" })),
    el("td", { class: "apU xY" }, span("aXw T-KT", "☆")),
  ];
  const lines = state.options.split
    ? [
        el("tr", { class: `${classes} apv`, role: "row" }, ...cells, people, date),
        el("tr", { class: `${classes} apw`, role: "row" }, el("td", { class: "PF xY", colspan: "3" }), subject),
      ]
    : [el("tr", { class: classes, role: "row", tabindex: "-1" }, ...cells, people, subject, date)];
  if (state.options.split) lines[0]?.querySelector(".yW")?.append(hiddenIds(thread));
  for (const line of lines)
    onPress(line, () => {
      location.hash = addressOf(route, thread);
    });
  return lines;
}

function names(state: State, thread: SampleThread): (Node | string)[] {
  const words = wordsFor(state.options.lang);
  const people = [...new Map(thread.messages.map(({ from }) => [from.email, from])).values()];
  // The one who wrote last stands last.
  const last = thread.messages.at(-1)?.from;
  const inOrder = last ? [...people.filter(({ email }) => email !== last.email), last] : people;
  const shown = inOrder.map(({ name, email }) =>
    span(
      "bA4",
      el(
        "span",
        { class: "yP", email, name: email === dana.email ? words.me : name || email, "data-hovercard-id": email },
        email === dana.email ? words.me : name || email,
      ),
    ),
  );
  const count = thread.messages.length > 1 ? [span("bx0", String(thread.messages.length))] : [];
  const draft = thread.draft ? [", ", span("boq", words.draft)] : [];
  return [...shown.flatMap((name, i) => (i ? [", ", name] : [name])), ...draft, ...count];
}

/** The subject with the ids. The draft, if there is one, is the newest message; its id moves. */
function ids(thread: SampleThread): HTMLElement {
  const last = thread.messages.at(-1);
  const newest = thread.draft && last ? draftAfter(last) : last;
  const id = threadId(thread);
  return el(
    "span",
    {
      "data-thread-id": `#thread-f:${decimalId(id)}`,
      "data-legacy-thread-id": id,
      "data-legacy-last-message-id": newest ? messageId(newest) : null,
      "data-legacy-last-non-draft-message-id": last ? messageId(last) : null,
    },
    thread.subject,
  );
}

function hiddenIds(thread: SampleThread): HTMLElement {
  const made = ids(thread);
  made.textContent = "";
  return made;
}

const draftAfter = (message: SampleMessage): SampleMessage => ({ ...message, from: dana, at: message.at + 3_600_000 });
