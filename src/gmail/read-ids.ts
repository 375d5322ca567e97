import { attribute } from "./query";

/** `#msg-f:1234…` and `thread-f:1234…` hold the legacy id in decimal; `msg-a:` and `thread-a:` hold none. */
const DECIMAL = /^#?(?:msg|thread)-f:(\d{15,20})/;
const LEGACY = /^[0-9a-f]{15,16}$/;

/** The legacy id behind a perm id such as `#thread-f:1234…`, hex; empty where it holds none. */
export const fromPermId = (value: string): string => {
  const decimal = DECIMAL.exec(value)?.[1];
  return decimal === undefined ? "" : BigInt(decimal).toString(16);
};

/** A legacy id, 16 hex digits; empty for anything else. */
export const legacy = (value: string): string => (LEGACY.test(value) ? value : "");

/** Gmail's legacy id of a message, hex; empty for one that was sent a moment ago. */
export const readMessageId = (element: Element | null): string =>
  legacy(attribute(element, "data-legacy-message-id")) || fromPermId(attribute(element, "data-message-id"));

/** What the subject says about its thread. `alone`: conversation view is off, so the page shows one message of perhaps many. */
export type ThreadId = { id: string; alone: boolean };

/** Reads `thread-f:…` or, with conversation view off, `thread-f:…|msg-f:…`: the part before `|` names the thread. */
export const readThreadId = (subject: Element): ThreadId => {
  const perm = attribute(subject, "data-thread-perm-id");
  const alone = perm.includes("|");
  const own = legacy(attribute(subject, "data-legacy-thread-id"));
  return { id: alone ? fromPermId(perm) || own : own || fromPermId(perm), alone };
};
