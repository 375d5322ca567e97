import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach } from "../../../src/core/report";
import { DEFAULT_SETTINGS, type Elsewhere, NO_MEMORY } from "../../../src/core/silence/situation";
import type { Thread } from "../../../src/core/thread";

const dana = { name: "Dana Cole", email: "dana@northwind.example" };
const ray = { name: "Ray Ortiz", email: "ray@acme.example" };

const mail = (from: typeof dana, to: typeof dana, at: string, body: string) => ({
  id: at,
  from,
  to: [to],
  cc: [],
  sentAt: Date.parse(at),
  body,
  attachments: [],
});

const thread: Thread = {
  me: { ...dana, aliases: [] },
  subject: "Pilot for the Leeds plant",
  messages: [
    mail(ray, dana, "2026-10-29T15:20:00Z", "Hi Dana,\n\nI'll send you our decision by Friday 6 November.\n\nRay"),
    mail(dana, ray, "2026-10-30T09:00:00Z", "Thank you, Ray.\n\nDana"),
  ],
};

const reportWith = (elsewhere: Elsewhere | null, language: "en" | "de" = "en") =>
  coach(thread, {
    now: Date.parse("2026-11-19T10:00:00Z"),
    timeZone: "Europe/London",
    settings: { ...DEFAULT_SETTINGS, language },
    memory: { ...NO_MEMORY, elsewhere },
    languages: ALL_LANGUAGES,
  });

const wrote = (at: string, subject = "Invoice 332"): Elsewhere => ({
  who: ray,
  thread: "19a1b2c3d4e5f603",
  subject,
  at: Date.parse(at),
});

describe("somebody who has answered in another thread", () => {
  it("is held to nothing before that is read", () => {
    const report = reportWith(wrote("2026-11-17T09:00:00Z"));
    expect(report.warnings[0]).toBe('Ray wrote to you on Tuesday in "Invoice 332". Your answer may be there.');
    expect(report.verdict.because).toContain("Ray has written to you in another thread since.");
    expect(report.verdict.chip).toBe("Ray wrote to you elsewhere");
    expect(report.suggestions.map(({ play }) => play)).toEqual(["wait", "next-step"]);
    expect(report.suggestions[0]).toMatchObject({ until: "2026-11-23", texts: [] });
    expect(report.barred).toEqual([
      { play: "accountability", why: "Ray has written to you in another thread since. Read that first." },
      { play: "out", why: "Ray has written to you in another thread since. Read that first." },
    ]);
  });

  it("is spoken of in German too", () => {
    const report = reportWith(wrote("2026-11-17T09:00:00Z", "Rechnung 332"), "de");
    expect(report.warnings[0]).toBe(
      "Ray hat Ihnen am Dienstag unter „Rechnung 332“ geschrieben. Vielleicht steht die Antwort dort.",
    );
    expect(report.verdict.chip).toBe("Ray hat an anderer Stelle geschrieben");
  });

  it("keeps the subject line on one short line, whatever stands in it", () => {
    const [warning] = reportWith(wrote("2026-11-17T09:00:00Z", `Re: "urgent"\n<b>${"x".repeat(200)}`)).warnings;
    expect(warning).toContain("in \"Re: 'urgent' <b>xxx");
    expect(warning?.length).toBeLessThan(160);
  });

  it.each<[string, Elsewhere | null]>([
    ["nothing was heard", null],
    ["it is older than the newest word here", wrote("2026-10-20T09:00:00Z")],
  ])("does not change the advice where %s", (_, elsewhere) => {
    const report = reportWith(elsewhere);
    expect(report.suggestions[0]?.play).toBe("accountability");
    expect(report.warnings).toEqual([]);
    expect(report.verdict.chip).toContain("promised by Fri 6 November");
  });
});
