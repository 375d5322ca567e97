// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULTS, type Settings } from "../../../src/platform/settings";
import { OptionsPage } from "../../../src/ui/options/options-page";
import { createOptions } from "../../../src/ui/options/store";
import { wordsFor } from "../../../src/ui/words";
import { expectAccessible, press, settle } from "../draw";
import { fakeData } from "./data";
import { fakeSettings, type SettingsWorld } from "./fake-settings";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const noTemplates = () =>
  createOptions({
    readOwn: async () => [],
    readTeam: async () => [],
    keep: async () => null,
    remove: async () => null,
    syncs: async () => false,
    setSync: async () => null,
    download: () => {},
    now: () => 0,
    newId: () => "own-1",
  });

/** Draws a section of the settings, on Tuesday 24 November 2026 in Berlin. */
const draw = async (section: string, changes: Partial<SettingsWorld> = {}, language = "en-GB") => {
  cleanup();
  location.hash = `#${section}`;
  const { settings, world } = fakeSettings(changes);
  render(<OptionsPage options={noTemplates()} settings={settings} data={fakeData().data} words={wordsFor(language)} />);
  await settle();
  return world;
};

const stored = (changes: Partial<Settings>): Settings => ({ ...DEFAULTS, ...changes });

const type = async (name: RegExp | string, text: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText(name), { target: { value: text } });
  await settle();
};
const typeAndLeave = async (name: RegExp | string, text: string): Promise<void> => {
  await type(name, text);
  fireEvent.blur(screen.getByLabelText(name));
  await settle();
};
const turn = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole("switch", { name }));
  await settle();
};

describe("a change is saved at once, said quietly, and can be taken back", () => {
  it("a switch", async () => {
    const world = await draw("gmail");
    await turn("Label beside the subject");
    expect(world.stored.chip).toBe(false);
    screen.getByText("Saved: Label beside the subject");
    screen.getByText("The toolbar button still opens the coach.");
    await press("Undo");
    expect(world.stored.chip).toBe(true);
    screen.getByText("Back as it was: Label beside the subject");
  });

  it("a wait, with the days it leads to", async () => {
    const world = await draw("waiting");
    screen.getByText("Sent today, it's due by Tuesday 1 December and late from Wednesday 2 December.");
    await typeAndLeave(/^A quote or proposal/, "7");
    expect(world.stored.waitOffer).toBe(7);
    await press(/^Back to the usual days: 5, A quote/);
    expect(world.stored.waitOffer).toBe(5);
  });

  it("a line, a moment after the last key and without leaving it", async () => {
    const world = await draw("you", { stored: stored({ name: "Dana" }) });
    await type("Sign-off in English", "All the best");
    expect(world.stored.signOffEn).toBe("");
    await vi.advanceTimersByTimeAsync(600);
    await settle();
    expect(world.stored.signOffEn).toBe("All the best");
    expect(screen.getAllByText(/^Your messages end like this:/).map((line) => line.textContent)).toContain(
      "Your messages end like this:\nAll the best\nDana",
    );
  });

  it("working days, with what they do to a promise", async () => {
    const world = await draw("time");
    screen.getByText("What Ray promised for Friday 27 November counts as late from Tuesday 1 December.");
    await press("Mon");
    expect(world.stored.workingDays).toEqual([2, 3, 4, 5]);
    screen.getByText("What Ray promised for Friday 27 November counts as late from Wednesday 2 December.");
  });

  it("the last working day stays", async () => {
    const world = await draw("time", { stored: stored({ workingDays: [1] }) });
    await press("Mon");
    expect(world.stored.workingDays).toEqual([1]);
  });

  it("leave, and out again", async () => {
    const world = await draw("time");
    await type("First day", "2026-12-21");
    await type("Last day", "2027-01-04");
    await press("Add");
    expect(world.stored.leave).toEqual([{ from: "2026-12-21", to: "2027-01-04" }]);
    screen.getByText("Nothing reminds you before Tuesday 5 January.");
    await press(/^Remove Monday 21 December to Monday 4 January \(11 working days\)/);
    expect(world.stored.leave).toEqual([]);
  });

  it("people and companies, several at once, as people paste them", async () => {
    const world = await draw("people", {
      stored: stored({ "never-coach": { people: ["a@b.example"], companies: [] } }),
    });
    await type("Companies never to coach Domain", "Acme.example, @dorsey.example;acme.example");
    const form = screen.getByLabelText("Companies never to coach Domain").closest("form");
    if (form) fireEvent.submit(form);
    await settle();
    expect(world.stored["never-coach"]).toEqual({
      people: ["a@b.example"],
      companies: ["acme.example", "dorsey.example"],
    });
    await press("Remove a@b.example");
    expect(world.stored["never-coach"].people).toEqual([]);
  });

  it("advice that was never wanted comes back, and a rule of another version stays off", async () => {
    const world = await draw("drafts", { stored: stored({ rulesOff: ["hope-talk", "rule-of-tomorrow"] }) });
    await press("Bring back Hope in place of a question");
    expect(world.stored.rulesOff).toEqual(["rule-of-tomorrow"]);
  });
});

describe("what can't be is said in plain words, and nothing changes", () => {
  it("hours upside down", async () => {
    const world = await draw("time");
    await type("From", "18:00");
    screen.getByText("That day would end before it starts. Nothing was changed.");
    expect(world.stored).toEqual(DEFAULTS);
    await type("To", "20:00");
    expect(world.stored.workingHours).toEqual({ from: "18:00", to: "20:00" });
    expect(screen.queryByText(/Nothing was changed/)).toBeNull();
  });

  it.each([
    ["2026-12-21", "2026-12-20", "That ends before it starts. Nothing was added."],
    ["", "", "Choose the first day."],
    ["2026-12-21", "2029-12-20", "That's more than a year. Nothing was added."],
  ])("leave from %j to %j", async (from, to, sentence) => {
    const world = await draw("time");
    await type("First day", from);
    await type("Last day", to);
    await press("Add");
    screen.getByText(sentence);
    expect(world.stored.leave).toEqual([]);
  });

  it.each(["0", "61", "2.5", ""])("a wait of %j days", async (days) => {
    const world = await draw("waiting");
    await typeAndLeave(/^A question/, days);
    screen.getByText("Whole days from 1 to 60, please. It stays as it was.");
    expect(world.stored.waitQuestion).toBe(3);
    expect(screen.getByLabelText<HTMLInputElement>(/^A question/).value).toBe("3");
  });

  it.each([
    ["north", '"north" isn\'t a domain. Write it like northwind.example.'],
    ["", '"" isn\'t a domain. Write it like northwind.example.'],
    ["https://north.example", '"https://north.example" isn\'t a domain. Write it like northwind.example.'],
    ["gmail.com", "Everybody can have an address at gmail.com, so it names no company."],
  ])("%j as a domain of the company", async (domain, sentence) => {
    const world = await draw("people");
    await type("Domains of your company Domain", domain);
    const form = screen.getByLabelText("Domains of your company Domain").closest("form");
    if (form) fireEvent.submit(form);
    await settle();
    screen.getByText(sentence);
    expect(world.stored.ownDomains).toEqual([]);
  });

  it("a storage that refuses", async () => {
    await draw("gmail", { refuses: true });
    await turn("Marks in lists");
    screen.getByText(/^That wasn't saved/);
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "Marks in lists" }).checked).toBe(true);
  });
});

describe("notifications are asked for before they are on", () => {
  it.each([
    [true, "Saved: Desktop notifications"],
    [false, "The browser said no, so notifications stay off. You can allow them in its settings for this extension."],
  ])("the browser says %j", async (permits, sentence) => {
    const world = await draw("reminders", { permits });
    await turn("Desktop notifications");
    expect(world.stored.notifications).toBe(permits);
    screen.getByText(sentence);
  });
});

describe("a country for holidays", () => {
  it("is offered by the clock as the first one, and not set by itself", async () => {
    const world = await draw("time");
    const list = screen.getByLabelText<HTMLSelectElement>("Public holidays");
    expect([...list.options].map(({ text }) => text)).toEqual([
      "Germany (where your clock is)",
      "No public holidays",
      "United Kingdom",
      "United States",
    ]);
    expect([list.value, world.stored.country]).toEqual(["", null]);
    await type("Public holidays", "DE");
    screen.getByText("Your next day off: Friday 25 December.");
  });
});

describe("what the company has decided", () => {
  it("is shown as such and can't be changed", async () => {
    await draw("waiting", { locked: ["waitOffer"], stored: stored({ waitOffer: 9 }) });
    expect(screen.getAllByText("Set by your company")).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>(/^A quote or proposal/).disabled).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>(/^A question/).disabled).toBe(false);
    await expectAccessible();
  });

  it("lists too", async () => {
    await draw("people", { locked: ["ownDomains"], stored: stored({ ownDomains: ["north.example"] }) });
    screen.getByText("north.example");
    expect(screen.queryByRole("button", { name: "Remove north.example" })).toBeNull();
    expect(screen.queryByLabelText("Domains of your company Domain")).toBeNull();
  });
});

describe("search", () => {
  const search = (query: string): Promise<void> => type("Search settings", query);

  it.each([
    ["working days quote", "2 settings", ["A quote or proposal", "Several people decide"]],
    ["vacation", "One setting", ["Your leave"]],
    ["quote", "2 settings", ["A quote or proposal", "Several people decide"]],
    ["DOMAIN colleague", "One setting", ["Domains of your company"]],
    ["reminders", "5 settings", ["Number on the toolbar button", "Desktop notifications", "Morning summary"]],
  ])("%s", async (query, count, names) => {
    await draw("time");
    await search(query);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(names),
    );
    screen.getByText(count);
    await expectAccessible();
  });

  it("that finds nothing helps on, and is over when a section is gone to", async () => {
    await draw("time");
    await search("xyzzy");
    screen.getByText('No setting has "xyzzy". Try a plain word such as days, name, label or language.');
    await expectAccessible();
    fireEvent.click(screen.getByRole("link", { name: "Waiting" }));
    await settle();
    expect(screen.getByLabelText<HTMLInputElement>("Search settings").value).toBe("");
    screen.getByRole("heading", { name: "Waiting" });
  });
});

it("settings changed in another page show in this one", async () => {
  const world = await draw("gmail");
  world.stored = stored({ chip: false });
  world.changed();
  await settle();
  expect(screen.getByRole<HTMLInputElement>("switch", { name: "Label beside the subject" }).checked).toBe(false);
});

describe("every section is accessible and speaks both languages", () => {
  const SECTIONS = ["time", "waiting", "you", "people", "drafts", "gmail", "reminders", "language", "templates"];
  const full = stored({
    leave: [{ from: "2026-12-21", to: "2026-12-21" }],
    ownDomains: ["north.example"],
    ownAliases: ["dana@old.example"],
    rulesOff: ["hope-talk"],
    waitOffer: 6,
    name: "Dana",
  });

  it.each(SECTIONS.flatMap((section) => [[section, "en-GB"] as const, [section, "de-DE"] as const]))(
    "%s in %s",
    async (section, language) => {
      await draw(section, { stored: full }, language);
      const nav = within(screen.getByRole("navigation"));
      expect(nav.getAllByRole("link", { current: "page" })).toHaveLength(1);
      await expectAccessible();
    },
  );
});
