import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/platform/messages";
import { momentOf } from "../../src/ui/coach/spoken-when";
import { createCoach } from "../../src/ui/coach/store";
import { dayHere } from "../../src/ui/day";
import { themeOf } from "../../src/ui/theme";
import { fakeWorld } from "./fake-desk";
import { holding, NOW, openThread } from "./sample";

describe("two threads never mix", () => {
  it("an answer about a thread that was left behind is dropped", async () => {
    const { desk, world } = fakeWorld();
    const waiting: (() => void)[] = [];
    const slow = createCoach({
      ...desk,
      askTab: async (tab, message) => {
        const answer = await desk.askTab(tab, message);
        await new Promise<void>((done) => waiting.push(done));
        return answer;
      },
    });
    const first = slow.getState().look();
    await new Promise((done) => setTimeout(done));
    world.page = { ok: true, value: { kind: "thread", open: { ...openThread(), id: "ffff" } } };
    const second = slow.getState().look();
    await new Promise((done) => setTimeout(done));
    waiting[1]?.();
    await second;
    waiting[0]?.();
    await first;
    expect(slow.getState().view).toMatchObject({ kind: "thread", open: { id: "ffff" } });
  });

  it("what came of an insertion is not told beside another thread", async () => {
    const { desk, world } = fakeWorld();
    let finish = (): void => {};
    const coach = createCoach({
      ...desk,
      askTab: async (tab, message) => {
        const answer: Answer<never> = (await desk.askTab(tab, message)) as never; // the fake's own answer, passed on
        if (message.type === "tab/insert") await new Promise<void>((done) => (finish = done));
        return answer;
      },
    });
    await coach.getState().look();
    const inserting = coach.getState().insert(holding);
    await new Promise((done) => setTimeout(done));
    world.page = { ok: true, value: { kind: "thread", open: { ...openThread(), id: "ffff" } } };
    await coach.getState().look();
    finish();
    await inserting;
    expect(coach.getState()).toMatchObject({ outcome: null, busy: null });
  });

  it("nothing is inserted, copied or remembered without a thread in view", async () => {
    const { desk, world } = fakeWorld({ page: { ok: true, value: { kind: "list" } } });
    const { look, insert, copy, spoken, takeBack, unfold } = createCoach(desk).getState();
    await look();
    await Promise.all([insert(holding), copy(holding), spoken("today", null), takeBack("spoken"), unfold()]);
    expect(world.asked.map(({ type }) => type)).toEqual(["tab/read"]);
    expect(world.clipboard).toEqual([]);
  });
});

it.each([
  ["today", NOW],
  ["yesterday", NOW - 86_400_000],
  ["2026-03-17", new Date(2026, 2, 17, 12).getTime()],
] as const)("having spoken %s is kept as a moment", (when, at) => {
  expect(momentOf(when, NOW)).toBe(at);
});

it("late in the evening it is still today", () => {
  expect(dayHere(new Date(2026, 2, 19, 23, 59).getTime())).toBe("2026-03-19");
});

it.each([
  ["#theme=dark", "dark"],
  ["#theme=light", "light"],
  ["", null],
  ["#theme=<script>", null],
  ["#x&theme=dark", "dark"],
])("the address %s asks for the theme %s", (hash, theme) => {
  expect(themeOf(hash)).toBe(theme);
});
