import { act, cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { expect } from "vitest";
import { CoachPage } from "../../src/ui/coach/coach-page";
import { createCoach } from "../../src/ui/coach/store";
import { createQueue } from "../../src/ui/queue/store";
import { wordsFor } from "../../src/ui/words";
import { fakeWorld, type World } from "./fake-desk";

// What the page loads later is here from the start, so that no test waits for the bundler.
import "../../src/ui/components/menu";

// What jsdom lacks of a dialog.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement): void {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement): void {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

configure({ asyncUtilTimeout: 5_000 });

// What jsdom lacks and Radix asks for when it places a menu.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** Lets everything that was asked be answered. */
export const settle = async (): Promise<void> => {
  await act(() => new Promise<void>((done) => setTimeout(done, 0)));
};

type How = { language?: string; framed?: boolean };

/** Draws the coach over a fake world and waits for its first view. */
export const draw = async (changes: Partial<World> = {}, { language = "en-GB", framed = false }: How = {}) => {
  cleanup();
  const { desk, world } = fakeWorld(changes);
  const coach = createCoach(desk);
  const queue = createQueue(desk);
  render(<CoachPage coach={coach} queue={queue} words={wordsFor(language)} now={desk.now} framed={framed} />);
  await settle();
  return { world, coach };
};

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

export const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(button(name));
  await settle();
};

/** Opens a menu as the keyboard does; jsdom has no pointer events that Radix would believe. */
export const pick = async (menu: string, item: string | RegExp): Promise<void> => {
  fireEvent.keyDown(button(menu), { key: "Enter" });
  await settle();
  fireEvent.click(screen.getByRole("menuitem", { name: item }));
  await settle();
};

export const message = (): HTMLTextAreaElement => {
  const box = screen.getByRole("textbox", { name: /^(Message|Nachricht)$/ });
  if (!(box instanceof HTMLTextAreaElement)) throw new Error("the message is no text box");
  return box;
};

/** Says what axe finds, in words that a failing test can show. Colours are measured in Chromium: jsdom has no layout. */
export const expectAccessible = async (): Promise<void> => {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: true } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
};
