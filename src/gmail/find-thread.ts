import { all, shown } from "./query";
import { readThreadId, type ThreadId } from "./read-ids";
import { BODY, COMPOSE, MAIN, MESSAGE, MESSAGE_ID, SENDER, SUBJECT } from "./selectors";

/** The thread in front: its subject, the element that holds all of it, and its messages, oldest first. */
export type ShownThread = ThreadId & { subject: HTMLElement; root: HTMLElement; messages: HTMLElement[] };

export type NotFound = { failure: "no-thread" | "several-threads" | "no-id" | "no-messages" | "strange-order" };

const MARKS = `${BODY}, ${SENDER}, ${MESSAGE_ID}`;

/** Messages below `root`; a list inside a message is not another one. */
const messagesIn = (root: Element): HTMLElement[] =>
  all(root, MESSAGE).filter((item) => !item.parentElement?.closest(MESSAGE));

/** Climbs from the subject to the element that holds its messages. */
const rootOf = (subject: HTMLElement): Pick<ShownThread, "root" | "messages"> | null => {
  for (let at = subject.parentElement; at; at = at.parentElement) {
    const messages = messagesIn(at);
    if (messages.length > 0) return { root: at, messages };
    if (at.matches(MAIN)) return null;
  }
  return null;
};

/** Something of a message beside the messages means that the page has changed and one would be missed. Looks into none: a thread may be long. */
const misses = (around: Element, messages: ReadonlySet<Element>): boolean =>
  [...around.children].some(
    (child) => !messages.has(child) && !child.matches(COMPOSE) && (child.matches(MARKS) || misses(child, messages)),
  );

/** Subjects in Gmail's view; anywhere only in a page without views, which are looked for last: few pages hold another subject. */
const shownSubjects = (page: ParentNode): HTMLElement[] => {
  const subjects = shown(page, SUBJECT);
  const inView = subjects.filter((subject) => subject.closest(MAIN));
  return inView[0] || shown(page, MAIN)[0] ? inView : subjects;
};

/** Finds the thread that the rep looks at. A thread left in the page under `display:none` is not it. */
export const findThread = (page: ParentNode): ShownThread | NotFound => {
  const [subject, ...others] = shownSubjects(page);
  if (!subject) return { failure: "no-thread" };
  if (others.length > 0) return { failure: "several-threads" };
  const { id, alone } = readThreadId(subject);
  if (id === "") return { failure: "no-id" };
  const found = rootOf(subject);
  if (!found) return { failure: "no-messages" };
  if (misses(found.root, new Set<Element>(found.messages))) return { failure: "strange-order" };
  return { id, alone, subject, ...found };
};
