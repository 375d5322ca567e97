// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Review } from "../../src/core/draft/remark";
import { de } from "../../src/core/words/strip/de";
import { en } from "../../src/core/words/strip/en";
import { button, draw, expectAccessible, message, press } from "./draw";
import { openThread } from "./sample";

const CHASER = "Hi Omar,\n\nJust checking in on the sensors.\n\nLena";
const BETTER = "Have the sensors been put aside?";
const start = CHASER.indexOf("Just");

const chaser: Review = {
  verdictOfDraft: "remarks",
  remarks: [
    {
      rule: "empty-chaser",
      kind: "advice",
      at: { start, end: start + "Just checking in".length },
      because: "It asks for news without giving a reason to answer, so it's easy to pass over.",
      mend: { label: "replace", start, end: CHASER.indexOf("\n\nLena"), text: BETTER },
      until: null,
      open: null,
    },
  ],
};
const GOOD: Review = { verdictOfDraft: "good", remarks: [] };

/** The worker finds fault with what still checks in. */
const reviewed = (text: string) => ({
  ...(text.includes("checking in") ? chaser : GOOD),
  words: en,
  quotes: [],
  ways: [],
  spoken: [],
});

const afterThePause = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 450)));

const type = async (text: string): Promise<void> => {
  fireEvent.change(message(), { target: { value: text } });
  await afterThePause();
};

const said = (): string[] => screen.getAllByRole("status").map(({ textContent }) => textContent ?? "");

describe("the draft coach in the coach's own message box", () => {
  it("says under the box what the words do to the reader, and is read out", async () => {
    await draw({ reviews: reviewed });
    await type(CHASER);
    expect(said()).toContain(
      "“Just checking in” · It asks for news without giving a reason to answer, so it's easy to pass over.",
    );
    await expectAccessible();
  });

  it("quotes in the marks of the rep's language", async () => {
    await draw({ reviews: (text) => ({ ...reviewed(text), words: de }) }, { language: "de" });
    await type(CHASER);
    expect(said().join("")).toContain("„Just checking in“ · ");
  });

  it("asks once, after a pause in typing", async () => {
    const { world } = await draw({ reviews: reviewed });
    await afterThePause();
    world.asked.length = 0;
    for (const text of ["Hi", "Hi Omar", CHASER]) fireEvent.change(message(), { target: { value: text } });
    expect(world.asked).toEqual([]);
    await afterThePause();
    expect(world.asked).toMatchObject([
      {
        type: "review",
        account: "lena@tidemark.example",
        thread: openThread().id,
        draft: { text: CHASER, to: [{ email: "omar@harbourlight.example" }], isNew: false },
      },
    ]);
  });

  it("replaces the words on a press, and is quiet at once", async () => {
    await draw({ reviews: reviewed });
    await type(CHASER);
    await press("Replace");
    expect(message().value).toBe(`Hi Omar,\n\n${BETTER}\n\nLena`);
    expect(screen.queryByRole("button", { name: "Replace" })).toBeNull();
    expect(document.activeElement).toBe(message());
    await afterThePause();
    expect(said()).toContain("Good.");
  });

  it.each([
    ["Not here", { kind: "rule-here", rule: "empty-chaser" }],
    ["Never", { kind: "rule-never", rule: "empty-chaser" }],
  ])("is told %s", async (name, what) => {
    const { world } = await draw({ reviews: reviewed });
    await type(CHASER);
    world.reviews = () => ({ ...GOOD, words: en, quotes: [], ways: [], spoken: [] });
    await press(name);
    expect(world.asked).toContainEqual(expect.objectContaining({ type: "hush", what }));
    await afterThePause();
    expect(screen.queryByRole("button", { name: "Never" })).toBeNull();
  });

  it("lets the rep write anyway where it would wait", async () => {
    const away = chaser.remarks.map((remark) => ({ ...remark, kind: "stop" as const, until: "2026-03-26" }));
    await draw({
      reviews: () => ({
        verdictOfDraft: "remarks",
        remarks: away,
        words: en,
        quotes: [],
        ways: [],
        spoken: [],
      }),
    });
    await type(CHASER);
    expect(button("Write anyway")).toBeDefined();
  });

  it("says nothing of a message that is still ours and good", async () => {
    await draw({ reviews: reviewed });
    await afterThePause();
    expect(said().join("")).not.toContain("Good.");
  });
});
