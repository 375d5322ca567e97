import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/evidence/finding";
import { onRequest } from "../../../src/core/plays/on-request";
import { suggest } from "../../../src/core/plays/suggest";
import { asks, type Scene, situation } from "./situation";

const OFFER: Scene["mails"][number] = { by: "rep", on: "2026-04-20", body: "Hi Owen,\n\nhere is our offer.\n\nMara" };
const ASKED: Scene["mails"][number] = {
  by: "rep",
  on: "2026-05-06",
  body: "Hi Owen,\n\nis the width right?\n\nMara",
  finds: [asks("Is the width right?")],
};
const told = (by: "them" | "machine", finding: Finding): Scene["mails"] => [
  OFFER,
  { by: "them", on: "2026-04-21", body: "Thanks." },
  ASKED,
  { by, on: "2026-05-07", body: "A note.", finds: [finding] },
];
const LEFT: Finding = { kind: "contact-left", quote: "Owen has left us", who: "Owen", successor: null };
const gone: Scene = {
  mails: told("machine", LEFT),
  evidence: [{ kind: "contact-left", quote: LEFT.quote, message: 3 }],
};
const away = (back: string | null): Scene => ({
  mails: told("machine", { kind: "out-of-office", quote: "I am away", back }),
  evidence: [{ kind: "question", message: 2 }],
});

/** Whoever a mail would greet, over all that is offered or can be asked for. */
function greeted(scene: Scene): string[] {
  const here = situation(scene);
  const { suggestions } = suggest(here);
  return [...suggestions, ...onRequest(here, suggestions)].flatMap(({ texts, greets }) =>
    texts.length > 0 && greets ? [greets.name] : [],
  );
}
const whyNotOut = (scene: Scene) => suggest(situation(scene)).barred.find(({ play }) => play === "out")?.why;

describe("nobody writes to a desk that is empty", () => {
  it("no mail greets the one who has left, and it is said why there is no way out to offer", () => {
    expect(greeted(gone)).toEqual([]);
    expect(whyNotOut(gone)).toBe("Owen has left, so this would reach nobody.");
  });
  it("a letting go needs no farewell then", () => {
    const letGo = suggest(situation({ ...gone, chasers: 3 })).suggestions.find(({ play }) => play === "let-go");
    expect(letGo?.texts).toEqual([]);
  });
  it("whoever wrote after the news is there", () =>
    expect(
      greeted({ ...gone, mails: [...gone.mails, { by: "them", on: "2026-05-08", body: "I am still here." }] }),
    ).toContain("Owen Prichard"));
  it("somebody whose mailbox says until when is left alone until then", () => {
    expect(greeted(away("2026-05-27"))).toEqual([]);
    expect(whyNotOut(away("2026-05-27"))).toBe("Owen is away until Wednesday 27 May.");
  });
  it.each([["2026-05-18"], ["2026-05-20"], [null]])("back %s, on 20 May, they may be asked", (back) =>
    expect(greeted(away(back))).toContain("Owen Prichard"),
  );
});

describe("days that are proposed", () => {
  const asked: Scene = { mails: [OFFER, { by: "them", on: "2026-04-21", body: "Thanks." }, ASKED] };
  const step = (more: Partial<Scene>) =>
    suggest(situation({ ...asked, ...more })).suggestions.find(({ play }) => play === "next-step")?.texts[0]?.body;
  it("are the third and the fourth day from now", () => {
    expect(step({})).toContain("Monday 25 May");
    expect(step({})).toContain("Tuesday 26 May");
  });
  it("are never a holiday of theirs", () => expect(step({ theirHolidays: ["2026-05-25"] })).not.toContain("25 May"));
  it("are told in German as a German writes them", () => {
    const german = step({ language: "de" });
    expect(german).toContain("am Montag, 25. Mai, oder am Dienstag, 26. Mai, für zehn Minuten");
    expect(german).not.toMatch(/[()]|,,/u);
  });
});
