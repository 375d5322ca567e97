// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Insights } from "../../../src/platform/desk";
import type { Answer } from "../../../src/platform/messages";
import { InsightsPage } from "../../../src/ui/insights/insights-page";
import { createInsights } from "../../../src/ui/insights/store";
import { wordsFor } from "../../../src/ui/words";
import { expectAccessible, press, settle } from "../draw";
import { insights } from "./sample";

// jsdom has no room to draw in: the plots themselves are looked at in the browser tests.
vi.mock("../../../src/ui/insights/plot", () => ({ default: () => null }));

const NOW = Date.parse("2026-03-19T10:00:00Z");

const drawInsights = async (answer: Answer<Insights>, language = "en-GB") => {
  cleanup();
  const saved: Record<string, string> = {};
  let printed = 0;
  const store = createInsights({
    askInsights: async () => answer,
    download: (name, text) => {
      saved[name] = text;
    },
    print: () => {
      printed += 1;
    },
    now: () => NOW,
  });
  render(<InsightsPage store={store} words={wordsFor(language)} />);
  await settle();
  return { saved, printed: () => printed };
};

const table = (name: string): string[][] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));

describe("the insights page", () => {
  it("begins with three plain sentences, and the fourth where many stall for one cause", async () => {
    const stalled = "Eleven deals stall because somebody else decides.";
    await drawInsights({ ok: true, value: insights({ stalled }) });
    const [first, second, third] = insights().sentences;
    const text = screen.getByRole("main").textContent ?? "";
    const places = [first, second, third, stalled, "As I know it on 19 March 2026."].map((part) =>
      text.indexOf(part ?? ""),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await expectAccessible();
  });

  it("every plot has its table, with counts, and a range from ten cases on", async () => {
    await drawInsights({ ok: true, value: insights() });
    expect(table("Quiet deals by working days of silence")).toEqual([
      ["Working days", "Deals"],
      ["1 to 5", "9"],
      ["6 or more", "5"],
    ]);
    expect(table("Which follow-ups were answered")).toEqual([
      ["Follow-up", "Used", "Answered", "Days to the answer (median)"],
      ["Hold them to their word", "22", "14 of 22 (43% to 80%)", "2"],
      ["A graceful way out", "7", "5 of 7", "1"],
    ]);
    expect(table("What came of the answers")[2]).toEqual([
      "A graceful way out",
      "2 of 5",
      "1 of 5",
      "1 of 5",
      "0 of 5",
    ]);
    expect(table("Answers by how long you waited")[1]).toEqual(["4 to 7", "9", "4 of 9", "3"]);
  });

  it("says from how many deals the causes were read", async () => {
    await drawInsights({ ok: true, value: insights() });
    expect(screen.getByText("Read from 12 of 14 quiet deals. A deal can have more than one cause.")).toBeTruthy();
  });

  it("says what the silence has cost, in days and messages", async () => {
    await drawInsights({ ok: true, value: insights() });
    expect(
      screen.getByText("14 quiet deals have cost 96 working days of waiting and 21 follow-ups without an answer."),
    ).toBeTruthy();
  });

  it("no percentage stands where there are fewer than ten cases", async () => {
    const byPlay = insights().byPlay.slice(1);
    await drawInsights({ ok: true, value: insights({ byPlay }) });
    expect(screen.getByRole("main").textContent).not.toContain("%");
  });

  it("prints, and saves a file that a spreadsheet reads as text", async () => {
    const { saved, printed } = await drawInsights({ ok: true, value: insights() });
    await press("Print");
    expect(printed()).toBe(1);
    await press("Save as CSV");
    const csv = saved["followthrough-insights.csv"] ?? "";
    expect(csv.split("\r\n").slice(0, 4)).toEqual([
      '\uFEFF"Quiet deals by working days of silence"',
      '"Working days","Deals"',
      '"1 to 5","9"',
      '"6 or more","5"',
    ]);
    expect(csv).toContain(`"I'll ""walk"" the board through it","'=HYPERLINK(""https://elsewhere.example"")"`);
  });

  it("says it when there is nothing to add up", async () => {
    const nothing = { quiet: { all: 0, read: 0 }, byPlay: [], promises: [] };
    await drawInsights({ ok: true, value: insights(nothing) });
    expect(screen.getByText(/There is nothing to add up yet/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says it when the worker can't be reached", async () => {
    await drawInsights({ ok: false, error: "asleep" });
    expect(screen.getByRole("alert").textContent).toContain("I can't reach my own background page.");
  });

  it("speaks German, numbers and file too", async () => {
    const { saved } = await drawInsights({ ok: true, value: insights() }, "de-DE");
    expect(table("Welche Nachfragen beantwortet wurden")[1]?.[2]).toBe(
      "14 von 22 (43 % bis 80 %)".replace(/ %/g, "\u00a0%"),
    );
    await press("Als CSV speichern");
    expect(saved["followthrough-auswertung.csv"]).toContain('"Arbeitstage";"Deals"');
    await expectAccessible();
  });
});
