import { describe, expect, it } from "vitest";
import { oneSentence } from "../../../src/core/draft/one-sentence";
import { sentences } from "../../../src/core/text/sentences";
import { de } from "../../../src/core/words/draft/de";
import { en } from "../../../src/core/words/draft/en";
import { german } from "../../../src/core/words/verdict/de";
import { english } from "../../../src/core/words/verdict/en";

const QUOTE = { en: '"I\'ll send you the drawing by Friday."', de: "„Ich schicke Ihnen die Zeichnung bis Freitag.“" };
const WHEN = { en: "on Wednesday 4 November", de: "am Mittwoch, 4. November" };

/** All that can be said under a draft. */
const reasons = (language: "en" | "de") => {
  const words = { en, de }[language];
  const [who, when] = ["Dr. Osei", WHEN[language]];
  const said: Record<keyof typeof words, string> = {
    ...words,
    wrongName: words.wrongName("Connor", who),
    otherCompany: words.otherCompany("Globex Inc."),
    answeredElsewhere: words.answeredElsewhere(who, when),
    ownPromise: words.ownPromise(when, QUOTE[language]),
    third: words.third(2, who),
    quietThread: words.quietThread(who, 9),
    theirPromise: words.theirPromise(who, when),
    long: words.long(140),
    hardWord: words.hardWord("leverage"),
  };
  return Object.entries(said);
};

describe.each(["en", "de"] as const)("the reason of a remark is one sentence (%s)", (language) => {
  it.each(reasons(language))("%s", (_, because) => expect(sentences(because)).toEqual([because]));
});

/** Verdicts that a remark can take its reason from. */
const verdicts = { en: english(true), de: german } as const;
describe.each(["en", "de"] as const)("of a verdict it takes the first (%s)", (language) => {
  const words = verdicts[language];
  it.each([
    words.away("Dr. Osei", "2026-12-02", true),
    words.away("Ray", "2026-12-02", false),
    words.lifeEvent("Ray", "2026-12-02", true),
    words.notBefore("Ray", "2026-12-02"),
    words.frozen("Ray", "2026-12-02"),
    words.notDue("Ray", "2026-12-02"),
    words.tender("Ray"),
    words.snoozed("2026-12-02"),
    words.theyAsked("Ray", "2026-12-02"),
    words.theyWrote("Ray", "2026-12-02"),
    words.weHoldTheKey("Ray"),
    words.weOwe("Ray", null, "2026-12-02"),
  ])("$because", ({ because }) => {
    const reason = oneSentence(because);
    expect(because.startsWith(reason)).toBe(true);
    expect(reason).toMatch(/Osei|Ray|2/);
    expect(reason).toMatch(/\.$/);
    expect(sentences(reason)).toHaveLength(1);
  });
});
