// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { Memory } from "../../src/gmail/memory";
import { pageOf } from "../../src/gmail/read-page";
import { readThread } from "../../src/gmail/read-thread";

// Titles are read in machine time.
process.env.TZ = "UTC";

const PAGES = join(import.meta.dirname, "pages");
const NOW = Date.parse("2026-11-16T14:05:00Z");

const load = (slug: string): void => {
  const page = new DOMParser().parseFromString(readFileSync(join(PAGES, slug, "page.html"), "utf8"), "text/html");
  document.head.replaceChildren(...document.adoptNode(page.head).childNodes);
  document.body.replaceChildren(...document.adoptNode(page.body).childNodes);
};

/** What a person finds worth saying of a page: the shape report and the elements are left out. */
const told = () => {
  const read = readThread(document, NOW, new Memory());
  const page = pageOf(document, read);
  if (page.kind === "thread") return page.open;
  return { kind: page.kind, failure: page.kind === "unreadable" && "failure" in read ? read.failure : null };
};

/** What a person finds there, written down by hand; a new page's test shows what the reader found. */
const expected = (slug: string): unknown => {
  const path = join(PAGES, slug, "expected.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : `${path} is still to be written`;
};

describe("every page reads as a person would read it", () => {
  beforeEach(() => document.body.replaceChildren());

  for (const slug of readdirSync(PAGES)) {
    it(slug.replaceAll("-", " "), () => {
      load(slug);
      expect(told()).toEqual(expected(slug));
      expect(Reflect.get(window, "pwned")).toBeUndefined();
    });
  }
});
