// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Answer, ToWorker } from "../../../src/platform/messages";
import { DataPart } from "../../../src/ui/options/data-part";
import { DataProvider } from "../../../src/ui/options/data-store";
import { WordsProvider, wordsFor } from "../../../src/ui/words";
import { expectAccessible, press, settle } from "../draw";
import { fakeData } from "./data";

const drawData = async (answers?: (message: ToWorker) => Answer<unknown>, language = "en-GB") => {
  cleanup();
  const fake = fakeData(answers);
  render(
    <WordsProvider value={wordsFor(language)}>
      <DataProvider value={fake.data}>
        <main>
          <h1>Options</h1>
          <DataPart />
        </main>
      </DataProvider>
    </WordsProvider>,
  );
  await settle();
  return fake;
};

const said = (): string | null => screen.getByRole("status").textContent;

const take = async (text: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText("Take in a file"), { target: { files: [new File([text], "a.json")] } });
  await settle();
  await settle();
};

describe("the rep's data", () => {
  it("says in plain words what is kept", async () => {
    await drawData();
    expect(screen.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      "214 threads: who, subject, dates, and what you told me.",
      "1 message read: quotes and dates out of them.",
      "2 people and 1 company that I leave alone.",
      "0 templates of your own.",
      "The oldest dates from 5 January 2026.",
      "It takes about 1.2 MB.",
    ]);
    await expectAccessible();
  });

  it("goes into one file, however many parts it comes in", async () => {
    const { saved } = await drawData((message) =>
      message.type === "export" && message.after === null
        ? { ok: true, value: { text: '{"threads":[\n{},\n', next: "200" } }
        : { ok: true, value: { text: "{}\n]}\n", next: null } },
    );
    await press("Save it all as a file");
    expect(saved).toEqual({ "followthrough.json": '{"threads":[\n{},\n{}\n]}\n' });
    expect(said()).toBe("Saved. The file is plain text, a thread a line.");
  });

  it("a large file is taken in by parts that end with a line", async () => {
    const { asked } = await drawData(() => ({ ok: true, value: { added: 3, merged: 1 } }));
    await take(Array.from({ length: 1001 }, (_, n) => `line ${n + 1}`).join("\n"));
    const parts = asked.filter((one) => one.type === "import");
    expect(parts.map(({ line, last }) => [line, last])).toEqual([
      [1, false],
      [501, false],
      [1001, true],
    ]);
    expect(parts.map(({ text }) => text).join("")).toHaveLength(
      Array.from({ length: 1001 }, (_, n) => `line ${n + 1}`).join("\n").length,
    );
    expect(said()).toBe("Taken in: 3 new threads, 1 that I knew and have merged.");
  });

  it("long lines make smaller parts, and the file's own end is in the last", async () => {
    const { asked } = await drawData(() => ({ ok: true, value: { added: 3, merged: 1 } }));
    await take(`${Array.from({ length: 5 }, () => "x".repeat(400_000)).join("\n")}\n]}\n`);
    const parts = asked.filter((one) => one.type === "import");
    expect(parts.map(({ line, last }) => [line, last])).toEqual([
      [1, false],
      [3, false],
      [5, true],
    ]);
    expect(parts.at(-1)?.text.endsWith("\n]}")).toBe(true);
  });

  it("a broken file changes nothing and says which line", async () => {
    const { asked } = await drawData(() => ({ ok: true, value: { fault: { line: 7, why: "this is no thread." } } }));
    await take(Array.from({ length: 900 }, () => "x").join("\n"));
    expect(said()).toBe("Nothing was changed. Line 7: this is no thread.");
    expect(asked.filter(({ type }) => type === "import")).toHaveLength(1);
  });

  it("is erased only when the rep says so twice", async () => {
    const { asked } = await drawData(() => ({ ok: true, value: null }));
    await press("Erase everything");
    await expectAccessible();
    await press("Keep it");
    expect(asked.some(({ type }) => type === "erase")).toBe(false);
    await press("Erase everything");
    await press("Yes, erase everything");
    expect(asked.some(({ type }) => type === "erase")).toBe(true);
    expect(said()).toBe("Everything is erased.");
  });

  it("says it when something can't be done", async () => {
    await drawData(() => ({ ok: false, error: "not-kept" }));
    await press("Save it all as a file");
    expect(said()).toBe("I couldn't write that down: this browser's storage is full or closed.");
  });

  it("speaks German", async () => {
    await drawData(undefined, "de-DE");
    expect(screen.getByText("Es braucht etwa 1,2 MB.")).toBeTruthy();
  });
});
