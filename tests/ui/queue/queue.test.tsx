// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { button, draw, expectAccessible, press, settle } from "../draw";
import { TAB, type World } from "../fake-desk";
import { NOW, openThread } from "../sample";
import { deal, dealWith } from "./deals";

const { account } = openThread();
const overList = (changes: Partial<World>): Partial<World> => ({
  page: { ok: true, value: { kind: "list" } },
  ...changes,
});

const tab = (name: RegExp): HTMLElement => screen.getByRole("tab", { name });
const rows = (): (string | null)[] =>
  screen.queryAllByRole("listitem").map((row) => row.querySelector(".deal-who")?.textContent ?? null);
const row = (name: string): HTMLElement => {
  const found = screen.getAllByRole("listitem").find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no row of ${name}`);
  return found;
};
const said = (): string =>
  screen
    .getAllByRole("status")
    .map((one) => one.textContent)
    .join("");
const key = async (name: string, on: Element | Window = document.activeElement ?? window): Promise<void> => {
  fireEvent.keyDown(on, { key: name });
  await settle();
};

describe("over Gmail's list", () => {
  const deals = [
    dealWith("Brett Young", { group: "you-owe" }),
    deal(),
    dealWith("Gemma Hall"),
    dealWith("Tanya Fox", { group: "waiting", due: "2026-03-26" }),
  ];

  it("shows the first group that has something in it, each tab with its count", async () => {
    await draw(overList({ deals }));
    expect(screen.getAllByRole("tab").map((one) => one.textContent)).toEqual([
      "You owe 1",
      "Quiet 2",
      "Waiting 1",
      "Later 0",
      "Let go 0",
    ]);
    expect(rows()).toEqual(["Brett Young"]);
    await expectAccessible();
  });

  it("a row says who, about what, why, in which words, and when we last looked", async () => {
    await draw(overList({ deals: [deal({ elsewhere: { subject: "Invoice 332", at: NOW - 26 * 60 * 60 * 1000 } })] }));
    const text = row("Omar").textContent;
    for (const part of [
      "Omar Haddad",
      "Mooring sensors for the east pier",
      "6 working days",
      "Nothing from him in this thread since",
      "I'll walk the harbour board through it on Friday",
      "promised on Tuesday 3 March",
      "Last looked Wednesday",
      'Omar Haddad wrote to you on Wednesday in "Invoice 332".',
    ])
      expect(text).toContain(part);
    await expectAccessible();
  });

  it("what is waited for has its day instead of its age", async () => {
    await draw(overList({ deals: [dealWith("Tanya Fox", { group: "waiting", due: "2026-03-26" })] }));
    expect(row("Tanya").textContent).toContain("due Thursday 26 March");
  });

  it("the morning in two lines", async () => {
    const names = ["Gemma Hall", "Omar Haddad", "Brett Young"].map((name) => dealWith(name));
    const today = {
      due: 5,
      fresh: 2,
      rows: names,
      next: null,
      lastLooked: NOW - 60_000,
      stalled: "Six of nine stall for one cause.",
      answered: null,
    };
    await draw(overList({ deals, today }));
    expect(screen.getByRole("heading", { level: 1 }).textContent?.trim()).toBe(
      "5 deals are waiting for you, 2 of them new today: Gemma Hall, Omar Haddad and 3 more.",
    );
    expect(screen.getByText("Six of nine stall for one cause.")).toBeTruthy();
  });

  describe("somebody has answered a follow-up", () => {
    const answered = { account, thread: "18e1f0a2b3c4d001", who: "Gemma", play: "accountability", days: 2 } as const;
    const today = { due: 0, fresh: 0, rows: [], next: null, lastLooked: null, stalled: null, answered };
    const question = 'Gemma answered 2 working days later, after "Hold them to their word". What came of it?';
    const told = (world: World, type: string) => world.asked.filter((message) => message.type === type);

    it("asks what came of it, and the worker knows that it was asked", async () => {
      const { world } = await draw(overList({ deals, today }));
      screen.getByRole("region", { name: question });
      expect(told(world, "outcome-asked")).toEqual([{ type: "outcome-asked", account, thread: "18e1f0a2b3c4d001" }]);
      await expectAccessible();
    });

    it("one press says it, and the question goes", async () => {
      const { world } = await draw(overList({ deals, today }));
      await press("Moving again");
      expect(told(world, "outcome")).toEqual([
        { type: "outcome", account, thread: "18e1f0a2b3c4d001", outcome: "moving" },
      ]);
      expect(said()).toContain("Noted. It goes into your insights.");
    });

    it("one press waves it away, and nothing is written down", async () => {
      const { world } = await draw(overList({ deals, today: { ...today, answered } }));
      await press("Skip");
      expect(screen.queryByText(question)).toBeNull();
      expect(told(world, "outcome")).toEqual([]);
    });

    it("stays while the rep goes on with the rows", async () => {
      const { world } = await draw(overList({ deals, today }));
      world.today = { ...today, answered: null };
      await key("l");
      fireEvent(document, new Event("visibilitychange"));
      await settle();
      screen.getByText(question);
    });
  });

  it("has no morning where the rep does without", async () => {
    await draw(overList({ deals, today: null }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Quiet deals");
    await expectAccessible();
  });

  it("nobody is due, and who is next", async () => {
    const next = { row: dealWith("Tanya Fox"), on: "2026-06-26" };
    await draw(
      overList({ deals, today: { due: 0, fresh: 0, rows: [], next, lastLooked: null, stalled: null, answered: null } }),
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Nobody is overdue in the threads I know. Next: Tanya Fox, Friday 26 June.",
    );
  });

  it.each([
    [/^You owe/, "You've kept your word everywhere I can see."],
    [/^Later/, "Nothing is put aside for later."],
    [/^Let go/, "You haven't let anything go."],
  ])("an empty group says why it is empty: %s", async (name, sentence) => {
    await draw(overList({ deals: [deal()] }));
    fireEvent.mouseDown(tab(name), { button: 0 });
    await settle();
    expect(screen.getByRole("tabpanel").textContent).toContain(sentence);
    await expectAccessible();
  });

  it("searches in all groups, and says it when nothing is found", async () => {
    await draw(overList({ deals: [deal(), dealWith("Gemma Hall")] }));
    const field = screen.getByRole("searchbox", { name: "Search" });
    fireEvent.change(field, { target: { value: "Gemma" } });
    await settle();
    expect(rows()).toEqual(["Gemma Hall"]);
    fireEvent.change(field, { target: { value: "nobody" } });
    await settle();
    expect(screen.getByRole("tabpanel").textContent).toBe('Nothing here for "nobody".');
  });

  it("asks for fifty rows, and for more on a press", async () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      deal({ thread: (0x18e1f0a2b3c4d000n + BigInt(n)).toString(16) }),
    );
    const { world } = await draw(overList({ deals: many }));
    expect(rows()).toHaveLength(50);
    await press("Show more (70 left)");
    expect(rows()).toHaveLength(100);
    expect(world.asked.filter(({ type }) => type === "queue").at(-1)).toMatchObject({ from: 50, count: 50 });
  });

  it("says it when the ledger does not answer, and tries again", async () => {
    const { world } = await draw(overList({ deals, remembers: { ok: false, error: "asleep" } }));
    expect(screen.getByText("I can't reach my own background page. Reload this tab, please.")).toBeTruthy();
    world.remembers = { ok: true, value: null };
    await press("Try again");
    expect(rows()).toEqual(["Brett Young"]);
  });
});

describe("with a row", () => {
  const deals = [deal(), dealWith("Gemma Hall"), dealWith("Tanya Fox")];
  const { thread } = deal();

  it.each([
    ["Let it go: Omar Haddad", { type: "let-go", account, thread, cause: null }, "let-go", "Omar Haddad is let go."],
    [
      "Not a deal: Omar Haddad",
      { type: "not-a-deal", account, thread, what: { kind: "thread" } },
      "not-a-deal",
      "I'll keep quiet about Omar Haddad in this thread.",
    ],
  ])("%s, and Undo", async (name, message, what, sentence) => {
    const { world } = await draw(overList({ deals }));
    await press(name);
    expect(world.asked).toContainEqual(expect.objectContaining(message));
    expect(said()).toBe(sentence);
    await press("Undo");
    expect(world.asked).toContainEqual({ type: "take-back", account, thread, what, people: [] });
    expect(said()).toBe("Taken back.");
  });

  it("put aside until a working day soon, or any other", async () => {
    const { world } = await draw(overList({ deals }));
    await press("Put aside: Omar Haddad");
    await expectAccessible();
    expect(button("Tomorrow")).toBeTruthy();
    await press("Tuesday 24 March");
    expect(world.asked).toContainEqual({ type: "snooze", account, thread, until: "2026-03-24" });
    await press("Put aside: Gemma Hall");
    fireEvent.change(screen.getByLabelText("Another day"), { target: { value: "2026-04-02" } });
    await press("Wait until Thursday 2 April");
    expect(world.asked).toContainEqual(expect.objectContaining({ type: "snooze", until: "2026-04-02" }));
  });

  it("Escape leaves the question where it was asked", async () => {
    await draw(overList({ deals }));
    await press("Put aside: Omar Haddad");
    await key("Escape");
    expect(screen.queryByText("Put aside until")).toBeNull();
    expect(document.activeElement?.textContent).toContain("Omar Haddad");
  });

  it("one line for the CRM", async () => {
    const { world } = await draw(overList({ deals }));
    await press("Copy as CRM note: Omar Haddad");
    expect(world.clipboard).toEqual(["Promised the count by 6 Mar; asked 10 Mar."]);
    expect(said()).toBe("The note is on your clipboard.");
  });

  it("what was let go can be brought back and nothing else", async () => {
    const { world } = await draw(overList({ deals: [deal({ group: "let-go" })] }));
    expect(screen.queryByRole("button", { name: /Put aside|Not a deal|Let it go/ })).toBeNull();
    await press("Bring it back: Omar Haddad");
    expect(world.asked).toContainEqual({ type: "take-back", account, thread, what: "let-go", people: [] });
  });

  it("a failure is said, and the row stays", async () => {
    const { world } = await draw(overList({ deals }));
    world.remembers = { ok: false, error: "not-kept" };
    await press("Let it go: Omar Haddad");
    expect(said()).toBe("I couldn't write that down: this browser's storage is full or closed.");
    expect(rows()).toEqual(["Omar Haddad", "Gemma Hall", "Tanya Fox"]);
  });
});

describe("opening", () => {
  it("leads this tab to the thread, and the coach takes the place of the list", async () => {
    const { world } = await draw({ deals: [deal()] });
    await press("Quiet deals");
    expect(rows()).toEqual(["Omar Haddad"]);
    fireEvent.click(within(row("Omar")).getByRole("button", { name: /^Omar Haddad/ }));
    await settle();
    expect(world.asked).toContainEqual({ type: "tab/open", thread: deal().thread });
    expect(world.shown).toEqual([]);
    expect(button("Insert into reply")).toBeTruthy();
  });

  it("brings another tab to the front where that one shows the account", async () => {
    const { world } = await draw(
      overList({ deals: [deal()], gmailTabs: { [TAB]: "lena@elsewhere.example", 9: account } }),
    );
    fireEvent.click(within(row("Omar")).getByRole("button", { name: /^Omar Haddad/ }));
    await settle();
    expect(world.shown).toEqual([9]);
  });

  it("opens Gmail where no tab shows the account", async () => {
    const { world } = await draw(overList({ deals: [deal()], gmailTabs: {} }));
    fireEvent.click(within(row("Omar")).getByRole("button", { name: /^Omar Haddad/ }));
    await settle();
    expect(world.shown).toEqual([`${account} ${deal().thread}`]);
  });
});

describe("by keyboard", () => {
  const deals = [deal(), dealWith("Gemma Hall"), dealWith("Tanya Fox")];
  const focusRow = (name: string): void =>
    within(row(name))
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .focus();
  const inHand = (): string | null | undefined => document.activeElement?.querySelector(".deal-who")?.textContent;

  it("Tab stops at one row; the arrows lead on, and to both ends", async () => {
    await draw(overList({ deals }));
    focusRow("Omar Haddad");
    await key("ArrowDown");
    expect(inHand()).toBe("Gemma Hall");
    expect(
      screen.getAllByRole("listitem").map((one) => one.querySelector(".deal-open")?.getAttribute("tabindex")),
    ).toEqual(["-1", "0", "-1"]);
    await key("End");
    expect(inHand()).toBe("Tanya Fox");
    await key("ArrowDown");
    expect(inHand()).toBe("Tanya Fox");
    await key("Home");
    expect(inHand()).toBe("Omar Haddad");
  });

  it("l lets go, s asks until when, and the next row is in hand", async () => {
    const { world } = await draw(overList({ deals }));
    focusRow("Omar Haddad");
    world.deals = deals.slice(1);
    await key("l");
    expect(world.asked).toContainEqual(expect.objectContaining({ type: "let-go", thread: deal().thread }));
    expect(inHand()).toBe("Gemma Hall");
    await key("s");
    expect(document.activeElement).toBe(button("Tomorrow"));
  });

  it("/ goes to the search, where letters are letters", async () => {
    const { world } = await draw(overList({ deals }));
    await key("/", window);
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    await key("l");
    expect(world.asked.some(({ type }) => type === "let-go")).toBe(false);
  });

  it("? lists the keys", async () => {
    await draw(overList({ deals }));
    await key("?", window);
    expect(screen.getByRole("dialog", { name: "Shortcuts" }).textContent).toContain("From row to row");
    await expectAccessible();
    await press("Close");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("day one", () => {
  it("looks through what was sent and lists what was found as not opened yet", async () => {
    const { world } = await draw(overList({ found: { found: 2, more: true } }));
    world.deals = [dealWith("Gemma Hall", { group: "not-opened" }), dealWith("Tanya Fox", { group: "not-opened" })];
    await press("Look through what I sent");
    expect(world.asked).toContainEqual({ type: "tab/look-through-sent" });
    expect(said()).toBe("I found 2 threads worth a look, and there are more. I can say more once you've opened them.");
    expect(rows()).toEqual(["Gemma Hall", "Tanya Fox"]);
    expect(screen.queryByRole("button", { name: /Put aside|Let it go|CRM/ })).toBeNull();
    expect(button("Not a deal: Gemma Hall")).toBeTruthy();
    await expectAccessible();
  });

  it("opens the first of them, and each one after it, on a press", async () => {
    const waiting = [deal({ group: "not-opened" }), dealWith("Tanya Fox", { group: "not-opened" })];
    const { world } = await draw({ deals: waiting });
    await press("Quiet deals");
    await press("Open the first");
    expect(world.asked).toContainEqual({ type: "tab/open", thread: deal().thread });
    await press("Next thread");
    expect(world.asked).toContainEqual({ type: "tab/open", thread: waiting[1]?.thread });
  });

  it("without Gmail it says what to do first", async () => {
    await draw(overList({ gmailTabs: {} }));
    await press("Look through what I sent");
    expect(said()).toBe("Open Gmail first, then I can look.");
  });
});

describe("after an insertion", () => {
  it("goes on to the next quiet thread without the list", async () => {
    const next = dealWith("Gemma Hall");
    const { world } = await draw({ nextQuiet: next });
    await press("Insert into reply");
    await press("Next quiet thread");
    expect(world.asked).toContainEqual({ type: "next-quiet", account, after: openThread().id });
    // The text in the box is reviewed meanwhile, whenever that may be.
    const acted = world.asked.filter(({ type }) => type !== "review");
    expect(acted.at(-1)).toEqual({ type: "tab/open", thread: next.thread });
  });

  it("says it when nobody else is overdue", async () => {
    await draw();
    await press("Insert into reply");
    await press("Next quiet thread");
    expect(said()).toContain("Nobody else is overdue in the threads I know.");
  });
});

it("speaks German", async () => {
  await draw(overList({ deals: [deal()] }), { language: "de-DE" });
  expect(screen.getAllByRole("tab").map((one) => one.textContent)).toContain("Still 1");
  expect(button("Abhaken: Omar Haddad")).toBeTruthy();
  await expectAccessible();
});
