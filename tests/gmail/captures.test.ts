// @vitest-environment jsdom

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Memory } from "../../src/gmail/memory";
import { readBoxes, recipientsOf } from "../../src/gmail/read-compose";
import { readList, readRow } from "../../src/gmail/read-list";
import { readThread } from "../../src/gmail/read-thread";
import { outside } from "../eval/outside";

// Measured on real markup that stands beside the repository; without it these tests say so and are skipped.
const CAPTURES = outside("gmail/captures");
process.env.TZ = "UTC";
const NOW = Date.parse("2026-11-16T14:05:00Z");

/** Counted by hand in the files before the reader was run on them. */
const COUNTED: Record<string, { rows: number; people: number; newest: string | null; boxes: number }> = {
  "InboxSDK__gmail-2017-06-22-gmail-addon-sidebar.html": { rows: 0, people: 0, newest: null, boxes: 0 },
  "InboxSDK__gmail-2017-09-08-gmail-addon-sidebar.html": { rows: 0, people: 0, newest: null, boxes: 0 },
  "InboxSDK__injected-thread-identifier-2014-12.html": {
    rows: 16,
    people: 16,
    newest: "2014-12-18T12:35:00.000Z",
    boxes: 0,
  },
  "InboxSDK__list-row-default-2014-12.html": {
    rows: 1,
    people: 1,
    newest: "2014-12-04T14:02:00.000Z",
    boxes: 0,
  },
  "InboxSDK__list-row-vertical-preview-2rows-2015-01.html": {
    rows: 1,
    people: 1,
    newest: "2015-01-05T11:02:00.000Z",
    boxes: 0,
  },
  "InboxSDK__list-row-vertical-preview-3rows-2014-12.html": {
    rows: 1,
    people: 1,
    newest: "2014-12-04T14:02:00.000Z",
    boxes: 0,
  },
  "evan-brass+js-min__compose-popup-2020-10.html": { rows: 0, people: 0, newest: null, boxes: 1 },
};

const load = (file: string): void => {
  const page = new DOMParser().parseFromString(readFileSync(resolve(CAPTURES, file), "utf8"), "text/html");
  document.body.replaceChildren(...document.adoptNode(page.body).childNodes);
};

describe.skipIf(!existsSync(CAPTURES))(
  "real markup of 2014 to 2020 (skipped where the captures are not beside the repository)",
  () => {
    it("no capture goes uncounted", () => {
      expect(readdirSync(CAPTURES).sort()).toEqual(Object.keys(COUNTED).sort());
    });

    for (const [file, counted] of Object.entries(COUNTED)) {
      it(file, () => {
        load(file);
        const rows = readList(document).map((row) => readRow(row, "", NOW));
        const boxes = readBoxes(document);
        expect({
          rows: rows.length,
          people: rows.flatMap((row) => row.people).length,
          newest: rows[0]?.at == null ? null : new Date(rows[0].at).toISOString(),
          boxes: boxes.length,
        }).toEqual(counted);
        expect(rows.filter((row) => row.subject === "")).toEqual([]);
        expect(boxes.flatMap(recipientsOf)).toEqual([]);
        expect(boxes.every((box) => !box.plain)).toBe(true);
        expect(readThread(document, NOW, new Memory())).toHaveProperty("failure");
      });
    }
  },
);
