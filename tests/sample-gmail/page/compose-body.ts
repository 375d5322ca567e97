import type { SampleMessage, SampleThread } from "../model";
import { SIGNATURE } from "../write";
import { div, el, mailNodes, span } from "./element";
import { quoteOf } from "./quote";
import type { State } from "./state";

/** What Gmail puts into a fresh reply, in the shapes that were seen: see `Options.body`. `text` stands in the first block. */
export function bodyNodes(state: State, thread: SampleThread, message: SampleMessage, text: string): Node[] {
  const quote = quoteOf(thread, thread.messages.indexOf(message) + 1, state.options.lang);
  const after = quote ? [el("br"), quote] : [];
  const first = text ? div("", text) : div("", el("br"));
  first.removeAttribute("class");
  const prefix = [span("gmail_signature_prefix", "-- "), el("br")];
  switch (state.options.body) {
    case "block":
      return [first, ...prefix, signature(), ...after];
    case "wrapped":
      return [el("div", { dir: "ltr" }, first, ...prefix, signature()), ...after];
    case "bare":
      return [text ? document.createTextNode(text) : el("br"), ...prefix, signature(), ...after];
    case "signature-first":
      return [signature(), ...after];
    case "quote-first":
      return quote ? [quote] : [];
  }
}

/** The same for a plain-text reply. */
export function plainBody(state: State, thread: SampleThread, message: SampleMessage, text: string): string {
  const quote = quoteOf(thread, thread.messages.indexOf(message) + 1, state.options.lang)?.textContent ?? "";
  return `${text}\n\n-- \nDana Whitfield\nNorthwind Tools\n\n${quote.replace(/^/gm, "> ")}`;
}

const signature = () =>
  el("div", { dir: "ltr", class: "gmail_signature", "data-smartmail": "gmail_signature" }, mailNodes(SIGNATURE));
