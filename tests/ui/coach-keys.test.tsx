// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { button, draw, expectAccessible, message, press, settle } from "./draw";
import { openThread, report, waiting } from "./sample";

const key = async (name: string, more: KeyboardEventInit = {}): Promise<void> => {
  fireEvent.keyDown(document.activeElement ?? window, { key: name, ...more });
  await settle();
};

const inHand = (): string | null => document.activeElement?.textContent ?? null;

describe("plain keys in the coach", () => {
  it("j and k go from suggestion to suggestion, and open it", async () => {
    await draw();
    await key("j");
    expect(inHand()).toBe("Hold them to their word");
    await key("j");
    expect(inHand()).toBe("A graceful way out");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await key("j");
    expect(inHand()).toBe("A graceful way out");
    await key("k");
    expect(inHand()).toBe("Hold them to their word");
  });

  it("i inserts the suggestion in hand, the first before any is", async () => {
    const { world } = await draw();
    await key("i");
    expect(world.asked).toContainEqual(expect.objectContaining({ type: "tab/insert", text: message().value }));
    await key("j");
    await key("j");
    await key("i");
    expect(world.asked.findLast(({ type }) => type === "tab/insert")).toMatchObject({
      text: expect.stringContaining("Has the east pier been put aside?"),
    });
  });

  it("c copies it", async () => {
    const { world } = await draw();
    await key("c");
    expect(world.clipboard).toEqual([message().value]);
  });

  it("s goes to the wait, whose day Enter keeps", async () => {
    await draw({ report: { ok: true, value: report({ onRequest: [waiting] }) } });
    await key("s");
    expect(inHand()).toBe("Wait");
    expect(button("Wait until Tuesday 24 March")).toBeTruthy();
  });

  it("? lists them", async () => {
    await draw();
    await key("?");
    expect(screen.getByRole("dialog", { name: "Shortcuts" }).textContent).toContain("Next suggestion");
    await expectAccessible();
    await key("i");
    expect(screen.getByRole("dialog")).toBeTruthy();
  });

  it.each([
    ["in the message", {}],
    ["with Ctrl", { ctrlKey: true }],
    ["with ⌘", { metaKey: true }],
    ["with Alt", { altKey: true }],
  ])("mean nothing %s", async (_, more) => {
    const { world } = await draw();
    if (Object.keys(more).length === 0) message().focus();
    for (const name of ["i", "c", "j", "?"]) await key(name, more);
    expect(world.clipboard).toEqual([]);
    expect(world.asked.some(({ type }) => type === "tab/insert")).toBe(false);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("what came of it", () => {
  const told = { ...report().told, answered: { play: "accountability" as const, days: 2 } };
  const answered = { report: { ok: true as const, value: report({ told }) } };
  const question = 'An answer came 2 working days later, after "Hold them to their word". What came of it?';
  const { account, id: thread } = openThread();

  it.each([
    ["Moving again", "moving"],
    ["Lost", "lost"],
    ["Just an answer", "just-an-answer"],
    ["Nothing", "nothing"],
  ])("is asked once: %s", async (name, outcome) => {
    const { world } = await draw(answered);
    expect(screen.getByText(question)).toBeTruthy();
    await expectAccessible();
    world.report = { ok: true, value: report() };
    await press(name);
    expect(world.asked).toContainEqual({ type: "outcome", account, thread, outcome });
    expect(screen.queryByText(question)).toBeNull();
    expect(screen.getByText("Noted. It goes into your insights.")).toBeTruthy();
  });

  it("can be skipped, and stays so when the popup opens again", async () => {
    const { world } = await draw(answered);
    await press("Skip");
    expect(screen.queryByText(question)).toBeNull();
    await draw({ ...answered, drafts: world.drafts });
    expect(screen.queryByText(question)).toBeNull();
  });
});
