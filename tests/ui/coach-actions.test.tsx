// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { button, draw, expectAccessible, message, pick, press, settle } from "./draw";
import { TAB } from "./fake-desk";
import { holding, NOW, openThread, report } from "./sample";

const thread = openThread().id;
const account = openThread().account;
const PEOPLE = ["lena@tidemark.example", "omar@harbourlight.example"];
const [direct, warm] = holding.texts.map(({ body }) => body);

const type = async (text: string): Promise<void> => {
  fireEvent.change(message(), { target: { value: text } });
  await settle();
};

const said = (): string =>
  screen
    .getAllByRole("status")
    .map((one) => one.textContent)
    .join("");

describe("the message", () => {
  it("stands ready in the rep's tone, and in the other on a press", async () => {
    await draw();
    expect(message().value).toBe(direct);
    fireEvent.click(screen.getByRole("radio", { name: "Warm" }));
    expect(message().value).toBe(warm);
  });

  it("says whose order its dates are in where that isn't the rep's", async () => {
    await draw({ report: { ok: true, value: report({ datesAsTheirs: true }) } });
    expect(screen.getByText("Dates in their style")).toBeTruthy();
    await draw();
    expect(screen.queryByText("Dates in their style")).toBeNull();
  });

  it("has no tone switch where there is one tone only", async () => {
    await draw({
      report: { ok: true, value: report({ suggestions: [{ ...holding, texts: holding.texts.slice(0, 1) }] }) },
    });
    expect(screen.queryByRole("radio", { name: "Direct" })).toBeNull();
  });

  it("is still there, edited, when the popup opens again, in the tone it was edited in", async () => {
    const { world } = await draw();
    fireEvent.click(screen.getByRole("radio", { name: "Warm" }));
    await type("Hi Omar, my own words.");
    await draw({ drafts: world.drafts });
    expect(message().value).toBe("Hi Omar, my own words.");
    await press("Back to the suggestion");
    expect(message().value).toBe(warm);
  });

  it("is ours again once an answer has come: what was edited before it no longer fits", async () => {
    const { world } = await draw();
    await type("Hi Omar, my own words.");
    const later = openThread();
    later.thread.messages.push(
      ...openThread()
        .thread.messages.slice(1, 2)
        .map((old) => ({ ...old, id: "a4" })),
    );
    await draw({ drafts: world.drafts, page: { ok: true, value: { kind: "thread", open: later } } });
    expect(message().value).toBe(direct);
  });
});

describe("inserting", () => {
  it("asks the tab for exactly what stands in the box, and tells the worker what was used", async () => {
    const { world } = await draw();
    await type("Hi Omar, short.");
    fireEvent.click(screen.getByRole("radio", { name: "Everyone" }));
    await press("Insert into reply");
    expect(world.asked).toContainEqual({
      type: "tab/insert",
      thread,
      newest: "a3",
      text: "Hi Omar, short.",
      to: "all",
      greets: "omar@harbourlight.example",
      force: false,
    });
    const template = "accountability/day-named";
    expect(world.asked).toContainEqual({
      type: "used",
      account,
      thread,
      play: "accountability",
      template,
    });
    expect(said()).toBe("It's in your reply. Read it once more, then send it yourself.");
    expect(world.drafts).toEqual({});
  });

  it.each([
    [{ kind: "answer-arrived", from: "Ray" }, "Ray has answered in the meantime.", ["Read it", "Insert anyway"]],
    [
      { kind: "wrong-person", greets: "Dr Osei", goesTo: "Anna" },
      "This greets Dr Osei; the reply goes to Anna.",
      ["Change", "Insert anyway"],
    ],
    [{ kind: "thread-gone" }, "Another thread is on the screen now, so I left it alone.", ["Look again"]],
    [{ kind: "not-written", why: "no-reply-box" }, "I couldn't open a reply here.", ["Copy"]],
    [{ kind: "not-written", why: "not-found-afterwards" }, "I can't see the text in your reply.", ["Copy"]],
    [{ kind: "not-written", why: "no-safe-place" }, "I found no safe place in this reply.", ["Copy"]],
  ] as const)("%o is told in plain words with a way on", async (value, sentence, ways) => {
    const { world } = await draw({ insert: { ok: true, value } });
    await press("Insert into reply");
    expect(said()).toContain(sentence);
    for (const way of ways) expect(screen.getAllByRole("button", { name: way }).length).toBeGreaterThan(0);
    expect(world.asked.some((one) => one.type === "used")).toBe(false);
    await expectAccessible();
  });

  it("goes ahead when the rep says so", async () => {
    const { world } = await draw({ insert: { ok: true, value: { kind: "answer-arrived", from: "Ray" } } });
    await press("Insert into reply");
    world.insert = { ok: true, value: { kind: "inserted" } };
    await press("Insert anyway");
    expect(world.asked).toContainEqual(expect.objectContaining({ type: "tab/insert", force: true }));
    expect(said()).toContain("It's in your reply.");
  });

  it("is no longer said to be in the reply once it was taken back, and is said to be there again when it comes back", async () => {
    const { world } = await draw();
    await press("Insert into reply");
    for (const there of [true, false, true, false]) {
      world.notice(TAB, { type: "notice/inserted", there });
      await settle();
      expect(said().includes("It's in your reply.")).toBe(there);
    }
    await press("Insert into reply");
    expect(said()).toContain("It's in your reply.");
    world.notice(TAB + 1, { type: "notice/inserted", there: false });
    await settle();
    expect(said()).toContain("It's in your reply.");
  });

  it("shows the answer that came instead", async () => {
    const { world } = await draw({ insert: { ok: true, value: { kind: "answer-arrived", from: "Ray" } } });
    await press("Insert into reply");
    await press("Read it");
    expect(world.asked.at(-1)).toEqual({ type: "tab/jump", thread, message: 2 });
    expect(said()).toBe("");
  });

  it("puts the hand on the greeting when it greets somebody else", async () => {
    await draw({ insert: { ok: true, value: { kind: "wrong-person", greets: "Omar", goesTo: "Anna" } } });
    await press("Insert into reply");
    await press("Change");
    expect(document.activeElement).toBe(message());
    expect(message().value.slice(message().selectionStart, message().selectionEnd)).toBe("Hi Omar,");
  });

  it("asks Gmail once, however often it is pressed", async () => {
    const { world } = await draw();
    fireEvent.click(button("Insert into reply"));
    fireEvent.click(button(/Insert/));
    await settle();
    expect(world.asked.filter(({ type: kind }) => kind === "tab/insert")).toHaveLength(1);
  });

  it("says it when the browser will not copy", async () => {
    const { world } = await draw();
    await press("Copy");
    expect(world.clipboard).toEqual([direct]);
    expect(said()).toBe("Copied.");
    world.copies = false;
    await press("Copy");
    expect(said()).toContain("I couldn't copy it.");
  });
});

describe("what no mail can tell", () => {
  it("we spoke today, and I take it back", async () => {
    const { world } = await draw();
    await press("We've spoken");
    await expectAccessible();
    await press("Remember this");
    expect(world.asked).toContainEqual({ type: "spoken", account, thread, at: NOW, next: null });
    expect(said()).toBe("Noted that you've spoken.");
    await press("Undo");
    expect(world.asked).toContainEqual({ type: "take-back", account, thread, what: "spoken", people: PEOPLE });
    expect(said()).toBe("Taken back.");
  });

  it("we spoke on another day and agreed on a new one", async () => {
    const { world } = await draw();
    await press("We've spoken");
    fireEvent.click(screen.getByRole("radio", { name: "Another day" }));
    fireEvent.change(screen.getByLabelText("Day you spoke"), { target: { value: "2026-03-17" } });
    fireEvent.change(screen.getByLabelText(/new date/), { target: { value: "2026-04-02" } });
    await press("Remember this");
    const at = new Date("2026-03-17T12:00").getTime();
    expect(world.asked).toContainEqual({ type: "spoken", account, thread, at, next: "2026-04-02" });
  });

  it("Escape leaves the question, not the coach", async () => {
    const { world } = await draw({}, { framed: true });
    await press("We've spoken");
    fireEvent.keyDown(button("Remember this"), { key: "Escape" });
    await settle();
    expect(screen.queryByRole("button", { name: "Remember this" })).toBeNull();
    expect(world.asked).not.toContainEqual({ type: "tab/close-coach" });
  });

  it.each([
    ["Only this thread", { kind: "thread" }],
    ["Everything with Omar Haddad", { kind: "person", email: "omar@harbourlight.example" }],
    ["Everyone at harbourlight.example", { kind: "company", domain: "harbourlight.example" }],
  ])("not a deal: %s", async (item, what) => {
    const { world } = await draw();
    await pick("Not a deal", item);
    expect(world.asked).toContainEqual({ type: "not-a-deal", account, thread, what });
    expect(said()).toBe("I'll keep quiet about this.");
  });

  it("somebody of another domain of the rep's company is no company to keep quiet about", async () => {
    await draw({ own: { aliases: [], domains: ["harbourlight.example"] } });
    fireEvent.keyDown(button("Not a deal"), { key: "Enter" });
    await settle();
    expect(screen.queryByRole("menuitem", { name: "Everyone at harbourlight.example" })).toBeNull();
  });

  it("says it when the worker could not keep it", async () => {
    await draw({ remembers: { ok: false, error: "not-kept" } });
    await pick("Not a deal", "Only this thread");
    expect(said()).toBe("I couldn't write that down: this browser's storage is full or closed.");
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });
});

describe("keeping up with Gmail", () => {
  it("jumps to the message that the quote stands in, and says it when it is not there", async () => {
    const { world } = await draw();
    await press("Show in thread");
    expect(world.asked).toContainEqual({ type: "tab/jump", thread, message: 1 });
    world.jumps = false;
    await press("Show in thread");
    expect(said()).toBe("I couldn't find that message on the screen.");
  });

  it("unfolds and judges anew", async () => {
    const { world } = await draw({ report: { ok: true, value: report({ readable: { read: 1, of: 3 } }) } });
    world.report = { ok: true, value: report() };
    await press("Unfold them");
    expect(world.asked).toContainEqual({ type: "tab/unfold", thread });
    expect(screen.queryByText(/I can read/)).toBeNull();
  });

  it("follows to another thread and forgets what was chosen, but not what another tab does", async () => {
    const { world } = await draw();
    await type("For Omar only.");
    world.drafts = {};
    world.page = { ok: true, value: { kind: "thread", open: { ...openThread(), id: "ffff" } } };
    world.notice(TAB + 1);
    await settle();
    expect(message().value).toBe("For Omar only.");
    await act(async () => world.notice(TAB));
    await settle();
    expect(message().value).toBe(direct);
  });

  it("keeps an edit while the same thread is drawn again", async () => {
    const { world } = await draw();
    await type("Half a sentence");
    world.notice(TAB);
    await settle();
    expect(message().value).toBe("Half a sentence");
  });

  it("tries again", async () => {
    const { world } = await draw({ report: { ok: false, error: "asleep" } });
    world.report = { ok: true, value: report() };
    await press("Try again");
    expect(message().value).toBe(direct);
  });
});

describe("the keyboard never loses its place", () => {
  it.each(["Remember this", "Cancel"])("%s leads back to where the question was asked", async (name) => {
    await draw();
    await press("We've spoken");
    button(name).focus();
    await press(name);
    expect(document.activeElement).toBe(button("We've spoken"));
  });

  it("once all is unfolded the reading goes on at the verdict", async () => {
    const { world } = await draw({ report: { ok: true, value: report({ readable: { read: 1, of: 3 } }) } });
    world.report = { ok: true, value: report() };
    button("Unfold them").focus();
    await press("Unfold them");
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("after 'Insert anyway' it stands on what came of it", async () => {
    const { world } = await draw({ insert: { ok: true, value: { kind: "answer-arrived", from: "Ray" } } });
    await press("Insert into reply");
    world.insert = { ok: true, value: { kind: "inserted" } };
    button("Insert anyway").focus();
    await press("Insert anyway");
    expect(document.activeElement?.textContent).toContain("It's in your reply.");
  });

  it("what Gmail changes by itself does not move it", async () => {
    const { world } = await draw();
    message().focus();
    world.notice(TAB);
    await settle();
    expect(document.activeElement).toBe(message());
  });
});

describe("in the frame", () => {
  it("starts reading at the verdict, and Escape or the cross closes it", async () => {
    const { world } = await draw({}, { framed: true });
    expect(document.activeElement?.tagName).toBe("H1");
    await press("Close");
    fireEvent.keyDown(window, { key: "Escape" });
    await settle();
    expect(world.asked.filter(({ type: kind }) => kind === "tab/close-coach")).toHaveLength(2);
  });

  it("in the popup Escape is the browser's", async () => {
    const { world } = await draw();
    fireEvent.keyDown(window, { key: "Escape" });
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
    expect(world.asked).not.toContainEqual({ type: "tab/close-coach" });
  });
});

describe("Why this?", () => {
  it("opens to all reasons, what would make it wrong, and what comes next", async () => {
    await draw();
    expect(screen.queryByText("Omar chose the day himself.")).toBeNull();
    await press("Why this?");
    expect(screen.getByText("Omar chose the day himself.")).toBeTruthy();
    expect(screen.getByText(/If nothing comes by 26 March/)).toBeTruthy();
    expect(button("Why this?").getAttribute("aria-expanded")).toBe("true");
  });

  it("another suggestion opens on its name", async () => {
    await draw();
    await press("A graceful way out");
    expect(screen.getByDisplayValue(/Has the east pier been put aside/)).toBeTruthy();
  });
});
