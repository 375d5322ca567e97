// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { cleanUrl } from "../../src/article/clean-url";
import { bestPassage } from "../../src/article/passage";
import { readArticle } from "../../src/article/read-article";

const paragraph = (about: string): string =>
  `<p>${`Every autumn the yard fills up with ${about}, and nobody has counted how long a trailer stands there before it is touched. `.repeat(3)}</p>`;

const page = (body: string): string =>
  `<!doctype html><html><head><title>Why trailers wait | The Loading Bay</title>
   <meta property="og:site_name" content="The Loading Bay">
   <meta name="description" content="A week spent counting trailers in three yards, and what the waiting really costs.">
   </head><body>${body}</body></html>`;

const ARTICLE = page(
  `<nav>Home · Jobs</nav><article><h1>Why trailers wait</h1>${["trailers", "pallets", "drivers", "paper", "cold"].map(paragraph).join("")}</article>`,
);
const url = "https://www.loadingbay.example/why-trailers-wait?utm_source=mail&page=2#comments";

describe("an article that the rep is reading", () => {
  it("gives title, site, reading time, the bare link and a passage", () => {
    expect(readArticle({ html: ARTICLE, url, selection: "" })).toMatchObject({
      title: expect.stringContaining("Why trailers wait"),
      site: "The Loading Bay",
      url: "https://www.loadingbay.example/why-trailers-wait?page=2",
      minutes: 1,
      passage: "A week spent counting trailers in three yards, and what the waiting really costs.",
    });
  });

  it("prefers what the rep selected", () => {
    expect(readArticle({ html: ARTICLE, url, selection: "nobody has  counted" })?.passage).toBe("nobody has counted");
  });

  it.each([
    ["a search page", page("<form><input></form><ul><li><a href=x>one</a><li><a href=y>two</a></ul>"), url],
    ["an empty page", "", url],
    ["a page of the browser", ARTICLE, "chrome://settings"],
    ["a script as address", ARTICLE, "javascript:alert(1)"],
  ])("is not made out of %s", (_, html, address) => {
    expect(readArticle({ html, url: address, selection: "" })).toBeNull();
  });

  it("runs nothing of the page", () => {
    const hostile = ARTICLE.replace(
      "<article>",
      '<article><img src=x onerror="window.ran=1"><script>window.ran=1</script>',
    );
    readArticle({ html: hostile, url, selection: "" });
    expect("ran" in window).toBe(false);
  });
});

describe("the passage", () => {
  it.each([
    [
      "the first paragraph that says something",
      "",
      "",
      ["Short.", `${"x".repeat(30)} ${"y".repeat(40)}`],
      `${"x".repeat(30)} ${"y".repeat(40)}`,
    ],
    ["nothing where there is nothing", "", "", [], ""],
  ] as const)("is %s", (_, selection, excerpt, paragraphs, passage) => {
    expect(bestPassage(selection, excerpt, [...paragraphs])).toBe(passage);
  });

  it("ends with a sentence", () => {
    const long = `${"Counting is dull work. ".repeat(20)}`;
    expect(bestPassage("", long, [])).toMatch(/work\.$/);
  });
});

describe("the link", () => {
  it.each([
    ["https://a.example/x?fbclid=1", "https://a.example/x"],
    ["http://user:pw@a.example/", "http://a.example/"],
  ])("%s is shared as %s", (from, to) => expect(cleanUrl(from)).toBe(to));
  it.each(["mailto:a@b.example", "data:text/html,hi", "not a link"])("%s is not shared", (from) =>
    expect(cleanUrl(from)).toBeNull(),
  );
});
