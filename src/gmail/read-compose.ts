import type { ShownThread } from "./find-thread";
import { all, attribute, shown } from "./query";
import { fromPermId } from "./read-ids";
import { COMPOSE, COMPOSE_BODY, COMPOSE_PLAIN, COMPOSE_THREAD, COMPOSE_TO } from "./selectors";

/** A box that the rep can write in. `plain`: Gmail's plain-text mode, whose body is a text area. */
export type ComposeBox = { root: HTMLElement } & (
  | { plain: false; body: HTMLElement }
  | { plain: true; body: HTMLTextAreaElement }
);

/** The half in use: the other one stays in the page, hidden. */
const toBox = (root: HTMLElement): ComposeBox | null => {
  const [rich] = shown(root, COMPOSE_BODY);
  if (rich) return { root, plain: false, body: rich };
  const [plain] = shown(root, COMPOSE_PLAIN);
  return plain instanceof HTMLTextAreaElement ? { root, plain: true, body: plain } : null;
};

/** Every box open in the page: replies, popups, full screen. */
export const readBoxes = (page: ParentNode): ComposeBox[] =>
  shown(page, COMPOSE)
    .filter((root) => !root.parentElement?.closest(COMPOSE))
    .flatMap((root) => toBox(root) ?? []);

/** `#thread-f:DECIMAL` as a legacy id, `#thread-a:…` as it stands; empty for a box that names no thread. */
const threadOf = (box: ComposeBox): string => {
  const input = box.root.querySelector(COMPOSE_THREAD);
  const named = (input instanceof HTMLInputElement ? input.value : "").replace(/^#/, "");
  return fromPermId(named) || named;
};

/** The boxes that answer this thread: those inside it first, then those popped out of it. */
export const openBoxes = (page: ParentNode, thread: ShownThread): ComposeBox[] => {
  const boxes = readBoxes(page);
  const perm = attribute(thread.subject, "data-thread-perm-id").split("|")[0] ?? "";
  const isOurs = (box: ComposeBox): boolean => [thread.id, perm].includes(threadOf(box) || "none");
  const within = boxes.filter((box) => thread.root.contains(box.root));
  return [...within, ...boxes.filter((box) => !within.includes(box) && isOurs(box))];
};

const ADDRESS = /[^\s<>"',;]{1,64}@[^\s<>"',;]{1,255}/;

/** Addresses in the To field, lower case, as far as Gmail has drawn them. */
export const recipientsOf = (box: ComposeBox): string[] => {
  for (const selector of COMPOSE_TO) {
    const found = all(box.root, selector).flatMap((element) => {
      const value = element instanceof HTMLInputElement ? element.value : "";
      const address = attribute(element, "data-hovercard-id") || attribute(element, "email") || value;
      return ADDRESS.exec(address.slice(0, 1_000))?.[0].toLowerCase() ?? [];
    });
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
};
