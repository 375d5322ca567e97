import { decimalId, messageId } from "../ids";
import type { Person, SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import { div, el, mailNodes, span } from "./element";
import { excess } from "./mail-excess";
import { onPress } from "./press";
import { quoteOf } from "./quote";
import { replyButton } from "./reply-bar";
import type { State } from "./state";
import { shortDate, titleDate, wordsFor } from "./words";

/** A message as Gmail draws it open: ids, sender, recipients, date, body with the quote trimmed, attachments. */
export function openMessage(state: State, thread: SampleThread, message: SampleMessage): HTMLElement {
  const trimmed = message.quotes ? quoteOf(thread, thread.messages.indexOf(message), state.options.lang) : null;
  return el(
    "div",
    { class: "adn ads", ...ids(state, message) },
    div("aju", div("aCi", avatar(message.from))),
    div("gs", header(state, thread, message), body(message, trimmed, state), attachments(message)),
  );
}

/** A message that was never opened: sender, snippet, date; neither id nor body. */
export const foldedMessage = (state: State, message: SampleMessage): HTMLElement =>
  el(
    "div",
    { class: "adf ads" },
    div("aju", div("aCi", avatar(message.from))),
    div("gs", div("gE iv gt", sender(message.from), dateOf(state, message)), div("iA g6", snippetOf(message))),
  );

/** Longer than a line: what is too long for it is cut by the page's style. Characters. */
const SNIPPET = 200;

/** The first words of a message, as rows and folded messages show them. */
export function snippetOf(message: SampleMessage): string {
  const apart = mailNodes(message.html.replace(/<(?:\/?div|br)\b/g, " $&")).textContent ?? "";
  const line = apart.replace(/\s+/g, " ").trim();
  return line.length > SNIPPET ? line.slice(0, SNIPPET).replace(/\S*$/, "…") : line;
}

function ids(state: State, message: SampleMessage): Record<string, string | null> {
  const legacy = messageId(message);
  const own = message.from.email === dana.email;
  if (state.unsynced.has(message)) return { "data-message-id": `#msg-a:r${decimalId(legacy)}` };
  const id = own ? `#msg-a:r${decimalId(legacy)}` : `#msg-f:${decimalId(legacy)}`;
  return { "data-message-id": id, "data-legacy-message-id": legacy };
}

function header(state: State, thread: SampleThread, message: SampleMessage): HTMLElement {
  const names = [...message.to, ...message.cc].map((person) => recipient(person, wordsFor(state.options.lang).me));
  const hb = span(
    "hb",
    `${wordsFor(state.options.lang).to} `,
    ...names.flatMap((name, i) => (i ? [", ", name] : [name])),
  );
  const icon = replyButton(state, thread, message);
  return div("gE iv gt", div("gFline", sender(message.from), dateOf(state, message), icon), div("iw ajw", hb));
}

const sender = ({ name, email }: Person) =>
  el(
    "h3",
    { class: "iw" },
    el(
      "span",
      { class: "qu", role: "gridcell", translate: "no" },
      el(
        "span",
        { class: "gD", email, name: name || email, "data-hovercard-id": email },
        el("span", {}, name || email),
      ),
      " ",
      span("go", el("span", { "aria-hidden": "true" }, "<"), email, el("span", { "aria-hidden": "true" }, ">")),
    ),
  );

const recipient = ({ name, email }: Person, me: string) =>
  el(
    "span",
    { class: "g2", email, name: name || email, translate: "no", "data-hovercard-id": email },
    email === dana.email ? me : name || email,
  );

const dateOf = (state: State, { at }: SampleMessage) =>
  el(
    "span",
    { class: "g3", title: titleDate(at, state.options.lang), role: "gridcell" },
    shortDate(at, state.options.lang),
  );

const avatar = ({ name, email }: Person) => div("ajn", (/[\p{L}]/u.exec(name || email)?.[0] ?? "?").toUpperCase());

function body(message: SampleMessage, quote: HTMLElement | null, state: State): HTMLElement {
  // A second slot with the class `undefined` stands hidden beside the body in real pages.
  const empty = el("div", { class: "a3s undefined", style: "display:none" });
  return div(
    "bodies",
    el(
      "div",
      { class: "ii gt" },
      div(
        "a3s aiL ",
        mailNodes(message.html),
        ...trimmedPart(quote, state),
        ending(state.options.mail),
        excess(state.options.mail),
      ),
    ),
    el("div", { class: "ii gt adO" }, empty),
  );
}

/** What Gmail adds to a body that it has cut off, or that goes away by itself. */
function ending(mail: State["options"]["mail"]): HTMLElement | null {
  if (mail === "clipped")
    return div("iX", "...", el("br"), "[Message clipped] ", el("a", { href: "?view=lg" }, "View entire message"));
  return mail === "confidential" ? div("iX", "Content expires 1 Jan 2027") : null;
}

function trimmedPart(quote: HTMLElement | null, state: State): HTMLElement[] {
  if (!quote) return [];
  const button = el(
    "div",
    {
      class: "ajR",
      role: "button",
      tabindex: "0",
      "aria-label": wordsFor(state.options.lang).trimmed,
      "aria-expanded": "false",
    },
    "•••",
  );
  const trimmed = el("div", { class: "adL", style: "display:none" }, quote);
  onPress(button, () => {
    const shown = trimmed.style.display === "none";
    trimmed.style.display = shown ? "" : "none";
    button.setAttribute("aria-expanded", String(shown));
  });
  return [div("yj6qo ajU", button), trimmed];
}

const attachments = ({ attachments: names }: SampleMessage) =>
  names.length === 0
    ? null
    : div("hq gt a10", div("aQH", ...names.map((name) => span("aZo N5jrZb", div("aQA", span("aV3 zzV0ie", name))))));
