import type { ShownThread } from "./find-thread";
import { press } from "./press";
import { isHidden, parts, shown } from "./query";
import { type ComposeBox, openBoxes } from "./read-compose";
import { REPLY, REPLY_ALL, REPLY_BAR, REPLY_ICON } from "./selectors";
import { waitFor } from "./wait-for";

/** How long Gmail may take to open a box on a slow line. */
const DEADLINE = 6_000;

/** The bar to press: the shown one; where there are two, the one outside a table (the other belongs to an experiment of 2025-11). */
const replyBar = (root: Element): HTMLElement | null => {
  const bars = shown(root, REPLY_BAR);
  return bars.findLast((bar) => !bar.closest("table")) ?? bars.at(-1) ?? null;
};

const buttonFor = ({ root, messages }: ShownThread, to: "one" | "all"): HTMLElement | undefined => {
  const bar = replyBar(root);
  const last = messages.at(-1);
  return [
    // With one recipient Gmail shows no "reply all": reply says the same.
    ...(bar && to === "all" ? shown(bar, REPLY_ALL) : []),
    ...(bar ? shown(bar, REPLY) : []),
    ...(last ? parts(last, REPLY_ICON).filter((icon) => !isHidden(icon)) : []),
  ][0];
};

/** True once there is a reply to write in, or a button that opens one: Gmail draws the bar last, well after the messages on a slow line. */
export const canReply = (page: Document, thread: ShownThread): boolean =>
  Boolean(openBoxes(page, thread)[0] ?? buttonFor(thread, "one"));

/** The reply that is open for the thread, else the one that Gmail's own button opens; null where neither comes. */
export const openReply = async (
  page: Document,
  thread: ShownThread,
  to: "one" | "all",
  signal: AbortSignal,
): Promise<ComposeBox | null> => {
  const [box] = openBoxes(page, thread);
  if (box) return box;
  const button = buttonFor(thread, to);
  if (!button) return null;
  press(button);
  return waitFor(page.body, () => openBoxes(page, thread)[0] ?? null, DEADLINE, signal);
};
