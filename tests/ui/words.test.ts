import { describe, expect, it } from "vitest";
import { PLAYS } from "../../src/core/plays/suggestion";
import { wordsFor } from "../../src/ui/words";
import { de as dataDe } from "../../src/ui/words/data/de";
import { en as dataEn } from "../../src/ui/words/data/en";
import { insightsWordsFor } from "../../src/ui/words/insights";
import { queueWordsFor } from "../../src/ui/words/queue";
import { welcomeWordsFor } from "../../src/ui/words/welcome";

/** Every sentence of a language; functions are asked with names that fit any of them. */
const sentences = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String(words(words.length === 2 ? "Ray" : "2026-03-24", "Anna"))];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
};

const strings = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(strings) : [];
};

const AT = Date.parse("2026-03-19T12:00:00Z");

/** The sentences of the pages around the desk: queue, insights, welcome, the rep's data. */
const deskSentences = (language: string): string[] => {
  const queue = queueWordsFor(language);
  const insights = insightsWordsFor(language);
  const data = (language.startsWith("de") ? dataDe : dataEn)(language);
  const lists = { people: 1, companies: 2 };
  return [
    ...strings({ queue, insights, data, welcome: welcomeWordsFor(language) }),
    ...[
      queue.todayDue(1, 1, ["Ray"]),
      queue.todayDue(1, 0, ["Ray"]),
      queue.todayDue(5, 5, ["Ray", "Anna"]),
      queue.todayDue(5, 2, ["Ray", "Anna"]),
      queue.todayDue(5, 0, ["Ray", "Anna"]),
      queue.next("Ray", "2026-03-24"),
    ],
    ...[queue.lastLooked(AT - 864e5, AT), queue.noHit("Ray"), queue.row("Ray", "Pilot")],
    ...[queue.workingDays(1), queue.workingDays(9), queue.due("2026-03-24"), queue.until("2026-03-24")],
    ...[queue.promised("2026-03-24"), queue.elsewhere("Ray", "Pilot", AT - 864e5, AT), queue.more(70)],
    ...Object.values(queue.told).map((told) => told("Ray")),
    ...[queue.found(0, false), queue.found(1, false), queue.found(300, true)],
    ...[
      insights.asOf("19 March 2026"),
      insights.table("Pilot"),
      insights.byCauseMore(9, 9),
      insights.byCauseMore(9, 40),
    ],
    ...[insights.costs(1, 5, 1), insights.costs(3, 50, 8), insights.span({ from: 61, to: null })],
    ...[insights.span({ from: 0, to: 5 }), insights.share({ count: 12, low: 0.39, high: 0.78 }, 20)],
    ...data.stored({ threads: 1, damaged: 2, readings: 2, oldest: AT, bytes: 1e6, lists, templates: 0 }),
    ...[data.imported(1, 2), data.importFault(3, "Pilot.")],
  ];
};

const BANNED = [
  /!/,
  /\b(?:just checking in|touch base|circle back|leverage|engage(?:ment)?|synergy|pipeline|prospect|lead|persona)\b/i,
  /\b(?:simply|oops|whoops|please wait|invalid|error|failed|failure|exception|null|undefined)\b/i,
  /\b(?:you forgot|you failed|your fault|you should have)\b/i,
  /\b(?:Fehler|ungültig|Nachfassaktion|Pipeline|Lead)\b/,
  /NaN|Invalid|\[object/,
];

describe.each(["en-GB", "en-US", "de-DE", "de-AT"])("the words of %s", (language) => {
  it.each([...new Set([...sentences(wordsFor(language)), ...deskSentences(language)])])("%s", (sentence) => {
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toBe("");
    for (const banned of BANNED) expect(sentence).not.toMatch(banned);
  });

  it("every play has a name of its own", () => {
    expect(new Set(PLAYS.map((play) => wordsFor(language).play[play])).size).toBe(PLAYS.length);
  });
});

it("follows the browser, and speaks English where we have no words", () => {
  expect(wordsFor("de-CH").close).toBe("Schließen");
  expect(wordsFor("en-US").locale).toBe("en-US");
  expect(wordsFor("fr-FR")).toMatchObject({ close: "Close", locale: "en-GB" });
});

it("no German sentence was left in English", () => {
  const english = new Set(sentences(wordsFor("en-GB")));
  const same = sentences(wordsFor("de-DE")).filter((sentence) => english.has(sentence));
  expect(same).toEqual(["Followthrough", "Coach"]);
});
