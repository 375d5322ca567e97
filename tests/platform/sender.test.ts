import { beforeEach, describe, expect, it, vi } from "vitest";
import { isOurs, mayAsk } from "../../src/platform/sender";

const ID = "abcdefghijklmnopabcdefghijklmnop";
const PAGE = `chrome-extension://${ID}`;
const GMAIL = "https://mail.google.com";

describe("whom the worker answers", () => {
  beforeEach(() => {
    vi.stubGlobal("chrome", { runtime: { id: ID, getURL: (path: string) => `${PAGE}/${path}` } });
  });

  it.each([
    ["our content script in Gmail", { id: ID, origin: GMAIL }],
    ["a page of ours", { id: ID, origin: PAGE }],
  ])("%s", (_, sender) => expect(isOurs(sender)).toBe(true));

  it.each([
    ["another extension", { id: "ponmlkjihgfedcbaponmlkjihgfedcba", origin: PAGE }],
    ["a web page", { origin: GMAIL }],
    ["a content script of ours anywhere else", { id: ID, origin: "https://yardweekly.example" }],
    ["a host that begins like Gmail's", { id: ID, origin: "https://mail.google.com.finch.example" }],
    ["Gmail without encryption", { id: ID, origin: "http://mail.google.com" }],
    ["another port", { id: ID, origin: "https://mail.google.com:8443" }],
    ["a sandboxed frame", { id: ID, origin: "null" }],
    ["a page of another extension that borrowed our name", { id: ID, origin: "chrome-extension://other" }],
    ["a sender without an origin", { id: ID }],
    ["nobody", {}],
  ])("and not %s", (_, sender) => expect(isOurs(sender)).toBe(false));

  it.each(["export", "import", "erase", "forget", "insights", "stored"] as const)(
    "'%s' takes everything out or away: only our own pages may ask it",
    (type) => {
      expect(mayAsk({ id: ID, origin: PAGE }, type)).toBe(true);
      expect(mayAsk({ id: ID, origin: GMAIL }, type)).toBe(false);
    },
  );
});
