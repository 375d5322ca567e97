import { all, shown } from "./query";
import { readThreadId, type ThreadId } from "./read-ids";
import { BODY, COMPOSE, MAIN, MESSAGE, MESSAGE_ID, SENDER, SUBJECT } from "./selectors";

/** The thread in front: its subject, the element that holds all of it, and its messages, oldest first. */
export type ShownThread = ThreadId & { subject: HTMLElement; root: HTMLElement; messages: HTMLElement[] };

export type NotFound = { failure: "no-thread" | "several-threads" | "no-id" | "no-messages" | "strange-order" };

/** Messages below `root`; a list inside a message is not another one. */
const messagesIn = (root: Element): HTMLElement[] =>
  all(root, MESSAGE).filter((item) => !item.parentElement?.closest(MESSAGE));

/** Climbs from the subject to the element that holds its messages and no other thread. */
const rootOf = (subject: HTMLElement): HTMLElement | null => {
  for (let at = subject.parentElement; at; at = at.parentElement) {
    if (shown(at, SUBJECT).some((other) => other !== subject)) return null;
    if (messagesIn(at).length > 0) return at;
    if (at.matches(MAIN)) return null;
  }
  return null;
};

/** A sibling with a body that is no message means that the page has changed and one would be missed. */
const misses = (root: Element, messages: readonly HTMLElement[]): boolean => {
  const known = new Set<Element | null>(messages);
  return all(root, `${BODY}, ${SENDER}, ${MESSAGE_ID}`).some(
    (mark) =>
      !known.has(mark.closest(MESSAGE)) &&
      !mark.closest(COMPOSE) &&
      !messages.some((message) => message.contains(mark)),
  );
};

/** Subjects in Gmail's view; anywhere only in a page without views. */
const shownSubjects = (page: ParentNode): HTMLElement[] => {
  const subjects = shown(page, SUBJECT);
  return shown(page, MAIN).length > 0 ? subjects.filter((subject) => subject.closest(MAIN)) : subjects;
};

/** Finds the thread that the rep looks at. A thread left in the page under `display:none` is not it. */
export const findThread = (page: ParentNode): ShownThread | NotFound => {
  const [subject, ...others] = shownSubjects(page);
  if (!subject) return { failure: "no-thread" };
  if (others.length > 0) return { failure: "several-threads" };
  const { id, alone } = readThreadId(subject);
  if (id === "") return { failure: "no-id" };
  const root = rootOf(subject);
  const messages = root ? messagesIn(root) : [];
  if (!root || messages.length === 0) return { failure: "no-messages" };
  if (misses(root, messages)) return { failure: "strange-order" };
  return { id, alone, subject, root, messages };
};
