import { decimalId, messageId, threadId } from "../ids";
import type { SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import { div, el, span } from "./element";
import { messagesIn, namesRecipients } from "./folders";
import { snippetOf } from "./message";
import { onPress } from "./press";
import { addressOf, type Route } from "./route";
import type { State } from "./state";
import { shortDate, titleDate, wordsFor } from "./words";

/** The thread of each row, for rows that are used again. */
export const threadOfRow = new WeakMap<Element, { thread: SampleThread; route: Route }>();

/** What a row shows: the thread, and the message that its date and snippet are of. */
type Shown = { state: State; thread: SampleThread; message: SampleMessage; route: Route };

/** A thread's row: one `tr`, or in a vertical split two or three. */
export function linesOf(state: State, thread: SampleThread, route: Route): HTMLElement[] {
  const message = namesRecipients(route) ? messagesIn(route, thread).at(-1) : thread.messages.at(-1);
  if (!message) return [];
  const shown = { state, thread, message, route };
  const lines = { 1: oneLine, 2: twoLines, 3: threeLines }[state.options.lines](shown);
  const unread = message.from.email !== dana.email && thread.slug === "newsletter";
  for (const line of lines) {
    line.classList.add("zA", unread ? "zE" : "yO");
    line.setAttribute("role", "row");
    threadOfRow.set(line, { thread, route });
    onPress(line, () => {
      const now = threadOfRow.get(line);
      if (now) location.hash = addressOf(now.route, now.thread);
    });
  }
  return lines;
}

const oneLine = (shown: Shown): HTMLElement[] => [
  el(
    "tr",
    { tabindex: "-1" },
    el("td", { class: "PF xY" }),
    checkbox("oZ"),
    star(),
    el("td", { class: "WA xY" }),
    el("td", { class: "yX xY" }, ...people(shown)),
    el(
      "td",
      { class: "xY a4W", tabindex: "-1" },
      el("div", { class: "xS", role: "link" }, div("xT", subject(shown, ids(shown)), snippet(shown, "y2"))),
    ),
    el("td", { class: "byZ xY" }),
    el("td", { class: "yf xY" }, "\u00a0"),
    el("td", { class: "xW xY" }, date(shown)),
  ),
];

const twoLines = (shown: Shown): HTMLElement[] => [
  firstLine(shown, "2", "apq", el("td", { class: "xY apx" }, ...people(shown), ids(shown, ""))),
  el("tr", { class: "apv apw" }, el("td", { class: "xY apE", colspan: "2" }, div("xS", div("xT", subject(shown))))),
];

const threeLines = (shown: Shown): HTMLElement[] => [
  firstLine(shown, "3", "apo", el("td", { class: "yX xY apy" }, ...people(shown), ids(shown, ""))),
  el("tr", { class: "apv" }, el("td", { class: "xY apD", colspan: "2" }, div("xS", div("xT", subject(shown))))),
  el("tr", { class: "apv apw" }, el("td", { class: "xY apA", colspan: "2" }, div("apB", snippet(shown, "y2 apz")))),
];

const firstLine = (shown: Shown, lines: string, box: string, names: HTMLElement): HTMLElement =>
  el(
    "tr",
    { class: "apv", tabindex: "-1" },
    el("td", { class: "PF xY", rowspan: lines }),
    checkbox(box, lines),
    names,
    el("td", { class: "yf xY apt" }, div("apm", date(shown))),
    star(lines),
  );

const checkbox = (box: string, rowspan: string | null = null): HTMLElement =>
  el(
    "td",
    { class: `${box}-x3 xY`, rowspan },
    el("div", { class: "oZ-jc T-Jo", role: "checkbox", "aria-checked": "false" }),
  );

const star = (rowspan: string | null = null): HTMLElement =>
  el("td", { class: "apU xY", rowspan }, span("aXw T-KT", "☆"));

const subject = ({ thread }: Shown, words: Node | string = thread.subject): HTMLElement =>
  div("y6", span("bog", words));

const snippet = ({ message }: Shown, classes: string): HTMLElement => span(classes, ` - ${snippetOf(message)}`);

const date = ({ state: { options }, message: { at } }: Shown): HTMLElement =>
  el("span", { title: titleDate(at, options.lang, true) }, span("", shortDate(at, options.lang)));

/** For screen readers the whole row in words, for eyes the names. */
function people(shown: Shown): HTMLElement[] {
  const names = namesRecipients(shown.route) ? recipients(shown) : senders(shown);
  return [div("afn", `${shown.thread.subject}, `), div("yW", ...names)];
}

function recipients({ state, message }: Shown): (Node | string)[] {
  const names = message.to.map(({ name, email }) => person(name || email, email));
  return [`${wordsFor(state.options.lang).to} `, ...commas(names)];
}

/** The one who wrote last stands last. */
function senders({ state, thread }: Shown): (Node | string)[] {
  const words = wordsFor(state.options.lang);
  const last = thread.messages.at(-1)?.from;
  const froms = new Map(thread.messages.map(({ from }) => [from.email, from]));
  if (last) froms.delete(last.email);
  const names = [...froms.values(), ...(last ? [last] : [])].map(({ name, email }) =>
    person(email === dana.email ? words.me : name || email, email),
  );
  const draft = thread.draft ? [", ", span("boq", words.draft)] : [];
  const count = thread.messages.length > 1 ? [span("bx0", String(thread.messages.length))] : [];
  return [...commas(names), ...draft, ...count];
}

const commas = (names: HTMLElement[]): (Node | string)[] => names.flatMap((name, i) => (i ? [", ", name] : [name]));

const person = (name: string, email: string): HTMLElement =>
  span("bA4", el("span", { class: "yP", email, name, "data-hovercard-id": email }, name));

/** The ids, around the subject where they stand in its line. The draft, if there is one, is the newest message; its id moves. */
function ids({ thread }: Shown, words = thread.subject): HTMLElement {
  const last = thread.messages.at(-1);
  const newest = thread.draft && last ? { ...last, from: dana, at: last.at + 3_600_000 } : last;
  const id = threadId(thread);
  return el(
    "span",
    {
      class: "bqe",
      "data-thread-id": `#thread-f:${decimalId(id)}`,
      "data-legacy-thread-id": id,
      "data-legacy-last-message-id": newest ? messageId(newest) : null,
      "data-legacy-last-non-draft-message-id": last ? messageId(last) : null,
    },
    words,
  );
}
