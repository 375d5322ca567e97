// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/silence/situation";
import type { Progress } from "../../../src/platform/practice-progress";
import { coached } from "../../../src/ui/practice/coached";
import { PracticePage } from "../../../src/ui/practice/practice-page";
import { createPractice } from "../../../src/ui/practice/store";
import { practiceThreads } from "../../../src/ui/practice/threads/index";
import { wordsFor } from "../../../src/ui/words";
import { expectAccessible, press, settle } from "../draw";

const draw = async (progress: Progress = {}, language = "en-GB") => {
  cleanup();
  const world = { progress };
  const threads = practiceThreads(language.startsWith("de") ? "de" : "en");
  const practice = createPractice(threads, {
    readProgress: async () => world.progress,
    keepProgress: async (chosen) => {
      world.progress = chosen;
    },
  });
  render(<PracticePage practice={practice} words={wordsFor(language)} />);
  await settle();
  return world;
};

describe("what the coach says of each thread", () => {
  it.each([
    ["promise", "accountability"],
    ["hope", "next-step"],
    ["chasers", "out"],
    ["price", "price"],
    ["value", "roi"],
    ["who-decides", "decision-maker"],
    ["early", "buying-stage"],
    ["no-show", "missed-meeting"],
    ["loss", "compassion"],
    ["gone", "restart"],
    ["away", "wait"],
    ["declined", "let-go"],
    ["zusage", "accountability"],
    ["preis", "price"],
    ["stille", "out"],
    ["absage", "let-go"],
  ])("%s calls for %s", (slug, play) => {
    const thread = practiceThreads("en").find((one) => one.slug === slug);
    expect(thread && coached(thread, DEFAULT_SETTINGS).report.suggestions[0]?.play).toBe(play);
  });

  it("nobody in them exists", () => {
    for (const { thread } of practiceThreads("en"))
      for (const { from } of thread.messages) expect(from.email).toMatch(/\.example$/);
  });
});

it("shows the thread, asks, and says what the coach would do and why", async () => {
  const world = await draw();
  screen.getByText(/You are Robin/);
  await expectAccessible();
  await press("Propose one next step");
  screen.getByRole("heading", { name: 'That works too. I\'d start with "Hold them to their word".' });
  expect(screen.getAllByText(/^Hi Tess,/, { selector: ".preview-message" }).length).toBeGreaterThan(0);
  expect(world.progress).toEqual({ promise: "next-step" });
  await expectAccessible();
  await press("Choose again");
  await press("Hold them to their word");
  screen.getByRole("heading", { name: "So would I." });
  await press("Next thread");
  screen.getByRole("heading", { name: "Label printer, second line" });
});

it("a play that isn't permitted comes with the reason", async () => {
  await draw({ promise: "wait", hope: "wait" });
  await press("Hold them to their word");
  screen.getByRole("heading", { name: /^I'd leave that one here\. / });
});

it("goes on where the session stopped, and can start over", async () => {
  const world = await draw({ promise: "accountability" });
  screen.getByText("1 of 16 done");
  screen.getByRole("heading", { name: "Label printer, second line" });
  await press("Start over");
  expect(world.progress).toEqual({});
});

it("begins with German threads for a German rep", async () => {
  await draw({}, "de-DE");
  screen.getByRole("heading", { name: "Absauganlage für die Halle" });
  await press("Beim Wort nehmen");
  screen.getByRole("heading", { name: "Das würde ich auch tun." });
  screen.getByText(/^Guten Tag Frau Vogt,/, { selector: ".preview-message" });
  await expectAccessible();
});
