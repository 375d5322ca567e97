import { messageId, threadId } from "../ids";
import type { Person, SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import { bodyNodes, plainBody } from "./compose-body";
import { div, el, span } from "./element";
import { onPress } from "./press";
import type { State } from "./state";
import { wordsFor } from "./words";

export type ReplyKind = "one" | "all" | "forward";

/** Opens Gmail's reply to `message` in `place` under it, or as a popup; the bar goes. The caret stands in the box. */
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
    if (state.options.popup) showPopup(compose, thread.subject);
    else place.replaceChildren(div("ip adB", compose));
    compose.addEventListener("gone", () => place.replaceChildren(...(bar ? [bar] : [])));
    compose.querySelector<HTMLElement>(state.options.plain ? "textarea.Ak" : "[g_editable]")?.focus();
  });
}

/** The reply box itself: recipients, hidden fields, body, Send. `text` is what a draft already holds. */
export function composeBox(
  state: State,
  thread: SampleThread,
  message: SampleMessage,
  to: Person[],
  text = "",
): HTMLElement {
  const { plain, lang } = state.options;
  const label = wordsFor(lang).body;
  const rich = el(
    "div",
    {
      class: "Am aiL aO9 Al editable LW-avf tS-tW",
      hidefocus: "true",
      "aria-label": label,
      g_editable: "true",
      role: "textbox",
      "aria-multiline": "true",
      tabindex: "1",
      contenteditable: "true",
    },
    ...bodyNodes(state, thread, message, text),
  );
  const twin = el("textarea", {
    class: "Ak aiL",
    "aria-label": label,
    tabindex: "1",
    form: "nosend",
  }) as HTMLTextAreaElement;
  if (plain) twin.value = plainBody(state, thread, message, text);
  const shown = (visible: boolean) => (visible ? null : "display:none");
  const form = el("form", { class: "bAs", method: "POST" }, recipientRow(to), ...fields(thread, message));
  // Gmail writes a draft by itself and never lets the form go anywhere.
  form.addEventListener("submit", (event) => event.preventDefault());
  const compose = div(
    "M9",
    el(
      "div",
      { class: "aoI", role: "region" },
      form,
      div(
        "iN",
        div(
          "GP",
          el("div", { class: "Ar As", style: shown(plain) }, twin),
          el("div", { class: "Ar Au", style: shown(!plain) }, rich),
        ),
        div("btC", sendButton(state, thread, to, plain ? twin : rich)),
      ),
    ),
  );
  saveDraftsOf(compose, state);
  return compose;
}

/** To whom a reply to `message` goes: to those it was sent to where it is the rep's own. */
export function recipients(message: SampleMessage, kind: ReplyKind): Person[] {
  if (kind === "forward") return [];
  const own = message.from.email === dana.email;
  const one = own ? message.to : [message.from];
  if (kind === "one") return one;
  const all = new Map([...one, ...message.to, ...message.cc].map((person) => [person.email, person]));
  return [...all.values()].filter(({ email }) => email !== dana.email);
}

const recipientRow = (to: Person[]) =>
  div(
    "fX aiL",
    div("GS", el("div", { class: "anm", name: "to" }, ...to.map(chip))),
    div("aoD hl", ...to.map(({ name, email }) => el("span", { class: "oL aDm az9", email }, name || email))),
  );

const chip = ({ name, email }: Person) =>
  el("div", { class: "afV", role: "option", "data-hovercard-id": email, "data-name": name }, div("akl", name || email));

function fields(thread: SampleThread, message: SampleMessage): HTMLElement[] {
  const hidden = (name: string, value: string) => el("input", { type: "hidden", name, value });
  const subject = el("input", {
    name: "subjectbox",
    class: "aoT",
    value: `Re: ${thread.subject}`,
    "aria-label": "Subject",
    tabindex: "1",
    style: "display:none",
  });
  return [
    subject,
    hidden("composeid", messageId(message)),
    hidden("from", dana.email),
    hidden("draft", ""),
    hidden("rt", `#thread-f:${BigInt(`0x${threadId(thread)}`)}`),
  ];
}

function sendButton(state: State, thread: SampleThread, to: Person[], box: HTMLElement): HTMLElement {
  const label = wordsFor(state.options.lang).send;
  const button = el(
    "div",
    {
      class: "T-I J-J5-Ji aoO v7 T-I-atl L3",
      role: "button",
      tabindex: "1",
      "data-tooltip": `${label} (Ctrl-Enter)`,
      "aria-label": `${label} (Ctrl-Enter)`,
    },
    label,
  );
  onPress(button, () => {
    const text = box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? "");
    const html = box instanceof HTMLTextAreaElement ? "" : box.innerHTML;
    state.sent.push({ thread: thread.slug, to: to.map(({ email }) => email), text });
    document.dispatchEvent(new CustomEvent("sample-sent", { detail: { thread, to, html } }));
    button.closest(".M9")?.dispatchEvent(new Event("gone"));
  });
  return button;
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

function showPopup(compose: HTMLElement, subject: string): void {
  const dialog = el(
    "div",
    { class: "AD" },
    el(
      "div",
      { class: "nH Hd", role: "dialog", "aria-label": subject },
      div("Hp", span("aYF", subject)),
      div("aaZ", compose),
    ),
  );
  const corner = div("dw", div("nH nn", dialog));
  compose.addEventListener("gone", () => corner.remove());
  document.body.append(corner);
}
