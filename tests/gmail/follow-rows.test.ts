// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followRows, type RowsFollowed } from "../../src/gmail/follow-rows";
import { watch } from "../../src/gmail/watch";
import type { RowMark, Sighting } from "../../src/platform/desk";
import type { Answer } from "../../src/platform/messages";
import { BEGAN, DANA, type DrawnRow, listView, NEWEST, RAY, row } from "./rows";
import { idAt, show } from "./thread-page";

const BEGAN_TOO = "2026-10-02T09:00:00Z";
const LATER = "2026-11-10T09:00:00Z";

const rays: DrawnRow = { began: BEGAN, people: [RAY, DANA], subject: "Leeds" };
const giulias: DrawnRow = { began: BEGAN_TOO, people: ["giulia@officina.example", DANA], subject: "Bari" };

/** Each row's subject with what its mark says. */
const marks = (): [subject: string, words: string | null][] =>
  [...document.querySelectorAll("tr.zA")]
    .filter((line) => line.querySelector(".yW"))
    .map((line) => [
      line.querySelector(".bog")?.textContent ?? "",
      line.querySelector("followthrough-mark")?.shadowRoot?.querySelector("i")?.title ?? null,
    ]);

/** The ledger knows both threads, each at its first newest message only. */
const quiet = (thread: string): RowMark => ({ thread, kind: "quiet", words: `Coach: quiet, ${thread.slice(0, 6)}` });

describe("marks in Gmail's lists", () => {
  let controller = new AbortController();
  let asked: string[][] = [];
  let answer: (rows: Sighting[]) => Answer<RowMark[]>;
  let rows: RowsFollowed;

  const settled = () => vi.waitFor(() => expect(document.querySelector("followthrough-mark")).not.toBeNull());

  const begin = (html: string): void => {
    show(html);
    controller = new AbortController();
    asked = [];
    answer = (seen) => ({
      ok: true,
      value: seen.filter(({ newest }) => newest === idAt(NEWEST)).map(({ thread }) => quiet(thread)),
    });
    const ask = async (_: string, seen: Sighting[]) => {
      asked.push(seen.map(({ subject }) => subject));
      return answer(seen);
    };
    rows = followRows(document, { clock: () => Date.parse("2026-11-16T14:00:00Z"), ask }, controller.signal);
    watch(document, rows.look, controller.signal, rows.touched);
  };

  beforeEach(() => begin(listView([rays, giulias])));
  afterEach(() => controller.abort());

  it("asks about all rows at once, and once", async () => {
    await settled();
    rows.look();
    document.querySelector("[role=main]")?.append(document.createElement("p"));
    await new Promise((later) => setTimeout(later, 250));
    expect(asked).toEqual([["Leeds", "Bari"]]);
    expect(marks().every(([, words]) => words !== null)).toBe(true);
  });

  it("each row keeps one mark where another extension puts its own before names, moves ours or copies rows", async () => {
    await settled();
    const count = () =>
      [...document.querySelectorAll("tr.zA")].map((tr) => tr.querySelectorAll("followthrough-mark").length);
    for (let time = 0; time < 3; time++) {
      for (const people of document.querySelectorAll(".yW")) people.before(document.createElement("other-badge"));
      rows.look();
      expect(count()).toEqual([1, 1]);
    }
    const [first, second] = document.querySelectorAll("tr.zA");
    const mark = first?.querySelector("followthrough-mark");
    second?.append(mark ?? "", mark?.cloneNode(true) ?? "");
    rows.look();
    expect(count()).toEqual([1, 1]);
    expect(new Set(marks().map(([, words]) => words)).size).toBe(2);
  });

  it("a mark that another extension has moved aside goes with its thread all the same", async () => {
    await settled();
    document.querySelector(".yW")?.before(document.createElement("other-badge"));
    document.querySelector(".bqe")?.setAttribute("data-legacy-thread-id", idAt("2026-09-03T09:00:00Z"));
    await Promise.resolve();
    expect(marks()[0]).toEqual(["Leeds", null]);
  });

  it("a thread with a message that the ledger has not seen loses its mark before anybody sees the row", async () => {
    await settled();
    document.querySelector(".bqe")?.setAttribute("data-legacy-last-non-draft-message-id", idAt(LATER));
    await Promise.resolve();
    expect(marks()[0]).toEqual(["Leeds", null]);
    await vi.waitFor(() => expect(asked).toEqual([["Leeds", "Bari"], ["Leeds"]]));
    expect(marks()[0]).toEqual(["Leeds", null]);
  });

  it("a row that is used again for another thread loses the mark with the thread", async () => {
    await settled();
    const named = document.querySelector(".bqe");
    named?.setAttribute("data-legacy-thread-id", idAt(LATER));
    await Promise.resolve();
    expect(marks()[0]).toEqual(["Leeds", null]);
  });

  it("rows that change places keep their own marks", async () => {
    await settled();
    const before = new Map(marks());
    const list = document.querySelector("tbody");
    list?.append(...[...(list.children ?? [])].reverse());
    await new Promise((later) => setTimeout(later, 250));
    expect(marks().map(([subject]) => subject)).toEqual(["Bari", "Leeds"]);
    expect(new Map(marks())).toEqual(before);
  });

  it("only new rows are asked about when the list grows", async () => {
    await settled();
    const other = document.createElement("tbody");
    other.innerHTML = row({ began: LATER, people: [RAY], subject: "Hull" });
    document.querySelector("tbody")?.prepend(...other.children);
    await vi.waitFor(() => expect(asked).toEqual([["Leeds", "Bari"], ["Hull"]]));
  });

  it("goes at once where marks are switched off, and asks for one thread again where one has changed", async () => {
    await settled();
    rows.refresh(idAt(BEGAN_TOO));
    expect(asked.at(-1)).toEqual(["Bari"]);
    answer = () => ({ ok: true, value: [] });
    rows.refresh();
    await vi.waitFor(() => expect(marks().map(([, words]) => words)).toEqual([null, null]));
  });

  it("keeps the mark while the worker is asked again, and where the worker can't be reached", async () => {
    await settled();
    answer = () => ({ ok: false, error: "asleep" });
    rows.refresh();
    await new Promise((later) => setTimeout(later, 50));
    expect(marks().every(([, words]) => words !== null)).toBe(true);
    const before = asked.length;
    rows.look();
    expect(asked.length).toBe(before + 1);
  });

  it("nobody is taken for a writer whom the rep wrote to", async () => {
    controller.abort();
    const told: Sighting[] = [];
    begin(listView([{ began: BEGAN, people: [RAY], to: "To: " }, giulias]));
    answer = (seen) => {
      told.push(...seen);
      return { ok: true, value: [] };
    };
    rows.refresh();
    await vi.waitFor(() =>
      expect(told.map(({ people, mine }) => [people.length, mine])).toEqual([
        [0, false],
        [2, true],
      ]),
    );
  });

  it("a press on the mark is a press on the row", async () => {
    await settled();
    const pressed: string[] = [];
    for (const type of ["mousedown", "mouseup", "click", "keydown"])
      document.querySelector("tr.zA")?.addEventListener(type, () => pressed.push(type));
    const dot = document.querySelector("followthrough-mark")?.shadowRoot?.querySelector("i");
    for (const type of ["mousedown", "mouseup", "click"])
      dot?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    expect(pressed).toEqual(["mousedown", "mouseup", "click"]);
  });

  it("leaves look-alikes in mail alone, and stops when it is told to", async () => {
    controller.abort();
    begin(
      listView(
        [rays],
        `<div class="ii"><div class="a3s"><followthrough-mark></followthrough-mark>${row(giulias)}</div></div>`,
      ),
    );
    await vi.waitFor(() => expect(asked).toEqual([["Leeds"]]));
    expect(document.querySelectorAll(".a3s followthrough-mark")).toHaveLength(1);
    controller.abort();
    document.querySelector(".bqe")?.setAttribute("data-legacy-thread-id", idAt(LATER));
    await new Promise((later) => setTimeout(later, 250));
    expect(asked).toHaveLength(1);
  });
});
