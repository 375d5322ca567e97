import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/evidence/finding";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import type { Proposal, Said } from "../../../src/core/plays/proposal";
import { PLAYS } from "../../../src/core/plays/suggestion";
import { BANNED } from "../../../src/core/templates/banned";
import { fill, type Register } from "../../../src/core/templates/fill";
import { limitsOf } from "../../../src/core/templates/limits";
import type { Template } from "../../../src/core/templates/template";
import type { MessageLanguage } from "../../../src/core/text/language";
import { asks, situation } from "../plays/situation";
import { readingGrade } from "./reading-grade";

const LANGUAGES: readonly MessageLanguage[] = ["en", "de"];
const REGISTERS: readonly Register[] = ["formal", "familiar"];

const QUOTES: Record<MessageLanguage, readonly string[]> = {
  en: [
    "I'll have an answer for you by Friday",
    "We will confirm the delivery terms by 28 October.",
    "On it.",
    "Will do!",
    'Our controller calls it "a big ask", and I will put it to the board next Tuesday, once the figures for the third quarter are in.',
    "should be soon, they're swamped",
  ],
  de: [
    "Ich melde mich bis Freitag bei Ihnen",
    "Wir bestätigen die Lieferbedingungen bis zum 28. Oktober.",
    "Mache ich.",
    'Unser Controller nennt es "einen Brocken", und ich lege es nächsten Dienstag der Geschäftsleitung vor, sobald die Zahlen da sind.',
  ],
};
const NAMES = [
  "Gemma Pryce",
  "Jan de Vries",
  "Dr. Abena Osei",
  "J.P. Morton",
  "Pooja",
  "P.",
  "",
  "Haines, Robert (Purchasing)",
];

/** What the rep named a day for: it lies ahead, or has passed. No thread offers both. */
const STAKES = ["2026-06-30", "2026-05-08"] as const;

/** A thread that offers every slot, so that only the wording is on trial. */
function everything(language: MessageLanguage, name: string, quote: string, stake: (typeof STAKES)[number]) {
  const finds: Finding[] = [
    { kind: "decision-maker", quote, who: "our CFO" },
    { kind: "contact-left", quote, who: "Leila", successor: null },
    { kind: "life-event", quote, about: "Robert", back: null },
    { kind: "competitor", quote, on: null },
  ];
  const concerns: Finding[] = [
    { kind: "concern", about: "open", quote, on: null },
    { kind: "concern", about: "need", quote, on: "2026-06-30" },
    { kind: "concern", about: "agreed", quote, on: null },
  ];
  const agreed: Finding = { kind: "concern", about: "agreed", quote, on: null };
  return situation({
    language,
    them: { name, email: "somebody@millbrook.example" },
    subject: "Re: Cold store doors",
    mails: [
      { by: "them", on: "2026-04-15", body: quote, finds: concerns },
      { by: "other", on: "2026-04-16", body: quote, finds: [agreed] },
      {
        by: "rep",
        on: "2026-04-20",
        body: "We spoke about the cold store doors.",
        finds: [{ kind: "offer", quote: "offer" }, asks("Could you send me the drawings?")],
      },
      { by: "them", on: "2026-04-28", body: quote, finds },
      {
        by: "rep",
        on: "2026-05-06",
        body: "Is the width right?",
        finds: [{ kind: "stake", quote, on: stake }, asks("Is the width of the second door right?")],
      },
    ],
  });
}

/** The template filled in every name and every quote. */
function messages(template: Template, language: MessageLanguage, register: Register): string[] {
  return STAKES.flatMap((stake) =>
    NAMES.flatMap((name) =>
      QUOTES[language].flatMap((quote) => {
        const thread = everything(language, name, quote, stake);
        const by = thread.contact ?? { name, email: "" };
        const said: Said = { quote, message: 3, by, day: "2026-04-28", due: null };
        const proposal: Pick<Proposal, "said" | "greets" | "fits"> = { said, greets: by, fits: [] };
        const line =
          language === "de" ? "Darin steht viel über dichte Tore." : "It has a good page on doors that stay tight.";
        const given = { link: "https://journal.example/doors", line };
        const filled = fill(template, { situation: thread, proposal, language, given }, register);
        return filled.ok ? [filled.body] : [];
      }),
    ),
  );
}

const withoutQuotes = (text: string): string => text.replace(/"[^"]*"|„[^“]*“/gu, "…");
/** "Hi J.P.," is right as it is. */
const withoutGreeting = (text: string): string => text.slice(text.indexOf("\n"));
const wordsIn = (text: string): number => text.match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;
const questionsIn = (text: string): number => withoutQuotes(text).match(/\?/gu)?.length ?? 0;

const COUNTS_ATTEMPTS =
  /\b(?:third|fourth|fifth|several|many) (?:time|mail|message|attempt)s?\b|\btried\b|\bmehrfach|\bmehrmals|\bVersuch/iu;
const GUILT =
  /\b(?:disappoint\w*|ignored?|still waiting|haven't heard|no reply|never (?:replied|answered)|enttäuscht|immer noch nicht|leider nichts)\b/iu;

/** A slip is told to the rep, never to the reader; and phrases that read like a machine or an essay. */
const STALE =
  /\bthat was the|\bdritte[rn]? (?:Termin|Mal)\b|\bwhere does (?:that|this|it) stand\b|\bWie ist der Stand\b|\bmove forward\b|\breach(?:ing)? out\b|\bplease advise\b|\bkindly\b|\bat your earliest\b|\bzeitnah\b|\bgerne? weiterhin zur Verfügung\b/iu;
/** Nobody's pronouns are known. */
const PRONOUN = /\b(?:he|she|him|his|hers?)\b/iu;

const grades: { id: string; grade: number }[] = [];

describe.each(LANGUAGES)("every template in %s", (language) => {
  const { templates } = ALL_LANGUAGES[language];

  it("has an id of its own, in its language and play", () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    for (const { id, play } of templates) expect(id.startsWith(`${language}.${play}.`), id).toBe(true);
  });

  it("is there in both tones, three times for the headline plays and the next step", () => {
    for (const play of ["accountability", "out", "next-step"]) {
      for (const tone of ["direct", "warm"]) {
        const variants = templates.filter((template) => template.play === play && template.tone === tone);
        expect(variants.length, `${play} ${tone}`).toBeGreaterThanOrEqual(3);
      }
    }
    for (const play of PLAYS.filter((one) => one !== "wait"))
      expect(
        templates.some((one) => one.play === play),
        play,
      ).toBe(true);
  });

  it("never asks two people who read different words the same thing twice over", () => {
    const asked = templates.map(({ id, tone, body }) => [`${tone}: ${body.split("\n\n").at(-1)}`, id] as const);
    expect(asked.filter(([words], at) => asked.findIndex(([one]) => one === words) !== at).map(([, id]) => id)).toEqual(
      [],
    );
  });

  if (language === "de") {
    it("says both Sie and du, and never mixes them", () => {
      for (const { id, body, familiar = "" } of templates) {
        expect(familiar, id).not.toBe("");
        expect(/(?:^|[^\p{L}])(?:du|dir|dich|dein\w*)(?![\p{L}])/u.test(body), id).toBe(false);
        expect(/(?:^|[^\p{L}])(?:Ihnen|Ihre?[mnrs]?)(?![\p{L}])/u.test(familiar), id).toBe(false);
      }
    });
  }

  describe.each(REGISTERS.filter((register) => language === "de" || register === "formal"))("%s", (register) => {
    it.each(templates.map((template) => [template.id, template] as const))(
      "%s reads well whatever it is filled with",
      (_, template) => {
        const all = messages(template, language, register);
        expect(all.length, "a thread that offers everything fills it").toBeGreaterThan(0);
        const { fewest, most, questions } = limitsOf(template.play);
        for (const body of all) {
          expect(wordsIn(body), body).toBeGreaterThanOrEqual(fewest);
          expect(wordsIn(body), body).toBeLessThanOrEqual(most);
          expect(questionsIn(body), body).toBeLessThanOrEqual(questions);
          const own = withoutQuotes(body);
          for (const phrase of BANNED) expect(phrase.test(own), `${phrase}: ${body}`).toBe(false);
          expect(/!|[{}[\]]|undefined|null|NaN/u.test(own), body).toBe(false);
          expect(GUILT.test(own), body).toBe(false);
          expect(STALE.test(own), body).toBe(false);
          if (language === "en") expect(PRONOUN.test(own), body).toBe(false);
          if (["out", "let-go"].includes(template.play)) expect(COUNTS_ATTEMPTS.test(own), body).toBe(false);
          expect(/ {2}|\n{3}| [.,;?]|[.,;]{2}|"\.|\.",/u.test(withoutGreeting(body)), body).toBe(false);
        }
      },
    );
  });

  it("reads at a grade that a busy reader skims (reported)", () => {
    for (const template of templates) {
      const bare = template.body.replace(/\{\w+\}/gu, "").replace(/\s+/gu, " ");
      grades.push({ id: template.id, grade: readingGrade(bare) });
    }
    const own = grades.filter(({ id }) => id.startsWith(`${language}.`));
    const mean = own.reduce((sum, { grade }) => sum + grade, 0) / own.length;
    const hardest = own.toSorted((a, b) => b.grade - a.grade)[0];
    console.info(
      `${language}: mean reading grade ${mean.toFixed(1)}, hardest ${hardest?.id} ${hardest?.grade.toFixed(1)}`,
    );
    // The syllable rule is English: the German figure is only reported.
    if (language === "en") expect(mean).toBeLessThan(7);
  });
});
