// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { readList, readRow } from "../../src/gmail/read-list";
import { BEGAN, DANA, type DrawnRow, listView, NEWEST, RAY } from "./rows";
import { idAt, show } from "./thread-page";

const NOW = Date.parse("2026-11-16T14:05:00Z");
const seen = () => readList(document).map((row) => readRow(row, DANA, NOW));

describe("what a row tells", () => {
  it.each([1, 2, 3] as const)("ids, people, subject and moment, in %i lines", (lines) => {
    show(listView([{ began: BEGAN, people: [RAY, DANA], subject: "Pilot for Leeds", lines }]));
    expect(seen()).toEqual([
      {
        thread: idAt(BEGAN),
        newest: idAt(NEWEST),
        at: Date.parse(NEWEST),
        people: [
          { name: "ray", email: RAY },
          { name: "", email: DANA },
        ],
        subject: "Pilot for Leeds",
        mine: true,
        sentTo: false,
      },
    ]);
  });

  const LAST: [said: string, row: Partial<DrawnRow>, mine: boolean][] = [
    ["the rep stands last", { people: [RAY, DANA] }, true],
    ["the rep alone has written", { people: [DANA] }, true],
    ["somebody else stands last", { people: [DANA, RAY] }, false],
    ["the rep has begun an answer", { people: [RAY, DANA], draft: true }, false],
    ["nobody is named", { people: [] }, false],
  ];

  it.each(LAST)("the rep wrote last, as far as it shows: %s", (_, row, mine) => {
    show(listView([{ began: BEGAN, people: [], ...row }]));
    expect(seen().map((one) => one.mine)).toEqual([mine]);
  });
});

it.each([1, 2, 3] as const)(
  "the rep is not taken for the last where one follows whom nobody can read, in %i lines",
  (lines) => {
    show(listView([{ began: BEGAN, people: [DANA, RAY], lines }]));
    document.querySelector(`.yP[email="${RAY}"]`)?.removeAttribute("email");
    expect(seen()).toMatchObject([{ people: [{ email: DANA }], mine: false }]);
  },
);

describe("lists of sent mail name those whom the rep wrote to", () => {
  const SENT: [hash: string, row: Partial<DrawnRow>, sentTo: boolean][] = [
    ["#inbox", { people: [RAY] }, false],
    ["#inbox", { people: [RAY, DANA] }, false],
    ["#inbox", { people: [RAY], to: "To: " }, true],
    ["#inbox", { people: [RAY], to: "<span>宛先: </span>" }, true],
    ["#sent", { people: [RAY] }, true],
    ["#sent/p2", { people: [RAY] }, true],
    ["#sent", { people: [RAY, DANA] }, false],
    ["#search/in%3Asent+older_than%3A4d", { people: [RAY] }, true],
    ["#search/from%3Aray+in:sent", { people: [RAY] }, true],
    ["#search/within:sentry", { people: [RAY] }, false],
    ["#label/sent", { people: [RAY] }, false],
    ["#sent", { people: [] }, false],
  ];

  it.each(SENT)("%s %o", (hash, row, sentTo) => {
    location.hash = hash;
    show(listView([{ began: BEGAN, people: [], ...row }]));
    expect(seen().map((one) => one.sentTo)).toEqual([sentTo]);
    location.hash = "";
  });
});

describe("rows that are none, or not on the screen", () => {
  it("a list that Gmail left in the page, hidden", () => {
    show(`<div style="display: none">${listView([{ began: BEGAN, people: [RAY] }])}</div>`);
    expect(seen()).toEqual([]);
  });

  it("a mail that holds a list of its own", () => {
    show(
      `<div role="main"><div class="ii gt"><div class="a3s">${listView([{ began: BEGAN, people: [RAY] }])}</div></div></div>`,
    );
    expect(seen()).toEqual([]);
  });

  it.each(["undefined", "thread-f:x", "19a", "<b>"])("an id that reads %s is none", (id) => {
    show(listView([{ began: BEGAN, people: [RAY] }]));
    const named = document.querySelector(".bqe");
    for (const name of ["data-legacy-thread-id", "data-legacy-last-non-draft-message-id"])
      named?.setAttribute(name, id);
    expect(seen()).toMatchObject([{ thread: "", newest: "", at: null }]);
  });
});
