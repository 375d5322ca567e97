import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { packed, unpacked } from "../../../src/core/languages/packed";
import { cuesOf } from "../../../src/core/text/cues";

describe.each(["en", "de"] as const)("%s out of its packed file", (name) => {
  const language = ALL_LANGUAGES[name];
  const back = unpacked(packed(language));

  it("is the language that went in: every pattern, flag and template", () => expect(back).toEqual(language));

  it("knows the cues of its patterns", () => {
    const [says] = back.lexicon.price.says;
    expect(says && cuesOf(says)).toEqual(cuesOf(language.lexicon.price.says[0] ?? /no price/));
    expect(packed(language)).toContain('"cues":["');
  });

  it("reads with patterns, not with their text", () => {
    const sentence = name === "en" ? "That is too expensive." : "Das ist uns zu teuer.";
    expect(back.lexicon.price.says.some((says) => says.test(sentence))).toBe(true);
  });
});

it("holds nothing that a file cannot hold", () => {
  const functions: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === "function" || value instanceof Set || value instanceof Map) functions.push(path);
    if (typeof value === "object" && value !== null && !(value instanceof RegExp))
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
  };
  look(ALL_LANGUAGES, "languages");
  expect(functions).toEqual([]);
});
