import { el } from "./element";

/**
 * What a grammar checker leaves in a box: attributes on the body, an element of its own behind it, and its mark around
 * a word once something was typed.
 */
export function markForeign(body: HTMLElement): void {
  body.setAttribute("data-gramm", "true");
  body.setAttribute("data-gramm_editor", "true");
  const guest = el("grammarly-extension", { "data-grammarly-shadow-root": "true", style: "position:absolute" });
  guest.attachShadow({ mode: "open" }).append("2 suggestions");
  body.after(guest);
  body.addEventListener("input", () => setTimeout(() => markWord(body), 50), { once: true });
}

/** Puts its mark around the first word of the first text. */
function markWord(body: HTMLElement): void {
  const text = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode();
  if (!(text instanceof Text) || text.length < 2) return;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, 1);
  range.surroundContents(el("g", { class: "gr_ gr_1 gr-alert", "data-gr-id": "1", id: "1" }));
}
