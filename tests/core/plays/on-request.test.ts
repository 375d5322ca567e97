import { describe, expect, it } from "vitest";
import { onRequest } from "../../../src/core/plays/on-request";
import { suggest } from "../../../src/core/plays/suggest";
import { CAUSES, type CauseKind, type Play } from "../../../src/core/plays/suggestion";
import { asks, type Scene, situation } from "./situation";

const QUIET: Scene["mails"] = [
  { by: "rep", on: "2026-04-20", body: "Hi Owen,\n\nhere is our offer for the doors.\n\nMara" },
  { by: "them", on: "2026-04-28", body: "Thanks, I'll look at it." },
  { by: "rep", on: "2026-05-06", body: "Hi Owen,\n\nis it right?\n\nMara", finds: [asks("Is the width right?")] },
];

const asked = (scene: Scene): Play[] => {
  const given = situation(scene);
  return onRequest(given, suggest(given).suggestions).map(({ play }) => play);
};

const leads = (scene: Scene): Play | undefined => suggest(situation(scene)).suggestions[0]?.play;

describe("what a rep can ask for besides", () => {
  it("figures, a pause and letting go are at hand while it is quiet", () => {
    expect(asked({ mails: QUIET })).toEqual(expect.arrayContaining(["roi", "wait", "let-go"]));
  });

  it("what is suggested is not offered twice", () => {
    const scene: Scene = { mails: QUIET, chasers: 3 };
    const suggested = suggest(situation(scene)).suggestions.map(({ play }) => play);
    expect(asked(scene).filter((play) => suggested.includes(play))).toEqual([]);
  });

  it("figures nobody asked for come with a message that quotes nobody", () => {
    const roi = onRequest(situation({ mails: QUIET }), []).find(({ play }) => play === "roi");
    expect(roi?.texts[0]?.template).toBe("en.roi.unquoted");
  });

  it("letting go early says no farewell: nobody waits for one", () => {
    expect(onRequest(situation({ mails: QUIET }), []).find(({ play }) => play === "let-go")?.texts).toEqual([]);
  });

  it.each(["waiting", "paused", "your-turn", "settled", "unknown"] as const)("nothing while it is %s", (verdict) =>
    expect(asked({ mails: QUIET, verdict })).toEqual([]),
  );
});

describe("the rep's own view of the cause leads", () => {
  const LEADS: Partial<Record<CauseKind, Play>> = {
    influence: "decision-maker",
    "missing-intelligence": "missing-question",
    price: "price",
    "avoiding-conflict": "out",
    fit: "missing-question",
    "ahead-of-buyer": "buying-stage",
    life: "article",
  };
  it.each(CAUSES.map((cause) => [cause, LEADS[cause]]))("%s: %s", (cause, play) =>
    expect(leads({ mails: QUIET, memory: { causes: { [cause]: true } } })).toBe(play),
  );

  it("and the rep's word is the first reason", () => {
    const [first] = suggest(situation({ mails: QUIET, memory: { causes: { fit: true } } })).suggestions;
    expect(first?.because[0]).toBe("You said that this is about the fit.");
  });

  it.each([
    ["price", "price", "That's above our budget", "price"],
    ["ahead-of-buyer", "early-stage", "Who else makes these?", "buying-stage"],
    ["influence", "decision-maker", "Our CFO signs", "decision-maker"],
  ] as const)("%s struck out: %s evidence no longer leads", (cause, kind, quote, play) => {
    const scene: Scene = { mails: QUIET, evidence: [{ kind, quote, message: 1 }] };
    expect(leads(scene)).toBe(play);
    expect(leads({ ...scene, memory: { causes: { [cause]: false } } })).not.toBe(play);
  });
});
