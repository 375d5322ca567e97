import { BodyText, type Edge, type Region } from "./body-text";
import { BODY_TEXT, COMPOSE, LEFT_OUT_TAGS, QUOTE_CLASS, SIGNATURE_CLASS } from "./selectors";

/** Blocks that a browser sets apart with a blank line. */
const WITH_MARGIN = "BLOCKQUOTE H1 H2 H3 H4 H5 H6 OL P PRE UL".split(" ");
/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  WITH_MARGIN.concat(
    "ADDRESS ARTICLE ASIDE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM HEADER HR LI MAIN NAV SECTION TABLE TR".split(
      " ",
    ),
  ),
);

const NO_MARGIN = /margin(?:-top|-bottom)?:\s*0| MsoNormal /i;
/** Hidden by its style, or a block of Gmail's own that is no text: the button of trimmed text, the clipping notice. */
const LEFT_OUT =
  /display:\s*none|visibility:\s*hidden|font-size:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|mso-hide:\s*all|opacity:\s*0(?:\.0+)?\s*(?:;|!|$)|max-height:\s*0| (?:yj6qo|ajR|gmail_signature_prefix|iX) /i;
const AS_TYPED = /white-space:\s*pre/i;

/**
 * What its attributes say of an element, in one string, and nothing of most. Asked once: questions to the page cost more
 * than the rest of the walk. An absent style reads "null", which says nothing.
 */
const lookOf = (element: Element): string => {
  if (!element.hasAttributes()) return "";
  const style = element.hasAttribute("hidden") ? "display:none" : element.getAttribute("style");
  return ` ${element.className} ;${style}`.slice(0, 4_000);
};

const says = (look: string, what: RegExp): boolean => look !== "" && what.test(look);

const regionOf = (tag: string, look: string, around: Region): Region => {
  if (around === "quote" || tag === "BLOCKQUOTE" || says(look, QUOTE_CLASS)) return "quote";
  return says(look, SIGNATURE_CLASS) ? "signature" : around;
};

const isLeftOut = (tag: string, look: string): boolean => LEFT_OUT_TAGS.has(tag) || says(look, LEFT_OUT);

const edgeOf = (element: Element, tag: string, look: string): Edge => {
  if (!BLOCKS.has(tag)) return null;
  // Outlook's paragraphs have no margin: a blank line there is a paragraph of its own.
  return WITH_MARGIN.includes(tag) && !says(look, NO_MARGIN) && (tag === "P" || element.parentElement?.tagName !== "LI")
    ? "gap"
    : "edge";
};

const bulletOf = (item: Element): string => {
  if (item.parentElement?.tagName !== "OL") return "- ";
  let number = 1;
  for (let at = item.previousElementSibling; at && number < 1_000; at = at.previousElementSibling) {
    if (at.tagName === "LI") number += 1;
  }
  return `${number}. `;
};

/** What an element turns on for everything inside it, and its edge. */
type Inside = { region: Region; asTyped: boolean; edge: Edge };

/** What reading adds for an element: an item's bullet, and the emoji that Gmail draws as a picture. */
export const addedTo = (element: Element, tag = element.tagName): string => {
  if (tag === "LI") return bulletOf(element);
  return tag === "IMG" ? (element.getAttribute("data-emoji") ?? "") : "";
};

/** True where an element within somebody's own words is read as such too: no quote, no signature, nothing hidden. */
export const isOwn = (element: Element): boolean => {
  const look = lookOf(element);
  return !isLeftOut(element.tagName, look) && regionOf(element.tagName, look, "text") === "text";
};

/** Reads the beginning of an element; says what it means for what is inside, null for an element that is left out. */
const open = (element: Element, text: BodyText, here: Inside): Inside | null => {
  const tag = element.tagName;
  const look = lookOf(element);
  if (isLeftOut(tag, look)) return null;
  const edge = edgeOf(element, tag, look);
  if (tag === "BR") text.newLine();
  text.cross(edge);
  const added = /^T[DH]$/.test(tag) ? " " : addedTo(element, tag);
  if (added) text.write(added, here.region, false);
  return {
    region: regionOf(tag, look, here.region),
    asTyped: here.asTyped || tag === "PRE" || says(look, AS_TYPED),
    edge,
  };
};

/**
 * The body as a person sees it, in plain text: blocks on lines of their own, lists with bullets, links as their text,
 * hidden nodes and characters without width left out.
 * Walks without recursion, so that ten thousand nested elements of a hostile mail are no more than slow.
 */
export const readBody = (body: Element): string => {
  const text = new BodyText();
  const around: Inside[] = [];
  let here: Inside = { region: "text", asTyped: false, edge: null };
  let node: Node | null = body.firstChild;
  while (node) {
    if (node.nodeType === 3) text.write((node as Text).data, here.region, here.asTyped);
    const inside = node.nodeType === 1 && open(node as Element, text, here);
    if (inside && node.firstChild) {
      around.push(here);
      here = inside;
      node = node.firstChild;
      continue;
    }
    if (inside) text.cross(inside.edge);
    while (node && !node.nextSibling) {
      const up: Element | null = node.parentElement;
      if (!up || up === body) return text.toString();
      text.cross(here.edge);
      here = around.pop() ?? here;
      node = up;
    }
    node = node?.nextSibling ?? null;
  }
  return text.toString();
};

/** The body of a message that is drawn in the page; null for a folded one and for one that Gmail is still filling. */
export const bodyOf = (message: Element): Element | null => {
  // Nearly always the first; to look for more is to go through all that stands in it.
  const first = message.querySelector(BODY_TEXT);
  return first && !isBody(first) ? ([...message.querySelectorAll(BODY_TEXT)].find(isBody) ?? null) : first;
};

const isBody = (text: Element): boolean =>
  text.hasChildNodes() && !text.parentElement?.closest(`.a3s, .ii .ii, ${COMPOSE}, [contenteditable=true]`);
