import type { SampleMessage, SampleThread } from "../model";
import { SIGNATURE } from "../write";
import type { Begun } from "./compose-fields";
import { div, el, mailNodes, span } from "./element";
import { quoteOf } from "./quote";
import type { State } from "./state";
import { wordsFor } from "./words";

/** The body of a rich box. */
export function richBody(state: State, { thread, message, text }: Begun): HTMLElement {
  const attributes = {
    class: "Am aiL aO9 Al editable LW-avf tS-tW",
    hidefocus: "true",
    "aria-label": wordsFor(state.options.lang).body,
    g_editable: "true",
    role: "textbox",
    "aria-multiline": "true",
    tabindex: "1",
    contenteditable: "true",
  };
  return el("div", attributes, ...bodyNodes(state, thread, message, text));
}

/** Its twin, in use where mail is written as plain text. */
export function plainTwin(state: State, { thread, message, text }: Begun): HTMLTextAreaElement {
  const twin = document.createElement("textarea");
  const attributes = {
    class: "Ak aiL",
    "aria-label": wordsFor(state.options.lang).body,
    tabindex: "1",
    form: "nosend",
  };
  for (const [name, value] of Object.entries(attributes)) twin.setAttribute(name, value);
  if (state.options.plain) twin.value = plainBody(state, thread, message, text);
  twin.setSelectionRange(0, 0);
  return twin;
}

/** What Gmail puts into a fresh reply, in the shapes that were seen: see `Options.body`. `text` stands in the first block. */
function bodyNodes(state: State, thread: SampleThread | null, message: SampleMessage | null, text: string): Node[] {
  const quote = quoted(state, thread, message);
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
function plainBody(state: State, thread: SampleThread | null, message: SampleMessage | null, text: string): string {
  const quote = quoted(state, thread, message)?.textContent ?? "";
  const signed = `${text}\n\n-- \nDana Whitfield\nNorthwind Tools\n\n`;
  return quote ? signed + quote.replace(/^/gm, "> ") : signed.trimEnd();
}

/** A new mail quotes nobody. */
const quoted = (state: State, thread: SampleThread | null, message: SampleMessage | null) =>
  thread && message ? quoteOf(thread, thread.messages.indexOf(message) + 1, state.options.lang) : null;

const signature = () =>
  el("div", { dir: "ltr", class: "gmail_signature", "data-smartmail": "gmail_signature" }, mailNodes(SIGNATURE));
