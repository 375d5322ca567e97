import { describe, expect, it } from "vitest";
import { PLAYS } from "../../src/core/plays/suggestion";
import { wordsFor } from "../../src/ui/words";

/** Every sentence of a language; functions are asked with names that fit any of them. */
const sentences = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String(words(words.length === 2 ? "Ray" : "2026-03-24", "Anna"))];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
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
  it.each(sentences(wordsFor(language)))("%s", (sentence) => {
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
