import type { Message } from "../core/thread";
import type { MessageState } from "../platform/messages";
import type { Memory } from "./memory";
import { readTime } from "./message-time";
import { attribute, line, parts } from "./query";
import { bodyOf, readBody } from "./read-body";
import { readMessageId } from "./read-ids";
import { readRecipients, readSender } from "./read-people";
import {
  ATTACHMENT,
  ATTACHMENT_NAME,
  ATTACHMENT_URL,
  COLLAPSED_MESSAGE,
  COMPOSE_DRAFT,
  DATE,
  HIDDEN_MESSAGE,
  MESSAGE_ID,
  SENDER,
} from "./selectors";

/** `look`: how its item looked when it was read. */
export type ReadMessage = { look: string; state: MessageState; message: Message };

/** `draft` is no message. The others mean that the page has changed: better silent than wrong. */
export type NoMessage = "draft" | "no-sender" | "several-senders" | "several-ids";

/** What reading needs besides the page. */
export type Reading = { account: string; now: number; memory: Memory };

/** Whom nothing names. */
export const NOBODY = { name: "", email: "" };

const stateOf = (item: Element, body: Element | null): MessageState => {
  if (item.matches(HIDDEN_MESSAGE)) return "hidden";
  return item.matches(COLLAPSED_MESSAGE) || !body ? "collapsed" : "expanded";
};

const attachmentsOf = (item: Element): string[] => {
  const names = parts(item, ATTACHMENT).flatMap((area) => {
    const drawn = [...area.querySelectorAll(ATTACHMENT_NAME)].map(line);
    return drawn.length > 0
      ? drawn
      : [...area.querySelectorAll(ATTACHMENT_URL)].map((card) => attribute(card, "download_url").split(":")[1] ?? "");
  });
  return names.filter((name) => name !== "").map((name) => name.slice(0, 500));
};

/** A draft is an open box in the place of a message: no sender, no body of its own. */
const isDraft = (item: Element, body: Element | null): boolean =>
  body === null && item.querySelector(COMPOSE_DRAFT) !== null && parts(item, `${SENDER}, ${DATE}`).length === 0;

/** Changes with whatever Gmail draws, folds or takes away in a message. */
const lookOf = (item: Element): string =>
  [
    item.className,
    item.getElementsByTagName("*").length,
    item.textContent.length,
    readMessageId(item.querySelector(MESSAGE_ID)),
  ].join();

/**
 * One message, read again only where it looks different. A folded one has `body: null`; one that was read before keeps what was read.
 * A body whose time can't be told is not claimed either (a message is given its id within some nine seconds of being sent).
 */
export const readMessage = (item: Element, { account, now, memory }: Reading): ReadMessage | NoMessage => {
  const look = lookOf(item);
  const before = memory.reads.get(item);
  if (before?.look === look) return before;
  const body = bodyOf(item);
  if (isDraft(item, body)) return "draft";
  const ids = new Set([item, ...parts(item, MESSAGE_ID)].map(readMessageId).filter((id) => id !== ""));
  if (ids.size > 1) return "several-ids";
  const sender = readSender(item);
  if (sender === "several") return "several-senders";
  if (sender === null && body) return "no-sender";
  const id = memory.idOf(item, [...ids][0] ?? "");
  const state = stateOf(item, body);
  const known = memory.recall(id);
  if (!body && known && (sender === null || sender.email === known.from.email)) return { look, state, message: known };
  const sentAt = readTime(id, attribute(parts(item, DATE)[0] ?? null, "title"), now);
  const message = {
    id,
    from: sender ?? NOBODY,
    to: readRecipients(item, account),
    cc: [],
    sentAt,
    body: body && sentAt !== null ? readBody(body) : null,
    attachments: attachmentsOf(item),
  };
  const read = { look, state, message };
  if (id && message.body) memory.reads.set(item, read);
  return read;
};
