import { describe, expect, it } from "vitest";
import { readMessage } from "../../../src/core/evidence/read-message";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { shareArticle } from "../../../src/core/plays/share-article";
import { coach, coachWithSituation } from "../../../src/core/report";
import { type Context, DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import type { Message, Thread } from "../../../src/core/thread";

const mara = { name: "Mara Lindqvist", email: "mara@harbourlight.example" };
const owen = { name: "Owen Prichard", email: "owen.prichard@millbrook.example" };

const mail = (by: typeof mara, day: string, body: string): Message => ({
  id: "",
  from: by,
  to: [by === mara ? owen : mara],
  cc: [],
  sentAt: Date.parse(`${day}T10:00:00Z`),
  body,
  attachments: [],
});

const thread = (...more: Message[]): Thread => ({
  me: { ...mara, aliases: [] },
  subject: "Cold store doors",
  messages: [
    mail(mara, "2026-05-04", "Hi Owen,\n\nHere is our offer for the doors. Does the width fit?\n\nMara"),
    mail(owen, "2026-05-05", "Hi Mara,\n\nThank you, that looks useful.\n\nOwen"),
    mail(mara, "2026-05-06", "Hi Owen,\n\nIs the width right?\n\nMara"),
    ...more,
  ],
});

const on = (day: string, language: "en" | "de" = "en"): Context => ({
  now: Date.parse(`${day}T12:00:00Z`),
  timeZone: "Europe/London",
  settings: { ...DEFAULT_SETTINGS, language },
  memory: NO_MEMORY,
  languages: ALL_LANGUAGES,
});

const notes = shareArticle(coachWithSituation(thread(), on("2026-05-20")).situation, {
  link: "https://yardweekly.example/cold-chains",
  line: "Page two is about loading docks like yours",
});

const READS = { subject: "Cold store doors", timeZone: "Europe/London", dayFirst: true, languages: ALL_LANGUAGES };

describe("our own article notes are read as asking for nothing", () => {
  const bodies = (["en", "de"] as const)
    .flatMap((language) => ALL_LANGUAGES[language].templates)
    .filter(({ play }) => play === "article")
    .flatMap(({ id, body, familiar }) => [body, ...(familiar ? [familiar] : [])].map((text) => [id, text] as const));
  it.each(bodies)("%s", (_, text) => {
    const filled = text.replace("{line}", "Page two is yours.").replace("{link}", "https://yardweekly.example/cranes");
    const { findings } = readMessage(mail(mara, "2026-05-20", filled), READS);
    expect(findings.map(({ kind }) => kind)).toContain("no-answer-needed");
  });

  it.each([
    "There is nothing to decide before June. Does the width fit?",
    "Eine Antwort brauchen wir bis Freitag.",
    "Antworten müssen Sie bis Freitag.",
  ])("but not: %s", (text) => {
    const { findings } = readMessage(mail(mara, "2026-05-20", text), READS);
    expect(findings.map(({ kind }) => kind)).not.toContain("no-answer-needed");
  });
});

describe("after an article the coach waits fifteen working days", () => {
  it("has a note to send", () => expect(notes).toHaveLength(2));

  it.each(notes)("$template asks for nothing, and nothing is due for fifteen working days", ({ body }) => {
    const sent = thread(mail(mara, "2026-05-20", body));
    for (const day of ["2026-05-27", "2026-06-05", "2026-06-09"]) {
      expect(coach(sent, on(day)).verdict.kind).not.toBe("quiet");
      expect(coach(sent, on(day)).suggestions.map(({ play }) => play)).not.toContain("accountability");
    }
    expect(coach(sent, on("2026-06-18")).verdict.kind).toBe("quiet");
    expect(["article", "next-step", "let-go"]).toContain(coach(sent, on("2026-06-18")).suggestions[0]?.play);
  });

  it.each(notes)("$template with the question still open is no chaser", ({ body }) => {
    const { situation } = coachWithSituation(thread(mail(mara, "2026-05-20", body)), on("2026-06-18"));
    expect(situation.chasers).toBeLessThanOrEqual(1);
  });
});
