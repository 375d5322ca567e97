// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/core/report";
import { followThread } from "../../src/gmail/follow";
import { Memory } from "../../src/gmail/memory";
import { watch } from "../../src/gmail/watch";
import type { Answer } from "../../src/platform/messages";
import { DANA, idAt, message, RAY, show, threadView } from "./thread-page";

/** What Gmail's page, other extensions, the worker and the clock may do to the chip. */

// Only the chip's words are read of a report.
const says = (chip: string): Answer<Report> => ({ ok: true, value: { verdict: { chip } } as Report });

const LOST: Answer<Report> = { ok: false, error: "asleep" };
const ANSWERED = message({ id: idAt("2026-11-10T09:00:00Z"), from: "ray@acme.example", text: "Yes." });

const chips = (): string[] =>
  [...document.querySelectorAll("followthrough-chip")].map((chip) => chip.shadowRoot?.textContent ?? "");
const list = (): Element | null => document.querySelector("[role=list]");
const gmailDraws = (html: string): void => list()?.insertAdjacentHTML("beforeend", html);
/** Something in Gmail changes that is none of our business. */
const gmailStirs = (): void => list()?.append(document.createElement("p"));
/** Changes in two seconds. */
const STORM = 20_000;
const later = (ms: number) => new Promise((passed) => setTimeout(passed, ms));

describe("the chip is right or not there", () => {
  let controller = new AbortController();
  let answer: () => Promise<Answer<Report>>;
  let now = 0;
  let asked = 0;
  let looks = 0;

  beforeEach(() => {
    controller = new AbortController();
    [now, asked, looks] = [Date.parse("2026-11-16T14:00:00Z"), 0, 0];
    answer = async () => says("quiet");
    const ask = () => {
      asked++;
      return answer();
    };
    const outside = { clock: () => now, ask, tell: () => undefined, press: () => undefined };
    const { look } = followThread(document, new Memory(), outside, controller.signal);
    const counted = (): void => {
      looks++;
      look();
    };
    show(threadView(RAY + DANA));
    watch(document, counted, controller.signal, () => undefined);
  });
  afterEach(() => controller.abort());

  const shows = (...words: string[]) => vi.waitFor(() => expect(chips()).toEqual(words));

  it("asks again at the next look where an answer was lost, and shows nothing in between", async () => {
    await shows("Coach: quiet");
    answer = async () => LOST;
    gmailDraws(ANSWERED);
    await shows();
    answer = async () => says("you owe an answer");
    gmailStirs();
    await shows("Coach: you owe an answer");
  });

  it("does not ask again and again by itself while the worker is gone", async () => {
    await shows("Coach: quiet");
    answer = async () => LOST;
    gmailDraws(ANSWERED);
    await shows();
    await later(600);
    expect(asked).toBeLessThanOrEqual(3);
  });

  it("takes words of silence away when an answer stands there, however slow the worker is", async () => {
    await shows("Coach: quiet");
    answer = () => new Promise(() => undefined);
    gmailDraws(ANSWERED);
    await shows();
  });

  it("drops an answer that comes after the next question's", async () => {
    await shows("Coach: quiet");
    let arrive: (answer: Answer<Report>) => void = () => undefined;
    answer = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    gmailDraws(ANSWERED);
    await shows();
    answer = async () => says("waiting");
    gmailDraws(message({ id: idAt("2026-11-11T09:00:00Z"), from: "dana@northwind.example", text: "Thanks." }));
    await shows("Coach: waiting");
    arrive(says("you owe an answer"));
    await later(50);
    expect(chips()).toEqual(["Coach: waiting"]);
  });

  it.each(["2026-11-17T09:00:00Z", "2026-11-09T09:00:00Z", "2031-01-01T00:00:00Z"])(
    "asks anew when the clock has jumped to %s, as after a night's sleep",
    async (moment) => {
      await shows("Coach: quiet");
      answer = async () => says("as of that day");
      now = Date.parse(moment);
      document.dispatchEvent(new Event("visibilitychange"));
      await shows("Coach: as of that day");
    },
  );

  it("comes back when somebody has removed it", async () => {
    await shows("Coach: quiet");
    document.querySelector("followthrough-chip")?.remove();
    gmailStirs();
    await shows("Coach: quiet");
  });

  it("does not fight with an extension that removes it each time and puts something of its own there", async () => {
    const replace = () =>
      document.querySelector("followthrough-chip")?.replaceWith(document.createElement("other-badge"));
    const other = new MutationObserver(replace);
    other.observe(document, { childList: true, subtree: true });
    await shows("Coach: quiet");
    replace();
    await later(1500);
    const before = looks;
    await later(1000);
    other.disconnect();
    expect(document.querySelectorAll("other-badge").length).toBeLessThanOrEqual(3);
    expect(looks, "looks while nothing else happens").toBe(before);
  });

  it("is one, and beside the subject, where an extension moves or copies it", async () => {
    await shows("Coach: quiet");
    const chip = document.querySelector("followthrough-chip");
    document.body.append(chip?.cloneNode(true) ?? "");
    if (chip) list()?.append(chip);
    gmailStirs();
    await vi.waitFor(() =>
      expect(document.querySelector("h2")?.nextElementSibling?.localName).toBe("followthrough-chip"),
    );
    expect(chips()).toEqual(["Coach: quiet"]);
  });

  it("stays through a storm of 10,000 changes a second, with a look in 150 ms at most", async () => {
    await shows("Coach: quiet");
    const before = looks;
    const begun = performance.now();
    for (let changes = 0; changes < STORM; changes += 100) {
      for (let i = 0; i < 50; i++) {
        const gust = document.createElement("p");
        list()?.append(gust);
        gust.remove();
      }
      await later(Math.max(0, begun + changes / 10 - performance.now()));
    }
    const seconds = (performance.now() - begun) / 1000;
    expect(looks - before).toBeLessThanOrEqual(seconds / 0.15 + 1);
    expect(asked).toBe(1);
    expect(chips()).toEqual(["Coach: quiet"]);
  });
});
