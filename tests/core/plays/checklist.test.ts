import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/evidence/finding";
import { type CheckKind, checklist } from "../../../src/core/plays/checklist";
import { asks, type Scene, situation } from "./situation";

const THREAD: Scene["mails"] = [
  { by: "rep", on: "2026-04-20", body: "Hi Owen,\n\nhere is what we make.\n\nMara" },
  { by: "them", on: "2026-04-28", body: "Thanks, that looks useful." },
  { by: "rep", on: "2026-05-06", body: "Hi Owen,\n\nany thoughts?\n\nMara" },
];

const finding = (by: "rep" | "them", ...finds: Finding[]): Scene => ({
  mails: THREAD.map((mail) => (mail.by === by ? { ...mail, finds } : mail)),
});

const shown = (scene: Scene): CheckKind[] =>
  checklist(situation(scene)).flatMap((check) => (check.shown ? [check.kind] : []));

describe("what the thread shows is ticked", () => {
  const table: [string, Scene, CheckKind][] = [
    ["an offer was sent", finding("rep", { kind: "offer", quote: "Attached is our quote" }), "offer"],
    ["their question was answered", finding("them", asks("Do you deliver to Leeds?")), "their-questions"],
    ["an open question was asked", finding("rep", asks("What is holding you back?")), "open-question"],
    ["in German too", finding("rep", asks("Woran hängt es bei Ihnen?")), "open-question"],
    [
      "our own open question was used",
      { mails: THREAD, memory: { used: ["en.missing-question.one"] } },
      "open-question",
    ],
    [
      "days were proposed",
      finding("rep", { kind: "ask", quote: "Tuesday or Thursday?", form: "proposal", timesProposed: true, topic: [] }),
      "next-step",
    ],
    [
      "they named who decides",
      { mails: THREAD, evidence: [{ kind: "decision-maker", quote: "Our CFO signs", message: 1 }] },
      "decider",
    ],
    [
      "somebody else of theirs is on the thread",
      { mails: [...THREAD, { by: "other", on: "2026-05-07", body: "Hello." }] },
      "other-contact",
    ],
  ];
  it.each(table)("%s", (_, scene, kind) => expect(shown(scene)).toContain(kind));
});

describe("and what it does not show is not", () => {
  it("an empty exchange ticks nothing", () => expect(shown({ mails: THREAD })).toEqual([]));

  it("a question that yes or no answers is no open one", () =>
    expect(shown(finding("rep", asks("Is the width right?")))).not.toContain("open-question"));

  it("their question stands while they wrote last", () => {
    const { mails } = finding("them", asks("Do you deliver to Leeds?"));
    expect(shown({ mails: mails.slice(0, 2) })).not.toContain("their-questions");
  });

  it("there is nothing to ask where nobody has ever written back", () =>
    expect(checklist(situation({ mails: THREAD.slice(0, 1) }))).toEqual([]));
});
