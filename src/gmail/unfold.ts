import { findThread } from "./find-thread";
import { press } from "./press";
import { all, parts, shown } from "./query";
import { bodyOf } from "./read-body";
import { BUNDLE, COMPOSE_DRAFT, FOLDED_HEADER, HIDDEN_MESSAGE } from "./selectors";
import { waitFor } from "./wait-for";

/** How long Gmail may take to draw what was folded, ms. */
const BUNDLE_DEADLINE = 3_000;
const BODIES_DEADLINE = 8_000;

const folded = (messages: readonly HTMLElement[]): HTMLElement[] =>
  messages.filter((message) => !bodyOf(message) && !message.querySelector(COMPOSE_DRAFT));

/** Presses what unfolds one message: its snippet or header, never the sender's name (which opens a card). */
export const pressFolded = (message: HTMLElement): void => {
  const header = FOLDED_HEADER.flatMap((selector) => parts(message, selector))[0];
  press(header ?? message.firstElementChild ?? message);
};

const openBundle = async (page: Document, root: HTMLElement, signal: AbortSignal): Promise<void> => {
  const [bundle] = shown(root, BUNDLE);
  if (!bundle) return;
  press(all(bundle, "*")[0] ?? bundle);
  await waitFor(page.body, () => all(root, HIDDEN_MESSAGE).length === 0 || null, BUNDLE_DEADLINE, signal);
};

const pending = (page: Document): HTMLElement[] => {
  const thread = findThread(page);
  return "failure" in thread ? [] : folded(thread.messages);
};

/** Unfolds every folded message of the thread in front through Gmail's own controls; resolves when they are drawn or the time is up. */
export const unfold = async (page: Document, signal: AbortSignal): Promise<void> => {
  const thread = findThread(page);
  if ("failure" in thread) return;
  await openBundle(page, thread.root, signal);
  for (const message of pending(page)) pressFolded(message);
  await waitFor(page.body, () => pending(page).length === 0 || null, BODIES_DEADLINE, signal);
};
