/** Where the address bar says that we are. The hash changes before the page does: it says what is coming, not what is shown. */
export type Route =
  | { kind: "thread"; key: string; view: string }
  | { kind: "list"; view: string }
  /** Settings, and whatever is not mail. */
  | { kind: "other"; view: string };

const VIEWS_OF_MAIL = new Set([
  "inbox",
  "starred",
  "snoozed",
  "sent",
  "drafts",
  "imp",
  "scheduled",
  "all",
  "spam",
  "trash",
  "label",
  "category",
  "search",
  "advanced-search",
  "chats",
  "section_query",
  "sub",
  "",
]);

/** A thread's key in a hash: `FMfcg…` (since 2018) or the legacy id. */
const KEY = /^(?:[A-Za-z]{24,}|[0-9a-f]{16})$/;

/** Reads `location.hash`. */
export const readRoute = (hash: string): Route => {
  const parts = (hash.replace(/^#/, "").split("?")[0] ?? "").split("/");
  const view = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (!VIEWS_OF_MAIL.has(view)) return { kind: "other", view };
  return parts.length > 1 && KEY.test(last) ? { kind: "thread", key: last, view } : { kind: "list", view };
};
