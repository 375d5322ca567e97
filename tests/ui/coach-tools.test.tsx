// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report";
import { button, draw, expectAccessible, message, press, settle } from "./draw";
import type { World } from "./fake-desk";
import { holding, NOTHING_TOLD, openThread, report, waiting } from "./sample";

const { account, id: thread } = openThread();
const where = { account, thread };

const judged = (changes: Partial<Report>): Partial<World> => ({ report: { ok: true, value: report(changes) } });
const told = (changes: Partial<Report["told"]>): Report["told"] => ({ ...NOTHING_TOLD, ...changes });

const type = async (label: string, text: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: text } });
  await settle();
};
const shown = (): string => document.body.textContent ?? "";

const letGo = { ...holding, play: "let-go" as const, texts: [] };
const roi = { ...holding, play: "roi" as const };
const article = { ...holding, play: "article" as const, texts: [] };

describe("Why is it quiet?", () => {
  const causes: Report["causes"] = [
    {
      kind: "influence",
      because: "Your contact may not be the one who decides.",
      quotes: [{ quote: "I'll walk the harbour board through it on Friday", message: 1 }],
      confirmed: false,
    },
    { kind: "price", because: "The fee may sit badly.", quotes: [], confirmed: true },
  ];
  const open = async (world = judged({ causes })) => {
    const drawn = await draw(world);
    await press("Why is it quiet?");
    await screen.findByText("Or is it something else?");
    return drawn;
  };

  it("shows the likely causes with the words they rest on", async () => {
    await open();
    expect(shown()).toContain("Your contact may not be the one who decides.");
    expect(screen.getAllByText("I'll walk the harbour board through it on Friday").length).toBeGreaterThan(1);
    expect(button("That's it: The price").getAttribute("aria-pressed")).toBe("true");
    await expectAccessible();
  });

  it.each([
    ["That's it: Somebody else decides", "influence", true],
    ["Not it: Somebody else decides", "influence", false],
    ["That's it: The price", "price", null],
    ["The fit", "fit", true],
  ])("%s", async (name, cause, is) => {
    const { world } = await open();
    await press(name);
    expect(world.asked).toContainEqual({ type: "cause", ...where, cause, is });
  });

  it("what was struck out can be put back, also when nothing else is left", async () => {
    await open(judged({ causes: [], told: told({ causes: { price: false } }) }));
    expect(button("The price")).toBeTruthy();
  });

  it("is not asked where nobody wonders", async () => {
    await draw(judged({ causes: [] }));
    expect(screen.queryByRole("button", { name: "Why is it quiet?" })).toBeNull();
  });
});

describe("letting go", () => {
  const checklist: Report["checklist"] = [
    { kind: "offer", shown: true },
    { kind: "decider", shown: false },
  ];

  it("asks what they may still need, and ticks what the thread shows", async () => {
    await draw(judged({ suggestions: [{ ...letGo, play: "out" }], checklist }));
    const ticks = await screen.findAllByRole("checkbox");
    expect(ticks.map((tick) => (tick as HTMLInputElement).checked)).toEqual([true, false]); // they are check boxes
    await expectAccessible();
  });

  it("keeps the cause and the lesson", async () => {
    const { world } = await draw(judged({ suggestions: [letGo] }));
    await type("What will you do next time? (optional)", " Ask who decides. ");
    fireEvent.click(screen.getByRole("radio", { name: "Somebody else decides" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "The people" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "What they need" }));
    await type("Who came or went? (optional)", " A new head of buying. ");
    expect(shown()).toContain("This is about the fit, not about you.");
    await press("Let it go now");
    expect(world.asked).toContainEqual({
      type: "let-go",
      ...where,
      cause: "influence",
      changed: { people: "A new head of buying.", need: "" },
      note: "Ask who decides.",
    });
    expect(shown()).toContain("Let go, and the lesson is kept.");
    await press("Undo");
    expect(world.asked).toContainEqual(expect.objectContaining({ type: "take-back", what: "let-go" }));
  });

  it("keeps what was ticked and written while the popup was closed, and what is unticked is not sent", async () => {
    const { world } = await draw(judged({ suggestions: [letGo] }));
    fireEvent.click(await screen.findByRole("checkbox", { name: "The way they decide" }));
    await type("What is decided another way now? (optional)", "The board signs.");
    fireEvent.click(screen.getByRole("checkbox", { name: "The people" }));
    const again = await draw({ ...judged({ suggestions: [letGo] }), drafts: world.drafts });
    fireEvent.click(screen.getByRole("checkbox", { name: "The people" }));
    await expectAccessible();
    await press("Let it go now");
    expect(again.world.asked).toContainEqual(expect.objectContaining({ changed: { process: "The board signs." } }));
  });

  it("asks for nothing that the rep doesn't want to say", async () => {
    const { world } = await draw(judged({ suggestions: [letGo] }));
    fireEvent.click(await screen.findByRole("button", { name: "Let it go now" }));
    await settle();
    expect(world.asked).toContainEqual({ type: "let-go", ...where, cause: null, changed: {}, note: "" });
  });

  it("has the farewell beside it where one is due", async () => {
    await draw(judged({ suggestions: [{ ...letGo, texts: holding.texts }] }));
    expect(message().value).toContain("Hi Omar");
    expect(await screen.findByRole("button", { name: "Let it go now" })).toBeTruthy();
  });
});

describe("what was told stands after reopening", () => {
  it.each([
    ["We haven't spoken", "spoken", "waiting", told({ spoken: { at: 1, next: null } })],
    ["It is a deal", "not-a-deal", "not-coached", told({ notADeal: true })],
    ["Bring it back", "let-go", "settled", told({ letGo: true })],
    ["Look at it now", "snooze", "paused", told({ snoozedUntil: "2026-04-02" })],
  ] as const)("%s", async (name, what, kind, memory) => {
    const { world } = await draw(judged({ told: memory, verdict: { ...report().verdict, kind }, suggestions: [] }));
    await expectAccessible();
    await press(name);
    expect(world.asked).toContainEqual(expect.objectContaining({ type: "take-back", what }));
    expect(shown()).toContain("Taken back.");
  });

  it.each(["We haven't spoken", "It is a deal", "Bring it back", "Look at it now"])(
    "%s is not offered where it changes nothing",
    async (name) => {
      await draw(judged({ told: told({ letGo: true, spoken: { at: 1, next: null }, snoozedUntil: "2026-01-02" }) }));
      expect(screen.queryByRole("button", { name })).toBeNull();
    },
  );

  it("'Write one anyway' is gone once it was said", async () => {
    const warnings = ["You've followed up twice since Omar last wrote."];
    const evidence: Report["evidence"] = [{ kind: "chasers", quote: "", message: 2, count: 2 }];
    await draw(judged({ warnings, evidence }));
    expect(button("Write one anyway")).toBeTruthy();
    await draw(judged({ warnings, evidence, told: told({ overridden: true }) }));
    expect(screen.queryByRole("button", { name: "Write one anyway" })).toBeNull();
  });
});

describe("waiting", () => {
  it.each([
    ["the day proposed", null, "2026-03-24", "Wait until Tuesday 24 March"],
    ["a day of the rep's own", "2026-04-01", "2026-04-01", "Wait until Wednesday 1 April"],
  ])("%s", async (_, picked, until, name) => {
    const { world } = await draw(judged({ suggestions: [waiting] }));
    if (picked) await type("Or until another day", picked);
    fireEvent.click(await screen.findByRole("button", { name }));
    await settle();
    expect(world.asked).toContainEqual({ type: "snooze", ...where, until });
  });
});

it.each([
  ["en-US", "Wait until Tuesday March 24"],
  ["en-GB", "Wait until Tuesday 24 March"],
  ["de-DE", "Bis Dienstag, 24. März warten"],
])("days are in the order that a rep with a browser in %s reads", async (language, said) => {
  await draw(judged({ suggestions: [waiting] }), { language });
  expect(shown()).toContain(said);
});

describe("figures", () => {
  const open = async (world: Partial<World> = {}, language = "en-GB") => {
    const drawn = await draw({ ...judged({ suggestions: [roi] }), ...world }, { language });
    await press(/Work out the figures|Die Zahlen durchrechnen/);
    await screen.findByRole("button", { name: /Put it into the message|In die Nachricht/ });
    return drawn;
  };

  it("three cases, and on a press they stand in the message above the sign-off", async () => {
    await open();
    await type("Paid once", "6,000");
    await type("Paid each year", "4,000");
    await type("What it brings or saves in a full year", "24,000");
    expect(shown()).toContain("Conservative");
    expect(shown()).toContain("Left over: £12,000");
    expect(shown()).toContain("Return: 67% · Paid back: after 20 months");
    await expectAccessible();
    await press("Put it into the message");
    expect(message().value).toMatch(/still to come\?\n\nThree cases over three years.*correction\.\n\nLena$/s);
    await type("What it brings or saves in a full year", "36,000");
    await press("Put it into the message");
    expect(message().value.match(/Three cases/g)).toHaveLength(1);
    expect(message().value).toContain("£36,000");
  });

  it.each([
    ["", "I need this figure to begin."],
    ["a lot", "I can't read this as an amount. Write it as 12,500.50."],
    ["-3", "An amount can't be less than nothing."],
    ["99999999999999", "That's more than I can believe."],
  ])("%j gets a clear word and changes nothing", async (typed, sentence) => {
    await open();
    await type("What it brings or saves in a full year", typed);
    const before = message().value;
    await press("Put it into the message");
    expect(shown()).toContain(sentence);
    expect(message().value).toBe(before);
    await expectAccessible();
  });

  it("come back when the popup opens again", async () => {
    const { world } = await open();
    await type("What it brings or saves in a full year", "24,000");
    await open({ drafts: world.drafts });
    expect(screen.getByLabelText<HTMLInputElement>("What it brings or saves in a full year").value).toBe("24,000");
  });

  it("can be asked for where nobody doubts", async () => {
    await draw(judged({ onRequest: [roi] }));
    expect(shown()).toContain("You can also");
    await press("Show what it's worth");
    expect(button("Work out the figures")).toBeTruthy();
  });

  it("are read and written as a German rep does", async () => {
    await open({}, "de-DE");
    await type("Was es in einem vollen Jahr bringt oder spart", "24.000,00");
    expect(shown().replace(/\u00a0/g, " ")).toContain("30.000 €");
    await expectAccessible();
  });
});

describe("an article", () => {
  const note = {
    template: "en.article.quiet-moment",
    tone: "direct" as const,
    body: "Hi Omar,\n\nRead this.\n\nLena",
  };
  const link = "Link to the article";
  const line = "One line of your own: why it's worth their time";
  const world = { ...judged({ suggestions: [article] }), article: [note] };

  it("becomes a note, its link without what tracks", async () => {
    const { world: seen } = await draw(world);
    await type(link, " yardweekly.example/cranes?utm_source=mail&page=2#top ");
    await type(line, "Page two is about piers like yours");
    await press("Write the note");
    const asked = seen.asked.find((one) => one.type === "article");
    expect(asked).toMatchObject({
      link: "https://yardweekly.example/cranes?page=2",
      line: "Page two is about piers like yours",
    });
    expect(message().value).toBe(note.body);
    await expectAccessible();
    await draw({ ...world, drafts: seen.drafts });
    await waitFor(() => expect(message().value).toBe(note.body));
  });

  it.each([
    ["", "A line.", "That isn't the address of a web page."],
    ["javascript:alert(1)", "A line.", "That isn't the address of a web page."],
    ["two words", "A line.", "That isn't the address of a web page."],
    ["https://yardweekly.example/", " ", "Add one line of your own"],
  ])("%j with %j: what is missing is said", async (pasted, typed, sentence) => {
    const { world: seen } = await draw(world);
    await type(link, pasted);
    await type(line, typed);
    await press("Write the note");
    expect(shown()).toContain(sentence);
    expect(seen.asked.some((one) => one.type === "article")).toBe(false);
    await expectAccessible();
  });

  it("says it when an article is out of place by now", async () => {
    await draw({ ...world, article: [] });
    await type(link, "https://yardweekly.example/");
    await type(line, "Yours.");
    await press("Write the note");
    expect(shown()).toContain("An article is out of place in this thread now.");
  });
});
