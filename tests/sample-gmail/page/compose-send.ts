import type { SampleThread } from "../model";
import { div, el, span } from "./element";
import { onPress } from "./press";
import type { State } from "./state";
import { wordsFor } from "./words";

/** What stands below the text: Send, and Attach, which puts what was chosen into `attached`. */
export function sendBar(
  state: State,
  thread: SampleThread | null,
  box: HTMLElement,
  attached: HTMLElement,
): HTMLElement {
  const row = el(
    "tr",
    { class: "btC" },
    el("td", { class: "gU Up" }, div("J-J5-Ji btA", div("dC", sendButton(state, thread, box)))),
    el("td", { class: "a8X gU" }, attachButton(state, attached)),
  );
  return div("aDh", el("table", { class: "IZ", role: "group" }, el("tbody", {}, row)));
}

function sendButton(state: State, thread: SampleThread | null, box: HTMLElement): HTMLElement {
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
    const compose = button.closest(".M9");
    const text = box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? "");
    const html = box instanceof HTMLTextAreaElement ? "" : box.innerHTML;
    const to = [...(compose?.querySelectorAll(".anm [role=option]") ?? [])].map((chip) => ({
      name: chip.getAttribute("data-name") ?? "",
      email: chip.getAttribute("data-hovercard-id") ?? "",
    }));
    state.sent.push({ thread: thread?.slug ?? "", to: to.map(({ email }) => email), text });
    if (thread) document.dispatchEvent(new CustomEvent("sample-sent", { detail: { thread, to, html } }));
    compose?.dispatchEvent(new Event("gone"));
  });
  return button;
}

/** Press, choose a file, and Gmail uploads it for a while before it counts. */
function attachButton(state: State, attached: HTMLElement): HTMLElement {
  const input = document.createElement("input");
  input.type = "file";
  input.name = "Filedata";
  input.multiple = true;
  input.style.display = "none";
  input.addEventListener("change", () => {
    for (const { name } of input.files ?? []) state.delays.later(() => attached.append(attachedFile(name)), 50, 150);
  });
  const button = el("div", {
    class: "wG J-Z-I",
    command: "Files",
    "aria-label": "Attach files",
    role: "button",
    tabindex: "1",
  });
  button.append(span("a1 aaA aMZ", wordsFor(state.options.lang).attach));
  onPress(button, () => input.click());
  return div("bAK", button, input);
}

const attachedFile = (name: string) =>
  div(
    "dL",
    el("input", { type: "hidden", name: "attach", value: name }),
    el("a", { class: "dO", tabindex: "1", href: "#inbox" }, div("vI", name), div("vJ", "(84K)")),
  );
