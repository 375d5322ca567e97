import { describe, expect, it } from "vitest";
import type { Address, Thread } from "../../src/core/thread";
import { companyOf, others, outsider } from "../../src/ui/coach/people";

const at = (email: string): Address => ({ name: "", email });

/** A thread of one mail a line, "from > to, cc", seen by `me`. */
const thread = (me: string, ...lines: string[]): Thread => ({
  me: { ...at(me), aliases: ["nora.b@skylark.example"] },
  subject: "",
  messages: lines.map((line) => {
    const [from = "", rest = ""] = line.split(" > ");
    const [to = "", ...cc] = rest.split(", ");
    return { id: line, from: at(from), to: [at(to)], cc: cc.map(at), sentAt: 0, body: "", attachments: [] };
  }),
});

const ME = "nora@skylark.example";

describe("who is meant by 'everything with …'", () => {
  it.each([
    ["the one who wrote last", [`${ME} > a@fern.example`, `b@fern.example > ${ME}`], "b@fern.example"],
    ["the one written to, where nobody has answered", [`${ME} > a@fern.example`], "a@fern.example"],
    ["not a colleague", [`a@fern.example > ${ME}`, `tom@skylark.example > ${ME}`], "a@fern.example"],
    ["not the rep under another address", [`nora.b@skylark.example > a@fern.example`], "a@fern.example"],
    ["nobody among colleagues", [`${ME} > tom@skylark.example`], null],
  ])("%s", (_, lines, email) => {
    expect(outsider(thread(ME, ...lines))?.email ?? null).toBe(email);
  });

  it("not somebody of another domain of the company", () => {
    const lines = [`a@fern.example > ${ME}`, `tom@skylark-labs.example > ${ME}`];
    expect(outsider(thread(ME, ...lines))?.email).toBe("tom@skylark-labs.example");
    expect(outsider(thread(ME, ...lines), ["skylark-labs.example"])?.email).toBe("a@fern.example");
  });

  it("a rep with a free address has no colleagues by its domain", () => {
    expect(outsider(thread("nora@gmail.com", "nora@gmail.com > ray@gmail.com"))?.email).toBe("ray@gmail.com");
  });
});

it.each([
  ["a@fern.example", "fern.example"],
  ["A@Fern.Example", "fern.example"],
  ["ray@gmail.com", null],
  ["ute@web.de", null],
  ["x@yahoo.co.uk", null],
  ["no address", null],
])("the company of %s is %s", (email, domain) => {
  expect(companyOf(at(email))).toBe(domain);
});

it("a reply to all reaches everybody on the newest message but the rep, once", () => {
  const reached = others(
    thread(ME, `x@fern.example > ${ME}`, `a@fern.example > ${ME}, A@fern.example, b@fern.example`),
  );
  expect(reached.map(({ email }) => email.toLowerCase())).toEqual(["a@fern.example", "b@fern.example"]);
});
