import { messageId, threadId } from "../ids";
import type { Person, SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import { div, el } from "./element";
import { onPress } from "./press";
import type { State } from "./state";

/** What a box is opened with. A new mail has neither thread nor message. */
export type Begun = { thread: SampleThread | null; message: SampleMessage | null; to: Person[]; text: string };

/** The To row: chips that can be taken out, and a field for more. */
export function recipientRow(state: State, to: Person[]): HTMLElement {
  const chips = div("aFw", ...to.map(chip));
  chips.setAttribute("role", "listbox");
  const folded = div("aoD hl", ...to.map(folding));
  const field = el("input", { class: "agP", role: "combobox", tabindex: "1", "aria-label": "To" });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(field instanceof HTMLInputElement) || field.value === "") return;
    event.preventDefault();
    const person = { name: "", email: field.value };
    field.value = "";
    // Gmail looks the person up first.
    state.delays.later(() => {
      chips.append(chip(person));
      folded.append(folding(person));
    });
  });
  return div("fX aiL", div("GS", el("div", { class: "anm", name: "to" }, chips, field)), folded);
}

const folding = ({ name, email }: Person) => el("span", { class: "oL aDm az9", email }, name || email);

function chip({ name, email }: Person): HTMLElement {
  const made = el("div", { class: "afV", role: "option", "data-hovercard-id": email, "data-name": name });
  const remove = el("div", { class: "afX", role: "button", "aria-label": `Remove ${name || email}` }, "×");
  onPress(remove, () => made.remove());
  made.append(div("akl", name || email), remove);
  return made;
}

/** The subject: a reply keeps its own out of sight. */
export const subjectField = (subject: string, shown: boolean) =>
  el(
    "div",
    { class: "aoD az6", style: shown ? null : "display:none" },
    el("input", {
      name: "subjectbox",
      class: "aoT",
      value: subject,
      "aria-label": "Subject",
      placeholder: "Subject",
      tabindex: "1",
    }),
  );

/** What the box knows and does not show. */
export function hiddenFields({ thread, message }: Begun): HTMLElement[] {
  const hidden = (name: string, value: string) => el("input", { type: "hidden", name, value });
  return [
    hidden("composeid", message ? messageId(message) : "1"),
    hidden("from", dana.email),
    hidden("draft", thread ? "" : "#msg-a:r-7673660351152959857"),
    hidden("rt", thread ? `#thread-f:${BigInt(`0x${threadId(thread)}`)}` : "#thread-a:r-7681922771531347793"),
    hidden("rm", message ? `#msg-f:${BigInt(`0x${messageId(message)}`)}` : ""),
  ];
}
