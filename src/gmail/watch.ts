import { all, shown } from "./query";
import {
  ATTACHED,
  BODY_TEXT,
  CHIP,
  COMPOSE,
  MAIN,
  MESSAGE,
  MESSAGE_ID,
  OURS,
  ROW,
  ROW_IDS,
  SUBJECT,
} from "./selectors";

/** Least time between two looks at the page, ms. A storm of changes costs one look in each. */
const PAUSE = 150;

/** A page that is being drawn is looked at when it has been still for so long, and at the latest after `LONGEST`, ms. */
const STILL = 50;
const LONGEST = 450;

/** So many changes at once cost more to look through than a look at the page. */
const MANY = 200;

/** What tells a thread shown from one hidden, a message expanded from one folded, one thread from another. */
const ATTRIBUTES = [
  "style",
  "hidden",
  "role",
  "class",
  "data-legacy-thread-id",
  "data-thread-perm-id",
  "data-legacy-message-id",
  "data-message-id",
  "data-legacy-last-non-draft-message-id",
];

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** Typing, mail bodies and our own marks change often and say nothing about the thread. A body being filled does. */
const isNoise = (target: Element): boolean => {
  const within = target.closest(`${BODY_TEXT}, ${COMPOSE}, [contenteditable=true], ${OURS}`);
  return within !== null && !(within === target && target.matches(BODY_TEXT));
};

const isOurs = (node: Node): boolean => !(node instanceof Element) || node.matches(OURS);

const bringsThread = (node: Node): boolean =>
  node instanceof Element && (node.matches(MAIN) || node.querySelector(SUBJECT) !== null);

/** A file or a recipient that comes or goes changes what is to be said of a mail, and a press of the mouse on it fires no event. */
const bearsOnMail = (node: Node): boolean =>
  node instanceof Element && (node.matches(CHIP) || node.querySelector(ATTACHED) !== null);

const matters = (record: MutationRecord): boolean => {
  const target = elementOf(record.target);
  if (!target) return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  if (isNoise(target)) return nodes.some(bearsOnMail);
  if (record.type === "attributes") return record.attributeName !== "class" || target.matches(MESSAGE);
  if (nodes.every(isOurs)) return false;
  return target.closest(MAIN) !== null || nodes.some(bringsThread);
};

/** Nodes that are added and removed anywhere; attributes only on the path to a thread and on what carries ids and states. */
const observe = (observer: MutationObserver, page: Document): void => {
  observer.disconnect();
  observer.observe(page.body, { childList: true, subtree: true });
  const follow = (element: Element): void =>
    observer.observe(element, { attributes: true, attributeFilter: ATTRIBUTES });
  for (const subject of all(page, SUBJECT))
    for (let at: Element | null = subject; at && at !== page.body; at = at.parentElement) follow(at);
  // A view left in the page, hidden, may be long: nothing is looked for there.
  const views = shown(page, MAIN);
  for (const view of views[0] ? views : [page])
    all(view, `${MESSAGE}, ${MESSAGE_ID}, ${ROW} ${ROW_IDS}`).forEach(follow);
};

/**
 * Calls `look` now and whenever the page may show another thread, message or state, until `signal` says stop.
 * One observer, no polling; looks at most once in 150 ms. `touched` hears of every element that changes before it is seen.
 */
export const watch = (
  page: Document,
  look: () => void,
  signal: AbortSignal,
  touched: (element: Element) => void,
): void => {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let last = -PAUSE;
  let changed = 0;
  const run = (): void => {
    const now = performance.now();
    pending = now < Math.min(changed + STILL, last + LONGEST) ? setTimeout(run, STILL) : undefined;
    if (pending) return;
    last = now;
    look();
    if (!signal.aborted) observe(observer, page);
  };
  const schedule = (): void => {
    pending ??= setTimeout(run, Math.max(0, last + PAUSE - performance.now()));
  };
  const observer = new MutationObserver((records) => {
    changed = performance.now();
    for (const target of new Set(records.map((record) => record.target)))
      if (target instanceof Element) touched(target);
    if (!pending && (records.length > MANY || records.some(matters))) schedule();
  });
  // The address changes before the page does: what that still shows is not looked at once more.
  const moved = (): void => {
    last = performance.now();
    schedule();
  };
  window.addEventListener("hashchange", moved, { signal });
  window.addEventListener("focus", schedule, { signal });
  page.addEventListener("visibilitychange", schedule, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(pending);
  });
  run();
};
