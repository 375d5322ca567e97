import { all, shown } from "./query";
import { isThreadAddress } from "./route";
import {
  ACCOUNT_LINK,
  BODY,
  COLLAPSED_MESSAGE,
  COMPOSE,
  DATE,
  HIDDEN_MESSAGE,
  MAIN,
  MESSAGE,
  MESSAGE_ID,
  OURS,
  PROFILE,
  REPLY_BAR,
  ROW,
  SENDER,
  SUBJECT,
} from "./selectors";

const LONGEST = 6_000;
const DEEPEST = 9;

/** What reading a thread rests on. A selector stands for itself: names for them would weigh more than they tell. */
const COUNTED = [
  PROFILE,
  ACCOUNT_LINK,
  MAIN,
  SUBJECT,
  MESSAGE,
  HIDDEN_MESSAGE,
  COLLAPSED_MESSAGE,
  MESSAGE_ID,
  BODY,
  SENDER,
  DATE,
  COMPOSE,
  REPLY_BAR,
  ROW,
];

/** Classes of Gmail's are short letters; anything longer could be words. */
const shapeOf = (element: Element): string => {
  const classes = [...element.classList].filter((name) => /^[\w-]{1,12}$/.test(name)).slice(0, 4);
  const role = element.getAttribute("role");
  return (
    [element.tagName.toLowerCase(), ...classes].join(".") + (role && /^[a-z]{1,20}$/.test(role) ? `[${role}]` : "")
  );
};

/** Tags, classes and roles, two blanks a level. Never a text, an address or what is inside a mail body. */
const skeleton = (root: Element): string => {
  const lines: string[] = [];
  const walk = (element: Element, depth: number): void => {
    if (depth > DEEPEST || lines.length > 150 || element.matches(`${OURS}, [contenteditable=true]`)) return;
    lines.push("  ".repeat(depth) + shapeOf(element));
    if (!element.matches(BODY)) for (const child of element.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines.join("\n");
};

const counts = (page: Document): string =>
  COUNTED.map((selector) => `${all(page, selector).length} of ${selector}`).join("\n");

/** What could not be read, and the shape of the page, for a report that the rep can copy. Holds no mail text and no names. */
export const shapeReport = (page: Document, failure: string): string => {
  const main = shown(page, MAIN)[0] ?? page.body;
  const address = isThreadAddress(location.hash) ? "thread" : "list";
  return `${failure}, address of a ${address}\n${counts(page)}\n${skeleton(main)}`.slice(0, LONGEST);
};
