// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { draw, expectAccessible } from "./draw";
import type { World } from "./fake-desk";
import { holding, report, waiting } from "./sample";

const judged = (changes: Parameters<typeof report>[0]): Partial<World> => ({
  report: { ok: true, value: report(changes) },
});

type State = { name: string; world: Partial<World>; sees: string[]; not?: string[] };

const STATES: State[] = [
  {
    name: "a page that is not Gmail",
    world: { gmail: false },
    sees: ["I work in Gmail. Open a customer's thread and I'll tell you whose turn it is.", "Open Gmail"],
    not: ["We've spoken"],
  },
  {
    name: "Gmail's list, before anything is known",
    world: { page: { ok: true, value: { kind: "list" } } },
    sees: [
      "I only know the threads you've opened since I arrived.",
      "Look through what I sent",
      "Try me on an example",
    ],
    not: ["We've spoken", "You owe"],
  },
  {
    name: "a page it cannot read",
    world: { page: { ok: true, value: { kind: "unreadable", shape: "div.x" } } },
    sees: ["I can't read this page well enough to say anything.", "Copy a report, without any mail text"],
    not: ["div.x"],
  },
  {
    name: "a tab that does not answer",
    world: { page: { ok: false, error: "absent" } },
    sees: ["That didn't work.", "I can't reach this Gmail tab. Reload it, please.", "Try again"],
  },
  {
    name: "a worker that does not answer",
    world: { report: { ok: false, error: "asleep" } },
    sees: ["I can't reach my own background page. Reload this tab, please.", "Try again"],
  },
  {
    name: "a promise that was not kept",
    world: {},
    sees: [
      "Gone quiet",
      "Nothing from him in this thread since",
      "I'll walk the harbour board through it on Friday",
      "Omar Haddad · 3 March",
      "Show in thread",
      "We've spoken",
      "Not a deal",
      "Hold them to their word",
      "Insert into reply",
      "A graceful way out",
      "A no is easier to give when it is asked for.",
    ],
    not: ["Has the east pier been put aside?", "Before you write", "Other ways", "Not this time", "I can read"],
  },
  {
    name: "folded messages",
    world: judged({ readable: { read: 2, of: 6 } }),
    sees: ["I can read 2 of 6 messages.", "Unfold them"],
  },
  {
    name: "a warning",
    world: judged({ warnings: ["You've followed up twice since Omar last wrote."] }),
    sees: ["Before you write", "You've followed up twice since Omar last wrote."],
    not: ["Write one anyway"],
  },
  {
    name: "the warning before a third follow-up",
    world: judged({
      warnings: ["You've followed up twice since Omar last wrote."],
      evidence: [{ kind: "chasers", quote: "", message: 2, count: 2 }],
    }),
    sees: ["Write one anyway"],
    not: ["Show in thread"],
  },
  {
    name: "a headline play that is not permitted",
    world: judged({ suggestions: [], barred: [{ play: "accountability", why: "Nobody here has promised anything." }] }),
    sees: ["Not this time", "Hold them to their word", "Nobody here has promised anything."],
    not: ["What you can do"],
  },
  {
    name: "nothing to do but wait",
    world: judged({ suggestions: [waiting] }),
    sees: ["Wait", "Omar is back on Monday.", "You've spoken with Omar since."],
    not: ["Insert into reply", "Copy"],
  },
  {
    name: "a wait that another play comes before",
    world: judged({ suggestions: [holding, waiting] }),
    sees: ["Wait", "Until Tuesday 24 March"],
  },
  {
    name: "another way than a mail",
    world: judged({
      otherWays: [
        { kind: "call", who: { name: "Omar", email: "omar@harbourlight.example" }, phone: "+44 (0)20 7946 0999" },
        { kind: "write-to", who: { name: "", email: "priya@harbourlight.example" } },
      ],
    }),
    sees: ["Other ways", "Call Omar", "Write to priya@harbourlight.example"],
  },
];

const shown = (): string => document.body.textContent ?? "";

describe("what a rep sees", () => {
  it.each(STATES)("$name", async ({ world, sees, not = [] }) => {
    await draw(world);
    for (const words of sees) expect(shown()).toContain(words);
    for (const words of not) expect(shown()).not.toContain(words);
  });
});

describe("what a screen reader meets has names, roles and order", () => {
  it.each(STATES)("$name", async ({ world }) => {
    await draw(world);
    await expectAccessible();
  });

  it.each(STATES)("$name, in German and in the frame", async ({ world }) => {
    await draw(world, { language: "de-DE", framed: true });
    await expectAccessible();
  });
});

describe("links lead where they say", () => {
  it("a call dials the number and nothing else of what stood in the mail", async () => {
    const who = { name: "Omar", email: "omar@harbourlight.example" };
    await draw(judged({ otherWays: [{ kind: "call", who, phone: "+44 (0)20 7946 0999?x=<b>" }] }));
    expect(screen.getByRole("link", { name: "Call Omar" }).getAttribute("href")).toBe("tel:+442079460999");
  });

  it("a mail to somebody else opens in the account of this tab", async () => {
    const who = { name: "Priya", email: "priya@harbourlight.example" };
    await draw(judged({ otherWays: [{ kind: "write-to", who }] }));
    const query = new URL(screen.getByRole<HTMLAnchorElement>("link", { name: "Write to Priya" }).href).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ authuser: "lena@tidemark.example", to: who.email });
  });
});

it("a mail that looks like markup stays text", async () => {
  const because = `Omar wrote <img src=x onerror="alert(1)"> and left.`;
  await draw(judged({ verdict: { ...report().verdict, because } }));
  expect(shown()).toContain(because);
  expect(document.querySelector("img")).toBeNull();
});
