import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import type { LanguagePack } from "../../../src/core/languages/languages";
import { packed } from "../../../src/core/languages/packed";
import { cuesOf } from "../../../src/core/text/cues";

const { en, de } = ALL_LANGUAGES;

describe.each([
  ["en", en],
  ["de", de],
] as const)("%s out of its packed script", (name, language) => {
  const back: LanguagePack = runInThisContext(packed(language));

  it("is the language that went in: every pattern, flag and template", () => expect(back).toEqual(language));

  it("brings the cues of its patterns", () => {
    const [says] = back.lexicon.price.says;
    expect(says).toHaveProperty("cues", cuesOf(language.lexicon.price.says[0] ?? /no price/));
  });

  it("reads with patterns, not with their text", () => {
    const sentence = name === "en" ? "That is too expensive." : "Das ist uns zu teuer.";
    expect(back.lexicon.price.says.some((says) => says.test(sentence))).toBe(true);
  });
});

it("holds nothing that a script cannot hold", () => {
  const functions: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === "function" || value instanceof Set || value instanceof Map) functions.push(path);
    if (typeof value === "object" && value !== null && !(value instanceof RegExp))
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
  };
  look({ en, de }, "languages");
  expect(functions).toEqual([]);
});
