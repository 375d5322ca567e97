// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { findThread } from "../../src/gmail/find-thread";
import { Memory } from "../../src/gmail/memory";
import { openBoxes, recipientsOf } from "../../src/gmail/read-compose";
import { writeReply } from "../../src/gmail/write-reply";
import { DANA, RAY, show, THREAD, threadView } from "./thread-page";

const box = (
  rt: string,
  to: string,
  extra = "",
): string => `<div class="M9"><form><input type="hidden" name="rt" value="${rt}">
  <div class="anm" name="to">${to}</div></form>
  <div class="Ar As" style="display:none"><textarea class="Ak"></textarea></div>
  <div class="Ar Au"><div g_editable="true" role="textbox" contenteditable="true"><br></div></div>${extra}</div>`;
const chip = (email: string): string => `<div role="option" data-hovercard-id="${email}"></div>`;
const own = `#thread-f:${BigInt(`0x${THREAD}`)}`;

const boxes = () => {
  const thread = findThread(document);
  return "failure" in thread ? [] : openBoxes(document, thread);
};

describe("the boxes that answer this thread", () => {
  it.each([
    ["one inside it", threadView(RAY + DANA + box("", "")), 1],
    ["one popped out of it", threadView(RAY + DANA) + box(own, ""), 1],
    ["none that answers another thread", `${threadView(RAY + DANA)}${box("#thread-f:1852345678901234567", "")}`, 0],
    ["no new mail", `${threadView(RAY + DANA)}${box("#thread-a:r-1", "")}`, 0],
    ["none drawn in a mail body", threadView(RAY.replace("I'll ask", `${box(own, "")}I'll ask`)), 0],
  ])("%s", (_, html, count) => {
    show(html);
    expect(boxes().length).toBe(count);
  });

  it("tells whom a reply goes to, as chips, as a folded line, as hidden fields", () => {
    show(threadView(RAY + box("", chip("Ray@acme.example") + chip("helen@acme.example"))));
    expect(boxes().map(recipientsOf)).toEqual([["ray@acme.example", "helen@acme.example"]]);
    show(threadView(RAY + box("", "", '<div class="aoD hl"><span email="ray@acme.example">Ray</span></div>')));
    expect(boxes().map(recipientsOf)).toEqual([["ray@acme.example"]]);
    show(
      threadView(
        RAY + box("", "", '<div class="vR"><input type="hidden" name="to" value="Ray &lt;ray@acme.example&gt;"></div>'),
      ),
    );
    expect(boxes().map(recipientsOf)).toEqual([["ray@acme.example"]]);
  });

  it("knows the plain-text twin by the half that is hidden", () => {
    show(
      threadView(
        RAY + box("", "").replace(' style="display:none"', "").replace('Ar Au"', 'Ar Au" style="display:none"'),
      ),
    );
    expect(boxes().map(({ plain }) => plain)).toEqual([true]);
  });
});

describe("nothing is written where it must not be", () => {
  const request = {
    type: "tab/insert",
    thread: THREAD,
    newest: "",
    text: "Hi Ray",
    to: "one",
    greets: "ray@acme.example",
    force: false,
  } as const;
  const write = (over: Partial<{ thread: string; newest: string; greets: string | null; force: boolean }>) =>
    writeReply(
      document,
      { ...request, ...over },
      () => Date.parse("2026-11-16T14:00:00Z"),
      new Memory(),
      new AbortController().signal,
    );
  const newest = (html: string): string => /data-legacy-message-id="(\w+)"/.exec(html)?.[1] ?? "";

  it("another thread is in front", async () => {
    show(threadView(DANA + RAY));
    expect(await write({ thread: "18f0a1b2c3d4e5f6" })).toEqual({ kind: "thread-gone" });
  });
  it("an answer has come in the meantime", async () => {
    show(threadView(DANA + RAY));
    expect(await write({ newest: newest(DANA) })).toEqual({ kind: "answer-arrived", from: "ray" });
  });
  it("the reply goes to somebody else", async () => {
    show(threadView(DANA + RAY + box("", chip("helen@acme.example"))));
    expect(await write({ newest: newest(RAY) })).toEqual({
      kind: "wrong-person",
      greets: "ray",
      goesTo: "helen@acme.example",
    });
  });
  it("nobody can tell whom the reply goes to", async () => {
    show(threadView(DANA + RAY + box("", "")));
    expect(await write({ newest: newest(RAY) })).toEqual({ kind: "wrong-person", greets: "ray", goesTo: "" });
  });
  it("Gmail has no reply button that we know", async () => {
    show(threadView(DANA + RAY));
    expect(await write({ newest: newest(RAY) })).toEqual({ kind: "not-written", why: "no-reply-box" });
  });
});
