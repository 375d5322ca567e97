import { describe, expect, it } from "vitest";
import { parseToWorker } from "../../src/platform/messages-in";

const where = { account: "Dana@northwind.example", thread: "19a1b2c3d4e5f601" };
const person = { name: "Ray Ortiz", email: "ray@acme.example" };
const message = { id: "19a1b2c3d4e5f601", from: person, to: [], cc: [], sentAt: 1, body: "Hello", attachments: [] };
const open = {
  account: where.account,
  id: where.thread,
  thread: { me: { name: "Dana", email: "dana@northwind.example", aliases: [] }, subject: "Pilot", messages: [message] },
  states: ["expanded"],
  replyOpen: false,
};

const draft = { text: "Hi Ray,", subject: null, to: [person], attachments: ["quote.pdf"], isNew: false };
const review = { type: "review", account: where.account, thread: where.thread, mail: "one", draft };
const hush = { type: "hush", account: where.account, mail: "one" };

const row = { thread: where.thread, newest: message.id, at: 1, people: [person], subject: "Pilot", mine: true };

const BELIEVED: [what: string, said: Record<string, unknown>][] = [
  ["a thread to coach", { type: "coach", open }],
  [
    "a folded message",
    {
      type: "coach",
      open: { ...open, thread: { ...open.thread, messages: [{ ...message, body: null, sentAt: null }] } },
    },
  ],
  ["a call that took place", { type: "spoken", ...where, at: 1, next: "2026-11-26" }],
  [
    "a thread let go",
    { type: "let-go", ...where, cause: "price", changed: { people: "New CFO." }, note: "Ask earlier." },
  ],
  ["a thread let go without a word", { type: "let-go", ...where, cause: null, changed: {}, note: "" }],
  ["a thread put aside", { type: "snooze", ...where, until: "2026-11-26" }],
  ["a cause struck out", { type: "cause", ...where, cause: "fit", is: false }],
  ["something taken back", { type: "take-back", ...where, what: "let-go", people: ["ray@acme.example"] }],
  ["an article", { type: "article", open, link: "https://yardweekly.example/cranes", line: "Page two is yours." }],
  ["a company that is no deal", { type: "not-a-deal", ...where, what: { kind: "company", domain: "acme.example" } }],
  ["a page of the queue", { type: "queue", account: null, group: "quiet", search: "Leeds", from: 50, count: 50 }],
  ["rows of a list", { type: "sighted", account: where.account, rows: [row] }],
  ["what came of an answer", { type: "outcome", ...where, outcome: "moving" }],
  ["a part of a file", { type: "import", text: "{}", line: 201, last: false }],
  ["a play that was used", { type: "used", ...where, play: "accountability", template: "t" }],
  ["the next deal that is quiet", { type: "next-quiet", account: where.account, after: null }],
  ["a note for other books", { type: "crm-note", ...where }],
  ["rows of what was sent", { type: "candidates", account: where.account, rows: [row] }],
  ["a part of what is kept", { type: "export", after: null }],
  ["a thread forgotten", { type: "forget", ...where }],
  ["everything erased", { type: "erase" }],
  ["a reply that is being written", review],
  [
    "a new mail that is being written",
    { ...review, thread: null, draft: { ...draft, subject: "Belts", isNew: true, to: [] } },
  ],
  ["a rule hushed here", { ...hush, what: { kind: "rule-here", rule: "wait" } }],
  ["a mail left alone", { ...hush, what: { kind: "mail" } }],
  ["a person whose mails are left alone", { ...hush, what: { kind: "person", email: "ray@acme.example" } }],
  ["a rule never to be heard", { ...hush, what: { kind: "rule-never", rule: "hard-words" } }],
  ["drafts left alone for good", { ...hush, what: { kind: "for-good" } }],
];

describe("what the worker believes", () => {
  it.each(BELIEVED)("%s", (_, said) => expect(parseToWorker(said)).not.toBeNull());

  it.each(BELIEVED)("%s, and not where any part of it is missing or of another make", (_, said) => {
    for (const part of Object.keys(said))
      for (const instead of [undefined, Number.NaN, Symbol("x"), () => "x"])
        expect(parseToWorker({ ...said, [part]: instead }), `${part} as ${String(instead)}`).toBeNull();
  });

  it("writes an account in small letters, so that it is one account", () => {
    expect(parseToWorker({ type: "override", ...where })).toMatchObject({ account: "dana@northwind.example" });
  });

  it("writes a person to be spared in small letters, so that every spelling is spared", () => {
    const said = { ...hush, what: { kind: "person", email: "Ray@Acme.example" } };
    expect(parseToWorker(said)).toMatchObject({ what: { email: "ray@acme.example" } });
  });

  it.each([
    ["nothing", undefined],
    ["a word", "coach"],
    ["an unknown request", { type: "send" }],
    ["a thread id that is a selector", { type: "override", ...where, thread: "x'] *" }],
    ["an account without an address", { type: "override", ...where, account: "dana" }],
    ["a time that is no number", { type: "spoken", ...where, at: Number.NaN, next: null }],
    ["a day that is no day", { type: "spoken", ...where, at: 1, next: "Thursday" }],
    [
      "a body that is a tree",
      { type: "coach", open: { ...open, thread: { ...open.thread, messages: [{ ...message, body: {} }] } } },
    ],
    [
      "a thousand and one messages",
      { type: "coach", open: { ...open, thread: { ...open.thread, messages: Array(1_001).fill(message) } } },
    ],
    ["a cause of its own making", { type: "cause", ...where, cause: "laziness", is: true }],
    ["a debrief as long as a book", { type: "let-go", ...where, cause: null, changed: {}, note: "x".repeat(1_001) }],
    ["a pause until some day", { type: "snooze", ...where, until: "Thursday" }],
    ["everything taken back at once", { type: "take-back", ...where, what: "everything", people: [] }],
    ["a play of its own making", { type: "used", ...where, play: "pester", template: "t" }],
    ["a page of everything", { type: "queue", account: null, group: "quiet", search: "", from: 0, count: 20_000 }],
    ["a group of its own making", { type: "queue", account: null, group: "lost", search: "", from: 0, count: 50 }],
    ["a list as long as a mailbox", { type: "candidates", account: where.account, rows: Array(501).fill(row) }],
    ["a draft that is a tree", { ...review, draft: { ...draft, text: {} } }],
    ["a draft as long as a library", { ...review, draft: { ...draft, text: "x".repeat(4_000_001) } }],
    ["a draft to somebody without an address", { ...review, draft: { ...draft, to: [{ name: "Ray" }] } }],
    ["a thousand and one files", { ...review, draft: { ...draft, attachments: Array(1_001).fill("a.pdf") } }],
    ["a draft in no thread that can be", { ...review, thread: "../settings" }],
    ["a mail without a name", { ...review, mail: "" }],
    ["a mail with a name as long as a mail", { ...hush, mail: "x".repeat(101), what: { kind: "mail" } }],
    ["a rule of its own making hushed", { ...hush, what: { kind: "rule-never", rule: "grammar" } }],
    ["nobody spared", { ...hush, what: { kind: "person", email: "" } }],
    ["another way of hushing", { ...hush, what: { kind: "for-everybody" } }],
    ["a row without people", { type: "sighted", account: where.account, rows: [{ ...row, people: null }] }],
  ])("and not %s", (_, said) => expect(parseToWorker(said)).toBeNull());
});
