// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../../src/core/thread";
import { Memory } from "../../src/gmail/memory";
import { readThread } from "../../src/gmail/read-thread";
import { DANA, idAt, message, RAY, show, threadView } from "./thread-page";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const memory = new Memory();

const messages = (): Message[] => {
  const read = readThread(document, NOW, memory);
  if ("failure" in read) throw new Error(read.failure);
  return read.open.thread.messages;
};

const ray = (): Element => {
  const [first] = document.querySelectorAll("[role=listitem]");
  if (!first) throw new Error("no message");
  return first;
};

const within = (selector: string): Element => {
  const found = ray().querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => show(threadView(RAY + DANA)));

describe("a thread that is read once more", () => {
  it("gives the very message that was read before, where nothing has changed", () => {
    const [before] = messages();
    expect(messages()[0]).toBe(before);
  });

  const CHANGES: [what: string, change: () => void, seen: (message: Message | undefined) => unknown, is: unknown][] = [
    [
      "text that Gmail fills in late",
      () => within(".a3s").append(" Promised."),
      (read) => read?.body,
      "I'll ask on Friday. Promised.",
    ],
    [
      "another id",
      () => within(".ads").setAttribute("data-legacy-message-id", idAt("2026-10-22T09:00:00Z")),
      (read) => read?.id,
      idAt("2026-10-22T09:00:00Z"),
    ],
    [
      "a file that is drawn late",
      () => within(".ads").insertAdjacentHTML("beforeend", '<div class="aQH"><span class="aV3">plan.pdf</span></div>'),
      (read) => read?.attachments,
      ["plan.pdf"],
    ],
    [
      "another message in its place",
      () => {
        ray().outerHTML = message({
          id: idAt("2026-10-21T09:00:00Z"),
          from: "ray@acme.example",
          text: "I'll ask on Monday.",
        });
      },
      (read) => read?.body,
      "I'll ask on Monday.",
    ],
  ];

  it.each(CHANGES)("sees %s", (_, change, seen, is) => {
    messages();
    change();
    expect(seen(messages()[0])).toEqual(is);
  });
});
