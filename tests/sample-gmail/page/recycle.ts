import { threadOfRow } from "./list-row";

/** Nodes that Gmail made itself: what extensions put among them it does not know. */
const own = (element: Element): ChildNode[] =>
  [...element.childNodes].filter((node) => !(node instanceof Element && node.localName.includes("-")));

/** Draws one list into the rows of another: elements stay, what they say changes. */
export function recycle(shown: Element, wanted: Element): void {
  const now = threadOfRow.get(wanted);
  if (now) threadOfRow.set(shown, now);
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  const [before, after] = [own(shown), own(wanted)];
  after.forEach((node, index) => {
    const known = before[index];
    if (!known) shown.append(node);
    else if (known instanceof Element && node instanceof Element && known.localName === node.localName)
      recycle(known, node);
    else if (known.nodeType === Node.TEXT_NODE && node.nodeType === Node.TEXT_NODE) known.nodeValue = node.nodeValue;
    else known.replaceWith(node);
  });
  for (const left of before.slice(after.length)) left.remove();
}
