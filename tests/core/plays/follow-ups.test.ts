import { expect, it } from "vitest";
import { suggest } from "../../../src/core/plays/suggest";
import { asks, type Scene, situation } from "./situation";

const QUESTION = "Does the north gate suit you?";

/** The direct message of the next step after so many follow-ups, and after these templates. */
const nextStep = (chasers: number, language: "en" | "de" = "en", memory: Scene["memory"] = {}) => {
  const scene: Scene = {
    language,
    mails: [
      { by: "rep", on: "2026-04-20", body: "Hi Owen,\n\nhere is our offer.\n\nMara" },
      { by: "them", on: "2026-04-28", body: "Thanks, we'll have a look." },
      { by: "rep", on: "2026-05-06", body: `Hi Owen,\n\n${QUESTION}\n\nMara`, finds: [asks(QUESTION)] },
    ],
    evidence: [{ kind: "question", quote: QUESTION, message: 2 }],
    chasers,
    memory,
  };
  return suggest(situation(scene)).suggestions.find(({ play }) => play === "next-step")?.texts[0];
};

it("a first follow-up repeats the one open question, a second asks for a step instead, a last one lets go", () => {
  expect(nextStep(0)?.body).toContain("One thing from my mail of 6 May: does the north gate suit you?");
  expect(nextStep(1)?.body).toContain("Would ten minutes on the phone be easier than another mail?");
  expect(nextStep(1)?.body).not.toContain("north gate");
  expect(nextStep(2)?.body).toContain("If it's a no, I'll put it aside with thanks");
});

it.each(["en", "de"] as const)(
  "the three read differently, and none is repeated to the same reader (%s)",
  (language) => {
    const ids = [0, 1, 2].map((chasers) => nextStep(chasers, language)?.template);
    expect(new Set(ids).size).toBe(3);
    const [first = ""] = ids;
    expect(nextStep(0, language, { used: [first] })?.template).not.toBe(first);
    expect(nextStep(0, language, { sentElsewhere: [first] })?.template, "in another thread").not.toBe(first);
  },
);

it("a question after news and no more is not repeated", () => {
  const scene = (question: string): Scene => ({
    mails: [
      { by: "them", on: "2026-04-28", body: "Thanks, we'll have a look." },
      { by: "rep", on: "2026-05-06", body: `Hi Owen,\n\n${question}\n\nMara`, finds: [asks(question)] },
    ],
    evidence: [{ kind: "question", quote: question, message: 1 }],
  });
  for (const worn of ["How is it looking?", "Any thoughts?", "Did you have a chance to read it?"]) {
    const bodies = suggest(situation(scene(worn))).suggestions.flatMap(({ texts }) => texts.map(({ body }) => body));
    expect(bodies.join("\n").toLowerCase()).not.toContain(worn.toLowerCase());
  }
});

it("somebody who never wrote is asked the one thing, with a way to say no", () => {
  const scene: Scene = {
    mails: [{ by: "rep", on: "2026-05-06", body: `Dear Owen,\n\n${QUESTION}\n\nMara`, finds: [asks(QUESTION)] }],
    evidence: [{ kind: "question", quote: QUESTION, message: 0 }],
  };
  const [first] = suggest(situation(scene)).suggestions;
  expect(first?.texts[0]?.body).toContain(
    "One thing from my mail of 6 May, in case the rest was too long: does the north gate",
  );
  expect(first?.texts[0]?.body).toContain('And if it isn\'t a subject this year, a "no" settles it.');
});

it("what they compare by is asked once; after that the question has a new angle", () => {
  const quote = "We've had another quote, so we're comparing the two.";
  const scene = (question: string): Scene => ({
    mails: [
      { by: "them", on: "2026-04-28", body: quote },
      { by: "rep", on: "2026-05-06", body: `Hi Owen,\n\n${question}\n\nMara`, finds: [asks(question)] },
    ],
    evidence: [{ kind: "competitor", quote, message: 0 }],
  });
  const first = (question: string) => suggest(situation(scene(question))).suggestions[0]?.texts[0]?.template;
  expect(first("Does the north gate suit you?")).toBe("en.missing-question.compared-by");
  expect(first("Which points are you comparing?")).toBe("en.missing-question.what-tips-it");
});
