import type { RowMark } from "../../platform/desk";
import type { Row } from "../read-list";
import { createMark } from "./host";

/** What each mark says, and of which message of which thread: Gmail uses its rows again for other threads. */
const said = new WeakMap<Element, string>();

/** Names a thread as it stands with its newest message. */
export const keyOf = ({ thread, newest }: Row): string => `${thread} ${newest}`;

const markOf = ({ people }: Row): Element | null => {
  const before = people.previousElementSibling;
  return before && said.has(before) ? before : null;
};

/** Removes the row's mark, if it has one that speaks of another thread or message. */
export const removeUntrue = (row: Row): void => {
  const mark = markOf(row);
  if (mark && !said.get(mark)?.startsWith(keyOf(row))) mark.remove();
};

/** Shows a row's mark, or changes it; null removes it. It takes no room, and a click on it is a click on the row. */
export const showRowMark = (row: Row, mark: RowMark | null): void => {
  const known = markOf(row);
  const words = mark ? `${keyOf(row)} ${mark.kind} ${mark.words}` : undefined;
  if ((known && said.get(known)) === words) return;
  known?.remove();
  if (!mark || words === undefined) return;
  const dot = document.createElement("i");
  dot.setAttribute("role", "img");
  dot.title = mark.words;
  const host = createMark("followthrough-mark", dot, "light");
  host.setAttribute("kind", mark.kind);
  said.set(host, words);
  row.people.before(host);
};
