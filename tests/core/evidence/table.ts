import { describe, expect, it } from "vitest";
import type { Detector, MessageText } from "../../../src/core/evidence/detector";
import type { FindingKind } from "../../../src/core/evidence/finding";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import type { Language } from "../../../src/core/text/language";
import { sentences } from "../../../src/core/text/sentences";

/** Our patterns for a language. */
export const lexiconOf = (language: Language) => (language === "other" ? null : ALL_LANGUAGES[language].lexicon);

/** A message as the text part would hand it over, sent on Wednesday 4 March 2026. */
export const messageText = (text: string, rest: Partial<MessageText> = {}): MessageText => ({
  text,
  sentences: sentences(text),
  signature: "",
  subject: "Cold store in Exeter",
  from: { name: "Nora Birch", email: "nora@birchfoods.example" },
  attachments: [],
  sentAt: Date.UTC(2026, 2, 4, 10),
  day: "2026-03-04",
  timeZone: "Europe/London",
  dayFirst: true,
  language: "en",
  ...rest,
  lexicon: lexiconOf(rest.language ?? "en"),
});

/** Texts that say it and near misses that do not, per language. */
export type Table = { says: string[]; saysNot: string[]; saysDe: string[]; saysNotDe: string[] };

/** One test a text: found with a verbatim quote, or not found. */
export function describeDetector(kind: FindingKind, detector: Detector, table: Table): void {
  const kindIn = (text: string, language: "en" | "de") =>
    detector(messageText(text, { language })).filter((finding) => finding.kind === kind);
  const found = (language: "en" | "de") => (text: string) => {
    const findings = kindIn(text, language);
    expect(findings, `the coach would miss "${text}"`).not.toHaveLength(0);
    for (const finding of findings) expect(text).toContain(finding.quote);
  };
  const notFound = (language: "en" | "de") => (text: string) =>
    expect(kindIn(text, language), `the coach would wrongly claim ${kind}`).toEqual([]);

  describe(kind, () => {
    it.each(table.says)("is said: %s", found("en"));
    it.each(table.saysNot)("is not said: %s", notFound("en"));
    it.each(table.saysDe)("is said in German: %s", found("de"));
    it.each(table.saysNotDe)("is not said in German: %s", notFound("de"));
  });
}
