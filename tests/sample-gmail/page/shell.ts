import { dana } from "../write";
import { newMailBox, openNewMail } from "./compose";
import { div, el, span } from "./element";
import { onPress } from "./press";
import type { State } from "./state";
import { isRightToLeft, wordsFor } from "./words";

/** What stands around every page of Gmail: header, folders, account. Pages are shown in the element that it gives back. */
export function drawShell(state: State): HTMLElement {
  const { lang, theme, density, popout, alone, panel } = state.options;
  document.documentElement.lang = lang;
  document.documentElement.dir = isRightToLeft(lang) ? "rtl" : "ltr";
  document.body.className = `aAU ${popout ? "xE Su" : ""} ${theme} ${density}`;
  const stage = div("nH bkK");
  if (alone) {
    document.body.className = `xE xp ${theme} ${density}`;
    document.body.replaceChildren(div("nH frame", div("nH Hd", newMailBox(state))));
    return stage;
  }
  if (popout) {
    document.body.replaceChildren(div("nH frame", stage));
    return stage;
  }
  const account = el(
    "a",
    { class: "gb_A", href: "#inbox", "aria-label": `Google Account: ${dana.name}\n(${dana.email})` },
    "D",
  );
  const header = el(
    "header",
    { class: "gb_m", role: "banner" },
    span("gb_logo", span("gb_envelope", "M"), "Mail"),
    el(
      "form",
      { class: "gstl", role: "search" },
      el("input", {
        class: "gb_search",
        name: "q",
        placeholder: wordsFor(lang).search,
        "aria-label": wordsFor(lang).search,
      }),
    ),
    account,
  );
  header.querySelector("form")?.addEventListener("submit", search);
  document.body.replaceChildren(
    div("nH frame", header, div("nH columns", folders(state), stage, panel ? gemini() : null)),
  );
  return stage;
}

/** Gemini's panel sums a thread up: names and words of the mail stand there too, but nothing of it is the thread. */
const gemini = (): HTMLElement =>
  el(
    "div",
    { class: "bAw", role: "complementary", "aria-label": "Gemini" },
    el("h2", {}, "Summary"),
    el("div", { role: "list" }, el("div", { role: "listitem" }, "Gemma will let you know by Friday.")),
    el("div", { role: "textbox", contenteditable: "true", "aria-label": "Enter a prompt here" }),
  );

function folders(state: State): HTMLElement {
  const words = wordsFor(state.options.lang);
  const compose = el("div", { class: "T-I T-I-KE L3", role: "button", tabindex: "0" }, `✎ ${words.compose}`);
  onPress(compose, () => openNewMail(state));
  const folder = (name: string, label: string) => {
    const made = div("TO", el("a", { class: "J-Ke n0", href: `#${name}` }, label));
    onPress(made, () => {
      location.hash = name;
    });
    return made;
  };
  return el(
    "nav",
    { class: "nH aqk aql bkL", role: "navigation" },
    div("z0", compose),
    folder("inbox", words.inbox),
    folder("sent", words.sent),
  );
}

function search(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>(".gb_search");
  if (field?.value) location.hash = `search/${encodeURIComponent(field.value)}`;
}
