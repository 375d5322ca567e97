import { BodyText, type Region } from "./body-text";
import { BODY_TEXT, COMPOSE, LEFT_OUT_CLASSES, LEFT_OUT_TAGS, QUOTE_CLASSES, SIGNATURE_CLASSES } from "./selectors";

/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
/** Blocks that a browser sets apart with a blank line. */
const WITH_MARGIN = new Set("BLOCKQUOTE H1 H2 H3 H4 H5 H6 OL P PRE UL".split(" "));
const CELLS = new Set(["TD", "TH"]);

const NO_MARGIN = /margin(?:-top|-bottom)?:\s*0/i;
const INVISIBLE =
  /display:\s*none|visibility:\s*hidden|font-size:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|mso-hide:\s*all|opacity:\s*0(?:\.0+)?\s*(?:;|!|$)|max-height:\s*0/i;
const AS_TYPED = /white-space:\s*pre/i;

const styleOf = (element: Element): string => element.getAttribute("style")?.slice(0, 2_000) ?? "";

const hasClass = (element: Element, classes: ReadonlySet<string>): boolean => {
  // Most elements of a mail have no class: asking for the list of each would cost more than the rest of the walk.
  const names = element.getAttribute("class");
  return names?.split(/\s+/, 50).some((name) => classes.has(name)) ?? false;
};

const isQuote = (element: Element): boolean => element.tagName === "BLOCKQUOTE" || hasClass(element, QUOTE_CLASSES);

const regionOf = (element: Element, around: Region): Region => {
  if (around === "quote" || isQuote(element)) return "quote";
  return hasClass(element, SIGNATURE_CLASSES) ? "signature" : around;
};

const isLeftOut = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  INVISIBLE.test(styleOf(element)) ||
  LEFT_OUT_TAGS.has(element.tagName) ||
  hasClass(element, LEFT_OUT_CLASSES);

const hasMargin = (element: Element): boolean =>
  WITH_MARGIN.has(element.tagName) &&
  !NO_MARGIN.test(styleOf(element)) &&
  // Outlook's paragraphs have no margin: a blank line there is a paragraph of its own.
  !element.classList.contains("MsoNormal") &&
  !(element.tagName !== "P" && element.parentElement?.tagName === "LI");

const bulletOf = (item: Element): string => {
  if (item.parentElement?.tagName !== "OL") return "- ";
  let number = 1;
  for (let at = item.previousElementSibling; at && number < 1_000; at = at.previousElementSibling) {
    if (at.tagName === "LI") number += 1;
  }
  return `${number}. `;
};

/** What an element turns on for everything inside it. */
type Inside = { region: Region; asTyped: boolean };

const inside = (element: Element, around: Inside): Inside => ({
  region: regionOf(element, around.region),
  asTyped: around.asTyped || element.tagName === "PRE" || AS_TYPED.test(styleOf(element)),
});

/** A block's edge, on its way in as on its way out. */
const cross = (element: Element, text: BodyText): void => {
  if (BLOCKS.has(element.tagName)) hasMargin(element) ? text.gap() : text.edge();
};

/** What reading adds for an element: an item's bullet, and the emoji that Gmail draws as a picture. */
export const addedTo = (element: Element): string => {
  if (element.tagName === "LI") return bulletOf(element);
  return element.tagName === "IMG" ? (element.getAttribute("data-emoji") ?? "") : "";
};

/** True where an element within somebody's own words is read as such too: no quote, no signature, nothing hidden. */
export const isOwn = (element: Element): boolean => !isLeftOut(element) && regionOf(element, "text") === "text";

const open = (element: Element, text: BodyText, here: Inside): void => {
  if (element.tagName === "BR") text.newLine();
  cross(element, text);
  const added = CELLS.has(element.tagName) ? " " : addedTo(element);
  if (added !== "") text.write(added, here.region, false);
};

/**
 * The body as a person sees it, in plain text: blocks on lines of their own, lists with bullets, links as their text,
 * hidden nodes and characters without width left out.
 * Walks without recursion, so that ten thousand nested elements of a hostile mail are no more than slow.
 */
export const readBody = (body: Element): string => {
  const text = new BodyText();
  const states: Inside[] = [{ region: "text", asTyped: false }];
  let node: Node | null = body.firstChild;
  while (node) {
    const here = states.at(-1) ?? { region: "text", asTyped: false };
    if (node instanceof Element && !isLeftOut(node)) {
      open(node, text, here);
      if (node.firstChild) {
        states.push(inside(node, here));
        node = node.firstChild;
        continue;
      }
      cross(node, text);
    } else if (node instanceof Text) text.write(node.data, here.region, here.asTyped);
    while (node && !node.nextSibling) {
      const up: Element | null = node.parentElement;
      if (!up || up === body) return text.toString();
      cross(up, text);
      states.pop();
      node = up;
    }
    node = node?.nextSibling ?? null;
  }
  return text.toString();
};

/** The body of a message that is drawn in the page; null for a folded one and for one that Gmail is still filling. */
export const bodyOf = (message: Element): Element | null => {
  for (const body of message.querySelectorAll(BODY_TEXT)) {
    const nested = body.parentElement?.closest(`.a3s, .ii .ii, ${COMPOSE}, [contenteditable=true]`);
    if (!nested && body.hasChildNodes()) return body;
  }
  return null;
};
