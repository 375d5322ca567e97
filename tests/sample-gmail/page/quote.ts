import type { SampleThread } from "../model";
import { div, el, mailNodes } from "./element";
import { titleDate } from "./words";

/** The message before `index` as Gmail quotes it, or null if there is none. */
export function quoteOf(thread: SampleThread, index: number, lang: string): HTMLElement | null {
  const quoted = thread.messages[index - 1];
  if (!quoted) return null;
  const { name, email } = quoted.from;
  const attribution = el(
    "div",
    { dir: "ltr", class: "gmail_attr" },
    lang === "de"
      ? `Am ${titleDate(quoted.at, lang, true)} schrieb ${name} <`
      : `On ${titleDate(quoted.at, lang, true)} ${name} <`,
    el("a", { href: `mailto:${email}` }, email),
    lang === "de" ? ">:" : "> wrote:",
    el("br"),
  );
  const style = "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex";
  return div(
    "gmail_quote gmail_quote_container",
    attribution,
    el("blockquote", { class: "gmail_quote", style }, mailNodes(quoted.html)),
  );
}
