import type { Person, SampleMessage, SampleThread } from "./model";

export const dana: Person = { name: "Dana Whitfield", email: "dana@northwind-tools.example" };
export const colleague: Person = { name: "Tom Achebe", email: "tom@northwind-tools.example" };

/** The rep's signature, as Gmail keeps it in HTML. */
export const SIGNATURE =
  '<div dir="ltr"><b>Dana Whitfield</b><div>Northwind Tools &middot; <span style="color:#666">Account executive</span></div><div>+1 617 555 0148</div></div>';

type More = Partial<Pick<SampleMessage, "to" | "cc" | "quotes" | "attachments">> & { html?: string };

/** A message from `from` at the moment `at`. Blank lines in `text` part paragraphs. `html` replaces the text altogether. */
export function says(from: Person, at: number, text: string, more: More = {}): SampleMessage {
  const { to = [], cc = [], quotes = true, attachments = [], html = paragraphs(text) } = more;
  return { from, to, cc, at, html, quotes, attachments };
}

/** The rep's own message, with her signature. */
export const asks = (at: number, text: string, more: More = {}): SampleMessage =>
  says(dana, at, text, {
    html: `${paragraphs(text)}<br clear="all"><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${SIGNATURE}</div>`,
    ...more,
  });

/** Puts messages together. Where nobody is named, the others of the thread are addressed. */
export function thread(
  slug: string,
  subject: string,
  messages: SampleMessage[],
  more: Partial<Pick<SampleThread, "draft" | "open" | "bundled">> = {},
): SampleThread {
  const others = [...new Map(messages.map(({ from }) => [from.email, from])).values()];
  const outside = others.filter(({ email }) => email !== dana.email);
  const addressed = messages.map((message) => ({
    ...message,
    to: message.to.length ? message.to : answersTo(message, outside),
  }));
  return { slug, subject, messages: addressed, draft: null, open: 1, bundled: 0, partOf: null, ...more };
}

const answersTo = (message: SampleMessage, outside: Person[]) =>
  message.from.email === dana.email ? outside.slice(0, 1) : [dana];

/** Plain text as Gmail writes it: one `div` a line, an empty line as `<div><br></div>`. */
export function paragraphs(text: string): string {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => `<div>${escaped(line) || "<br>"}</div>`);
  return `<div dir="ltr">${lines.join("")}</div>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
