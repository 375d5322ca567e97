import type { RowMark } from "../../platform/desk";
import type { Row } from "../read-list";
import { createMark } from "./host";

const MARK = "followthrough-mark";

/** What each mark says, and of which message of which thread: Gmail uses its rows again for other threads. */
const said = new WeakMap<Element, string>();

/** Names a thread as it stands with its newest message. */
export const keyOf = ({ thread, newest }: Row): string => `${thread} ${newest}`;

/** Wherever in the row: another extension may have moved it, or copied it with the row. */
const marksIn = ({ line }: Row): Element[] => [...line.getElementsByTagName(MARK)];

/** Removes the row's marks that speak of another thread or message. */
export const removeUntrue = (row: Row): void => {
  for (const mark of marksIn(row)) if (!said.get(mark)?.startsWith(keyOf(row))) mark.remove();
};

/** Shows a row's mark, or changes it; null removes it. It takes no room, and a click on it is a click on the row. */
export const showRowMark = (row: Row, mark: RowMark | null): void => {
  const words = mark ? `${keyOf(row)} ${mark.kind} ${mark.words}` : undefined;
  const [known, ...others] = marksIn(row);
  const isTrue = known !== undefined && said.get(known) === words;
  for (const other of isTrue ? others : marksIn(row)) other.remove();
  if (isTrue || !mark || words === undefined) return;
  const dot = document.createElement("i");
  dot.role = "img";
  dot.title = mark.words;
  const host = createMark(MARK, dot, "light");
  host.setAttribute("kind", mark.kind);
  said.set(host, words);
  row.people.before(host);
};
