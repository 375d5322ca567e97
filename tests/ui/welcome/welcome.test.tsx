// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DEFAULTS, type SettingName } from "../../../src/platform/settings";
import { createQueue } from "../../../src/ui/queue/store";
import { createWelcome } from "../../../src/ui/welcome/store";
import { WelcomePage } from "../../../src/ui/welcome/welcome-page";
import { wordsFor } from "../../../src/ui/words";
import { expectAccessible, press, settle } from "../draw";
import { fakeWorld, type World } from "../fake-desk";

type How = { locked?: SettingName[]; refuses?: boolean; language?: string; world?: Partial<World> };

const drawWelcome = async ({ locked = [], refuses = false, language = "en-GB", world: changes = {} }: How = {}) => {
  cleanup();
  const kept: [string, unknown][] = [];
  const { desk, world } = fakeWorld(changes);
  const welcome = createWelcome({
    readSettings: async () => ({ settings: DEFAULTS, locked }),
    writeSetting: async (name, value) => {
      if (refuses) throw new DOMException("full", "QuotaExceededError");
      kept.push([name, value]);
    },
  });
  render(<WelcomePage welcome={welcome} queue={createQueue(desk)} words={wordsFor(language)} />);
  await settle();
  return { kept, world };
};

const day = (name: string): HTMLElement => screen.getByRole("checkbox", { name });
const status = (): string =>
  screen
    .getAllByRole("status")
    .map((one) => one.textContent)
    .join("");

describe("the welcome page", () => {
  it("shows three pictures, the promise, two questions and two ways to begin, and nothing else", async () => {
    await drawWelcome();
    expect(screen.getAllByRole("img").map((picture) => picture.getAttribute("alt")?.slice(0, 20))).toEqual([
      "A thread in Gmail. T",
      "The coach beside the",
      "Gmail's reply box un",
    ]);
    expect(screen.getAllByRole("heading").map((one) => one.textContent)).toEqual([
      "I tell you whose turn it is",
      "Where to begin",
      "Nothing leaves this browser",
      "About you",
    ]);
    expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual(["Look through what I sent"]);
    expect(screen.getAllByRole("link").map((one) => one.textContent)).toEqual(["Try me on an example"]);
    await expectAccessible();
  });

  it("keeps the days of the week at once", async () => {
    const { kept } = await drawWelcome();
    fireEvent.click(day("Friday"));
    await settle();
    expect(kept).toEqual([["workingDays", [1, 2, 3, 4]]]);
    expect(status()).toBe("Kept.");
  });

  it("never keeps a week without a working day", async () => {
    const { kept } = await drawWelcome();
    for (const name of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) {
      fireEvent.click(day(name));
      await settle();
    }
    expect(kept.at(-1)).toEqual(["workingDays", [5]]);
  });

  it("keeps the name when the rep goes on", async () => {
    const { kept } = await drawWelcome();
    const field = screen.getByRole("textbox", { name: /^Your name/ });
    fireEvent.change(field, { target: { value: " Dana Cole " } });
    expect(kept).toEqual([]);
    fireEvent.blur(field);
    await settle();
    expect(kept).toEqual([["name", "Dana Cole"]]);
  });

  it("says it when the browser can't keep it, and shows what is kept", async () => {
    await drawWelcome({ refuses: true });
    fireEvent.click(day("Friday"));
    await settle();
    expect(status()).toBe("I couldn't keep that: this browser's storage is full or closed.");
    expect(day("Friday")).toHaveProperty("checked", true);
  });

  it("leaves alone what the company has set", async () => {
    await drawWelcome({ locked: ["workingDays", "name"] });
    expect(day("Monday").closest("fieldset")).toHaveProperty("disabled", true);
    expect(screen.getByText("Your company has set this.")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("looks through what was sent, in the Gmail tab", async () => {
    const { world } = await drawWelcome({
      world: { found: { found: 3, more: false }, gmailTabs: { 9: "a@b.example" } },
    });
    await press("Look through what I sent");
    expect(world.shown).toEqual([9]);
    expect(status()).toBe("I found 3 threads worth a look. I can say more once you've opened them.");
  });

  it("speaks German", async () => {
    await drawWelcome({ language: "de-DE" });
    expect(day("Montag")).toBeTruthy();
    await expectAccessible();
  });
});
