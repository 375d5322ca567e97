// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { lazy } from "react";
import { expect, it, vi } from "vitest";
import { button, draw, press, settle } from "./draw";
import { TAB } from "./fake-desk";

const arrives = vi.hoisted(() => ({ now: (): void => {} }));

vi.mock("../../src/ui/coach/lazily", () => ({
  Menu: lazy(async () => {
    await new Promise<void>((done) => {
      arrives.now = done;
    });
    return { default: (await import("../../src/ui/components/menu")).Menu };
  }),
}));

const choices = () => screen.queryAllByRole("menuitem").length;

it("a menu that was pressed before it was there opens when it comes, and stays open while the page is drawn anew", async () => {
  const { world } = await draw();
  act(() => button("Not a deal").focus());
  fireEvent.click(button("Not a deal"));
  await settle();
  expect(choices()).toBe(0);
  arrives.now();
  await vi.waitFor(() => expect(choices()).toBeGreaterThan(1));
  for (let round = 0; round < 3; round++) {
    world.notice(TAB);
    await settle();
    expect(choices()).toBeGreaterThan(1);
  }
  fireEvent.keyDown(screen.getAllByRole("menuitem")[0] ?? document.body, { key: "Escape" });
  await settle();
  expect(choices()).toBe(0);
  expect(document.activeElement).toBe(button("Not a deal"));
});

it("a menu stays open while the page is drawn anew, though the button that was pressed before it has gone", async () => {
  const { world } = await draw({
    insert: { ok: true, value: { kind: "wrong-person", greets: "Omar", goesTo: "Anna" } },
  });
  await press("Insert into reply");
  act(() => button("Change").focus());
  await press("Copy");
  fireEvent.keyDown(button("Not a deal"), { key: "Enter" });
  await settle();
  expect(choices()).toBeGreaterThan(1);
  world.notice(TAB);
  await settle();
  expect(choices()).toBeGreaterThan(1);
});
