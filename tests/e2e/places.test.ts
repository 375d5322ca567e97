import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Coach } from "../browser/coach";
import { openToolbarPopup, type ToolbarPopup } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

/**
 * Where the named parts stand and how large they are. Each is held to its neighbours and to sizes of our own, never to
 * the length of words: another font passes, a shifted layout does not.
 */
const it = inBrowser();

type Place = { left: number; right: number; top: number; bottom: number; width: number; height: number };

/** Pixels of the window. */
async function placeOf(part: Locator): Promise<Place> {
  const box = await part.boundingBox();
  if (!box) throw new Error(`${part} is not on the screen`);
  const { x: left, y: top, width, height } = box;
  return { left, right: left + width, top, bottom: top + height, width, height };
}

const middle = ({ top, bottom }: Place) => (top + bottom) / 2;

function expectWithin(value: number, from: number, to: number, what: string): void {
  expect(value, what).toBeGreaterThanOrEqual(from);
  expect(value, what).toBeLessThanOrEqual(to);
}

describe("in a thread", () => {
  let coach: Coach;

  beforeAll(async () => {
    await it.browser.page.setViewportSize({ width: 1440, height: 900 });
    await it.gmail.load();
    await it.gmail.open("broken-dated");
    await it.gmail.chip().waitFor();
    coach = await it.gmail.openCoach();
    await coach.message().waitFor();
    await coach.button("Not a deal").click({ trial: true });
  });

  test("the chip follows the subject on its line, one line high", async () => {
    const chip = await placeOf(it.gmail.chip());
    const subject = await placeOf(it.gmail.subject("Slicer line"));
    expectWithin(chip.left - subject.right, 4, 16, "gap to the subject");
    expectWithin(middle(chip) - middle(subject), -4, 4, "beside the middle of the subject");
    expectWithin(chip.height, 20, 28, "height");
  });

  test("the coach stands at the window's edge, under the chip, in its own width", async () => {
    const frame = await placeOf(it.browser.page.locator("followthrough-coach"));
    const chip = await placeOf(it.gmail.chip());
    expect(frame.width).toBe(400);
    expect(1440 - frame.right).toBe(16);
    expectWithin(frame.top - chip.bottom, 4, 16, "gap under the chip");
    expectWithin(frame.height, 400, 760, "height");
  });

  test("the buttons that insert and copy are wholly to be seen, though some messages are folded", async () => {
    await coach.button("Unfold them").waitFor();
    const frame = await placeOf(it.browser.page.locator("followthrough-coach"));
    const message = await placeOf(coach.message());
    for (const name of ["Insert into reply", "Copy"]) {
      const button = await placeOf(coach.best().getByRole("button", { name, exact: true }));
      expect(frame.bottom - button.bottom, `${name}: room under it`).toBeGreaterThanOrEqual(4);
      expect(button.top - message.top, `${name}: what is seen of the message above it`).toBeGreaterThan(60);
    }
  });

  test("what goes on below fades into the buttons, what goes on above ends at a line, and neither is there without need", async () => {
    const styleOf = (part: Locator, of: string | null, property: "opacity" | "boxShadow") =>
      part.evaluate((element, [pseudo, name]) => getComputedStyle(element, pseudo)[name], [of, property] as const);
    const fade = () => styleOf(coach.best().locator(".send"), "::before", "opacity");
    const line = () => styleOf(it.gmail.coachFrame().locator(".bar"), null, "boxShadow");
    await expect.poll(fade).toBe("1");
    await expect.poll(line).toMatch(/ 0px 0px 0px|none/);
    await coach.best().getByRole("button", { name: "Why this?" }).scrollIntoViewIfNeeded();
    await expect.poll(fade).toBe("0");
    await expect.poll(line).toMatch(/ 0px 1px 0px/);
    await coach.verdict().scrollIntoViewIfNeeded();
    await expect.poll(fade).toBe("1");
  });

  test("in the coach all begins at one edge: verdict, message, and under it the button that inserts it", async () => {
    const frame = await placeOf(it.browser.page.locator("followthrough-coach"));
    const verdict = await placeOf(coach.verdict());
    const card = await placeOf(coach.best());
    const message = await placeOf(coach.message());
    const insert = await placeOf(coach.best().getByRole("button", { name: "Insert into reply" }));
    expectWithin(verdict.left - frame.left, 16, 28, "margin of the verdict");
    expectWithin(card.left - verdict.left, -2, 2, "the card begins with the verdict");
    expectWithin(message.left - card.left, 8, 20, "margin of the message in its card");
    expectWithin(card.right - message.right, 8, 20, "margin of the message in its card");
    expectWithin(insert.left - message.left, -2, 2, "the button begins with the message");
    expectWithin(insert.height, 36, 44, "height of the button");
    expect(insert.width).toBeLessThan(message.width);
  });

  test("the parts come one under the other and none covers another", async () => {
    const parts = [coach.verdict(), coach.button("Show in thread"), coach.button("We've spoken"), coach.best()];
    const places = await Promise.all(parts.map((part) => placeOf(part.first())));
    for (const [index, place] of places.entries()) {
      const above = places[index - 1];
      if (above) expect(place.top, `part ${index}`).toBeGreaterThanOrEqual(above.bottom);
    }
  });
});

test.each(["inline", "popup", "full"] as const)(
  "the strip in a box of the kind %s stands between text and Send, as wide as the box lets it",
  async (box) => {
    await it.gmail.load({ box });
    await it.gmail.open("broken-dated");
    await it.gmail.chip().waitFor();
    await it.gmail.pressReply();
    await it.gmail.replyBox().pressSequentially("Hi [Name], how did your team take the quote?");
    await it.gmail.strip().shown().waitFor();
    const strip = await placeOf(it.gmail.strip().shown());
    const send = await placeOf(it.gmail.send());
    const text = await placeOf(it.gmail.replyBox());
    expectWithin(send.top - strip.bottom, 0, 24, "gap above Send");
    expectWithin(strip.height, 24, 96, "height");
    expect(strip.top).toBeGreaterThan(text.top);
    expectWithin(strip.left - text.left, -24, 24, "begins where the text begins");
    expectWithin(strip.width / text.width, 0.9, 1.1, "width of the text");
  },
);

test.each(["comfortable", "compact"] as const)(
  "a row's mark (%s) is small, in the middle of the row's line, and at the same place in every row",
  async (density) => {
    for (const slug of ["broken-dated", "hope"]) {
      await it.gmail.load();
      await it.gmail.open(slug);
      await it.gmail.chip().waitFor();
    }
    await it.gmail.load({ density });
    const marks = it.browser.page.locator("[role=main]:visible followthrough-mark i");
    await expect.poll(() => marks.count()).toBeGreaterThan(1);
    const places = await Promise.all((await marks.all()).map(placeOf));
    const rows = it.browser.page.locator("[role=main]:visible tr.zA:has(followthrough-mark)");
    const lines = await Promise.all((await rows.all()).map(placeOf));
    for (const [index, mark] of places.entries()) {
      const row = lines[index];
      if (!row) throw new Error("a mark without its row");
      expectWithin(mark.width, 8, 12, "width");
      expect(mark.height).toBe(mark.width);
      expectWithin(middle(mark) - middle(row), -6, 6, "beside the middle of its row");
      expectWithin(mark.left, row.left, row.right - 400, "in front of the subject");
      expect(mark.left).toBeCloseTo(places[0]?.left ?? Number.NaN, 0);
    }
  },
);

describe("the popup over the list", () => {
  let popup: ToolbarPopup;
  let page: Page;

  beforeAll(async () => {
    await it.gmail.load();
    popup = await openToolbarPopup(it.browser);
    page = popup.page;
    await page.getByRole("listitem").first().waitFor();
    return () => popup.close();
  });

  test("the morning, the search, the groups and the deals begin at one edge, one under the other", async () => {
    const parts = {
      morning: page.getByRole("heading", { level: 1 }),
      search: page.getByRole("searchbox"),
      groups: page.getByRole("tab").first(),
      deal: page.locator(".deal-who").first(),
    };
    const places = await Promise.all(Object.values(parts).map(placeOf));
    for (const [index, place] of places.entries()) {
      expectWithin(place.left, 16, 28, `left edge of the ${Object.keys(parts)[index]}`);
      const above = places[index - 1];
      if (above) expectWithin(place.top - above.bottom, 4, 80, `gap above the ${Object.keys(parts)[index]}`);
    }
  });

  test("it has its own width, and nothing is cut off at the side", async () => {
    expectWithin(await page.evaluate(() => innerWidth), 400, 430, "width of the popup");
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    const deal = await placeOf(page.getByRole("listitem").first());
    expectWithin(deal.width, 340, 400, "width of a deal");
  });
});
