import { div, el, span } from "./element";
import { onPress } from "./press";

/** Where popups stand side by side. */
const corner = () => document.body.querySelector(".dw") ?? document.body.appendChild(div("dw", div("nH nn")));

/** Gmail's one place for a box over the whole window; it stays in the page when the box has left it. */
const wholeWindow = () => document.body.querySelector(".aSs .aSt") ?? makeWholeWindow();

function makeWholeWindow(): Element {
  const inner = div("aSt");
  document.body.append(div("aSs", inner));
  return inner;
}

/** Shows a box as a popup in the corner, with its title, or over the whole window. It can be minimised and made full. */
export function showWindow(compose: HTMLElement, title: string, full: boolean): void {
  const content = div("aaZ", compose);
  const dialog = el("div", { class: "nH Hd", role: "dialog", "aria-label": title });
  const popup = div("AD", dialog);
  const put = (isFull: boolean) => {
    if (isFull) wholeWindow().append(popup);
    else corner().firstElementChild?.append(popup);
    document.body.querySelector(".aSs")?.classList.toggle("shown", isFull);
  };
  const leave = () => {
    popup.remove();
    if (!document.body.querySelector(".aSt .AD")) document.body.querySelector(".aSs")?.classList.remove("shown");
  };
  dialog.append(
    titleBar(title, content, () => put(!popup.closest(".aSt")), leave),
    content,
  );
  compose.addEventListener("gone", leave);
  put(full);
}

function titleBar(title: string, content: HTMLElement, toggleFull: () => void, close: () => void): HTMLElement {
  const button = (classes: string, label: string, sign: string, act: () => void) => {
    const made = el("button", { class: classes, type: "button", "aria-label": label }, sign);
    onPress(made, act);
    return made;
  };
  const minimise = () => {
    content.style.display = content.style.display === "none" ? "" : "none";
  };
  return div(
    "nH Hy aXJ",
    div("Hp", span("aYF", title)),
    div(
      "Hm",
      button("Hl", "Minimise", "–", minimise),
      button("Hq aUG", "Full screen", "⤢", toggleFull),
      button("Ha", "Close", "×", close),
    ),
  );
}
