import type { Person, SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import { plainTwin, richBody } from "./compose-body";
import { type Begun, hiddenFields, recipientRow, subjectField } from "./compose-fields";
import { markForeign } from "./compose-foreign";
import { sendBar } from "./compose-send";
import { showWindow } from "./compose-window";
import { div, el } from "./element";
import type { State } from "./state";
import { wordsFor } from "./words";

export type ReplyKind = "one" | "all" | "forward";

/** Opens Gmail's reply to `message` in `place` under it, or in a window of its own; the bar goes. The caret stands in the box. */
export function openReply(
  state: State,
  thread: SampleThread,
  message: SampleMessage,
  kind: ReplyKind,
  place: HTMLElement,
): void {
  if (place.querySelector(".M9")) return;
  state.delays.later(() => {
    const compose = composeBox(state, thread, message, recipients(message, kind));
    const bar = place.firstElementChild;
    if (state.options.box === "inline") place.replaceChildren(div("ip adB", compose));
    else showWindow(compose, thread.subject, state.options.box === "full");
    compose.addEventListener("gone", () => place.replaceChildren(...(bar ? [bar] : [])));
    compose.querySelector<HTMLElement>(state.options.plain ? "textarea.Ak" : "[g_editable]")?.focus();
  });
}

/** The box of an empty mail. */
export const newMailBox = (state: State): HTMLElement =>
  makeBox(state, { thread: null, message: null, to: [], text: "" });

/** Opens an empty mail in a window of its own; the caret stands in the To field. */
export function openNewMail(state: State): void {
  state.delays.later(() => {
    const compose = newMailBox(state);
    showWindow(compose, wordsFor(state.options.lang).compose, state.options.box === "full");
    compose.querySelector<HTMLElement>("input.agP")?.focus();
  });
}

/** The reply box itself: recipients, hidden fields, body, Send. `text` is what a draft already holds. */
export const composeBox = (state: State, thread: SampleThread, message: SampleMessage, to: Person[], text = "") =>
  makeBox(state, { thread, message, to, text });

function makeBox(state: State, begun: Begun): HTMLElement {
  const { plain, foreign } = state.options;
  const [rich, twin] = [richBody(state, begun), plainTwin(state, begun)];
  const shown = (visible: boolean) => (visible ? null : "display:none");
  const subject = begun.thread ? `Re: ${begun.thread.subject}` : "";
  const form = el(
    "form",
    { class: "bAs", method: "POST" },
    recipientRow(state, begun.to),
    subjectField(subject, begun.thread === null),
    ...hiddenFields(begun),
  );
  // Gmail writes a draft by itself and never lets the form go anywhere.
  form.addEventListener("submit", (event) => event.preventDefault());
  const halves = div(
    "qz",
    el("div", { class: "Ar As", style: shown(plain) }, twin),
    el("div", { class: "Ar Au", style: shown(!plain) }, rich),
  );
  const body = plain ? twin : rich;
  const attached = div("GM");
  const content = div("GP", halves, attached);
  const compose = div("M9", region(form, content, sendBar(state, begun.thread, body, attached)));
  if (foreign) markForeign(rich);
  saveDraftsOf(compose, state);
  sendWithTab(compose, body);
  return compose;
}

/** The tables that Gmail builds a box of (seen 2020, and in extensions of 2025). */
const region = (form: HTMLElement, content: HTMLElement, bar: HTMLElement) =>
  el(
    "div",
    { class: "aoI", role: "region" },
    table(
      "aoP aoC",
      row("I5", form, table("iN", row("GQ", content), row("HE", div("aDg", div("aDj", div("aDl"), bar))))),
    ),
  );

const table = (classes: string, ...rows: HTMLElement[]) => el("table", { class: classes }, el("tbody", {}, ...rows));
const row = (classes: string, ...children: HTMLElement[]) => el("tr", {}, el("td", { class: classes }, ...children));

/** To whom a reply to `message` goes: to those it was sent to where it is the rep's own. */
export function recipients(message: SampleMessage, kind: ReplyKind): Person[] {
  if (kind === "forward") return [];
  const own = message.from.email === dana.email;
  const one = own ? message.to : [message.from];
  if (kind === "one") return one;
  const all = new Map([...one, ...message.to, ...message.cc].map((person) => [person.email, person]));
  return [...all.values()].filter(({ email }) => email !== dana.email);
}

/** A draft's id moves with every save. */
function saveDraftsOf(compose: HTMLElement, state: State): void {
  const field = compose.querySelector("input[name=draft]");
  let saves = 0;
  compose.addEventListener("input", () => {
    saves += 1;
    const save = saves;
    state.delays.later(() => field?.setAttribute("value", `#msg-a:r${1000 + save}`), 100, 300);
  });
}

/** From the text Tab leads straight to Send: Gmail does that by hand. */
function sendWithTab(compose: HTMLElement, body: HTMLElement): void {
  body.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.shiftKey) return;
    event.preventDefault();
    compose.querySelector<HTMLElement>(".aoO")?.focus();
  });
}
