import { addedTo, isOwn } from "../read-body";
import { ink } from "./ink";

type Point = { node: Text; offset: number };

/** A text node of the rep's own, with how much ink stands before it and in it. */
type Piece = { node: Text; at: number; size: number };

const isInk = (char: string | undefined): boolean => char !== undefined && ink(char) !== "";
const isBlank = (char: string | undefined): boolean => char !== undefined && !isInk(char) && char !== "\n";

/** The nodes that `readBody` reads as text, in its order. What it adds (bullets) or reads from a picture counts as ink too. */
const piecesOf = (body: Element): Piece[] => {
  const own = (node: Node): number =>
    node instanceof Element && !isOwn(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(body, undefined, own);
  const pieces: Piece[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = ink(node instanceof Text ? node.data : node instanceof Element ? addedTo(node) : "").length;
    if (node instanceof Text) pieces.push({ node, at, size });
    at += size;
  }
  return pieces;
};

/** The point before the ink character of that number; null behind the last. */
const before = (pieces: readonly Piece[], count: number): Point | null => {
  const piece = pieces.find(({ at, size }) => size > 0 && count < at + size);
  if (!piece) return null;
  let left = count - piece.at;
  let offset = 0;
  // A count within a bullet means the item's first word.
  for (; !isInk(piece.node.data[offset]) || left > 0; offset++) if (isInk(piece.node.data[offset])) left--;
  return { node: piece.node, offset };
};

/** The point behind the ink character before that number. */
const behind = (pieces: readonly Piece[], count: number): Point | null => {
  const point = before(pieces, count - 1);
  return point && { ...point, offset: point.offset + 1 };
};

/** A place between words: blanks before it stay before it; at the start of a line it is in that line. */
const pointAt = (pieces: readonly Piece[], text: string, at: number): Point | null => {
  const count = ink(text.slice(0, at)).length;
  let word = at;
  while (isBlank(text[word - 1])) word--;
  if (isInk(text[at]) || word === 0 || text[word - 1] === "\n") {
    const next = before(pieces, count);
    if (next) return next;
  }
  const point = behind(pieces, count);
  if (point) for (; word < at && isBlank(point.node.data[point.offset]); word++) point.offset++;
  return point;
};

/** Where characters `start` to `end` of a draft's text stand in its body; null where they don't. */
export const rangeOf = (body: Element, text: string, start: number, end: number): Range | null => {
  const pieces = piecesOf(body);
  const from = pointAt(pieces, text, start);
  const last = end > start && isInk(text[end - 1]);
  const to = last ? behind(pieces, ink(text.slice(0, end)).length) : pointAt(pieces, text, end);
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};
