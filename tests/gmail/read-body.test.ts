// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { readBody } from "../../src/gmail/read-body";

const read = (html: string): string => {
  const body = new DOMParser().parseFromString(`<div>${html}</div>`, "text/html").body.firstElementChild;
  return body ? readBody(document.adoptNode(body)) : "";
};

describe("a body reads as a person sees it", () => {
  it.each([
    ["blocks stand on lines of their own", "<div>one</div><div>two</div>three", "one\ntwo\nthree"],
    ["an empty line stays one", "<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"],
    ["paragraphs stand apart", "<p>one</p><p>two</p>", "one\n\ntwo"],
    ["paragraphs without margin don't", '<p style="margin:0">one</p><p style="margin:0">two</p>', "one\ntwo"],
    ["a line break", "one<br>two<br><br>three", "one\ntwo\n\nthree"],
    ["white space of the source is no text", "<div>\n  one\n  two\n</div>\n", "one two"],
    ["words across tags stay together", "Mon<b>day</b> at <i>nine</i>", "Monday at nine"],
    ["lists", "<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>", "- a\n- b\n\n1. c\n2. d"],
    ["cells of a row share a line", "<table><tr><td>Press</td><td>900</td></tr></table>", "Press 900"],
    ["a link is its words", 'see <a href="https://x.example/long">our page</a>', "see our page"],
    ["an emoji that Gmail draws as a picture", 'ok <img data-emoji="👍" alt="👍">', "ok 👍"],
    ["typed text keeps its lines", "<pre>a\n  b</pre>", "a\n  b"],
  ])("%s", (_, html, text) => expect(read(html)).toBe(text));
});

describe("quotes and signature are marked", () => {
  it.each([
    [
      "a quoted reply",
      'Yes.<div class="gmail_quote"><div class="gmail_attr">On Monday:<br></div><blockquote>Well?</blockquote></div>',
      "Yes.\n> On Monday:\n> \n> Well?",
    ],
    ["a bare blockquote", "Yes.<blockquote>Well?</blockquote>", "Yes.\n\n> Well?"],
    [
      "a signature",
      'Yes.<br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Ray<br>Plant</div>',
      "Yes.\n-- \nRay\nPlant",
    ],
    ["a signature typed by hand", "Yes.<br>-- <br>Ray", "Yes.\n-- \nRay"],
    [
      "what was written below a signature is not swallowed by it",
      '<div class="gmail_signature">Ray</div><div>PS: Friday.</div>',
      "PS: Friday.\n-- \nRay",
    ],
    [
      "a signature inside a quote is quote",
      'Yes.<div class="gmail_quote">Hm<div class="gmail_signature">Dana</div></div>',
      "Yes.\n> Hm\n> Dana",
    ],
    [
      "trimmed text is quote",
      'Yes.<div class="yj6qo ajU"><div class="ajR">…</div></div><div class="adL">old</div>',
      "Yes.\n> old",
    ],
  ])("%s", (_, html, text) => expect(read(html)).toBe(text));
});

describe("what a person can't see is not there", () => {
  it.each([
    ["hidden by style", 'a<div style="color:red;display : none">b</div>'.replace(" :", ":")],
    ["hidden by attribute", "a<span hidden>b</span>"],
    ["too small to see", 'a<span style="font-size:0px;color:red">b</span>'],
    ["transparent", 'a<span style="opacity: 0">b</span>'],
    ["cut to nothing", 'a<div style="max-height:0;overflow:hidden">b</div>'],
    ["script, style and title", "a<script>b</script><style>b</style><title>b</title>"],
    ["characters without width", "\u200ba\u200d\u2060\ufeff\u00ad\u202e"],
  ])("%s", (_, html) => expect(read(html)).toBe("a"));

  it.each([
    ["small but seen", 'a<span style="font-size:0.8em">b</span>'],
    ["half transparent", 'a<span style="opacity:0.5">b</span>'],
  ])("%s stays", (_, html) => expect(read(html)).toBe("ab"));
});

describe("a hostile body costs no more than time", () => {
  it("ten thousand nested elements", () => {
    let inside: Node = document.createTextNode("bottom");
    for (let depth = 0; depth < 10_000; depth++) {
      const around = document.createElement(depth % 2 ? "blockquote" : "li");
      around.append(inside);
      inside = around;
    }
    const body = document.createElement("div");
    body.append(inside);
    expect(readBody(body)).toContain("bottom");
  });

  it("two million characters", () => {
    const body = document.createElement("div");
    body.append("lorem ipsum ".repeat(170_000));
    const before = performance.now();
    expect(readBody(body).length).toBeGreaterThan(2_000_000);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
