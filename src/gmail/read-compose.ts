import type { Address } from "../core/thread";
import { addressIn } from "./account";
import { findThread, type ShownThread } from "./find-thread";
import { all, attribute, plain, shown } from "./query";
import { fromPermId, legacy } from "./read-ids";
import { COMPOSE, COMPOSE_BODY, COMPOSE_EVERYBODY, COMPOSE_PLAIN, COMPOSE_THREAD, COMPOSE_TO } from "./selectors";

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

/** The legacy id of the thread that a box answers in; null for a new mail, and where the page doesn't tell. */
export const answeredIn = (page: ParentNode, box: ComposeBox): string | null => {
  const front = findThread(page);
  if (!("failure" in front) && openBoxes(page, front).some(({ root }) => root === box.root)) return front.id;
  return legacy(threadOf(box)) || null;
};

/** The person that a chip, a folded line or a hidden field (`Ray <ray@…>`) names. */
const personIn = (element: HTMLElement): Address[] => {
  const value = element instanceof HTMLInputElement ? element.value : "";
  const email = addressIn(attribute(element, "data-hovercard-id") || attribute(element, "email") || value);
  const name = attribute(element, "data-name") || /^[^<]{0,1000}(?=<)/.exec(value)?.[0].trim();
  return email === null ? [] : [{ name: plain(name || ""), email }];
};

/** Those drawn by the first selector that finds any, each once. */
const peopleIn = ({ root }: ComposeBox, selectors: readonly string[]): Address[] => {
  for (const selector of selectors) {
    const found = new Map(
      all(root, selector)
        .flatMap(personIn)
        .map((person) => [person.email, person]),
    );
    if (found.size > 0) return [...found.values()];
  }
  return [];
};

/** Addresses in the To field, lower case, as far as Gmail has drawn them. */
export const recipientsOf = (box: ComposeBox): string[] => peopleIn(box, COMPOSE_TO).map(({ email }) => email);

/** Everybody that a mail goes to, copies included, as far as Gmail has drawn them. */
export const everybodyIn = (box: ComposeBox): Address[] => peopleIn(box, COMPOSE_EVERYBODY);
