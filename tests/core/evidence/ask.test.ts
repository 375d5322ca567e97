import { describe, expect, it } from "vitest";
import { ask, asksReader } from "../../../src/core/evidence/ask";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { said } from "./message-text";

describe("what the writer wants from the reader", () => {
  it.each([
    ["Are you happy with the finish?", "question"],
    ["Any news on the crates?", "question"],
    ["How's it going with the trucks?", "question"],
    ["Pls check and confirm.", "request"],
    ["Kindly share the list so I can book the lorry.", "request"],
    ["I would be happy about a feedback.", "request"],
    ["Looking forward to your decision.", "request"],
    ["To finish the plan I need the drawings.", "request"],
    ["Gentle reminder for the booking.", "request"],
    ["If you get a chance, have a look at the sketch.", "request"],
    ["It would be great if you could bring the samples.", "proposal"],
    ["I'd appreciate your view on the hinges.", "request"],
    ["I was hoping you could join the walk-through.", "request"],
    ["I am wondering whether the smaller crate fits.", "request"],
    ["I need you to choose a colour.", "request"],
    ["Make sure that the gate is open on the day.", "request"],
    ["Just wanted to follow up on the quote for the barge.", "request"],
    ["A rough sketch would be helpful.", "request"],
    ["You'll need to sign the second page too.", "request"],
    ["How about lunch after the fair?", "proposal"],
    ["I suggest a short call with your joiner.", "proposal"],
    ["Let's walk the site together.", "proposal"],
    ["We could meet at the yard.", "proposal"],
    ["Any time on Thursday works for me.", "proposal"],
    ["We have two slots left before the holidays.", "proposal"],
    ["Shall we meet on Tuesday at 10?", "proposal"],
    ["Could you send us the floor plans?", "request"],
    ["Können Sie uns bitte die Pläne schicken?", "request"],
    ["Über eine kurze Rückmeldung würde ich mich freuen.", "request"],
    ["Bis wann können wir mit einer Entscheidung rechnen?", "question"],
    ["Passt Ihnen Dienstag um 10 Uhr für ein Telefonat?", "proposal"],
    ["Vous avez pu regarder notre offre ?", "question"],
  ])("%s (%s)", (text, form) => {
    expect(ask(said(text))).toMatchObject([{ kind: "ask", quote: text, form }]);
  });

  it.each([
    "How are you?",
    "Hope you're well?",
    "ok?",
    "Feel free to call me any time.",
    "If you have any questions, please let me know.",
    "Please find attached our offer.",
    "Please bear with us until then.",
    "No problem at all, thank you for the update.",
    "I'll have an answer for you by Friday.",
    "Let's talk then.",
    "Good luck with the audit!",
    "Never hesitate to ring.",
    "Let me know if you need anything else.",
    "Let me check with the foreman.",
    "I'll call you on Friday morning.",
    "We meet the harbour board next week.",
    "He let me know that the crane is booked.",
    "If you want to unsubscribe, please use the link below.",
    "To track your parcel, please open our app.",
    "The new shelves are sure to please.",
    "I hope you enjoy the fair.",
    "Thought of you when I read this, no need to answer.",
    "Vielen Dank für die Pläne.",
    "Wie geht es Ihnen?",
    "Bei Rückfragen stehe ich gerne zur Verfügung.",
  ])("is not asked for by: %s", (text) => {
    expect(ask(said(text))).toEqual([]);
  });

  it("knows when times are proposed", () => {
    expect(ask(said("Can we meet on Tuesday the 21st or Wednesday the 22nd?"))).toMatchObject([
      { timesProposed: true },
    ]);
    expect(ask(said("Can you send the list by Tuesday?"))).toMatchObject([{ timesProposed: false }]);
  });

  it.each(["I'll call you on Friday morning.", "We will meet at the quay.", "Dinner is booked for Tuesday at 7 pm."])(
    "is no question, though the published sets count the plan as a proposal: %s",
    (text) => {
      expect(ask(said(text))).toEqual([]);
      expect(asksReader(text, ALL_LANGUAGES.en.lexicon.ask)).toBe(true);
    },
  );

  it("reads a hostile sentence in no time", () => {
    const begun = performance.now();
    for (const part of ["if possible, ", "just really ", "A, ", "we will ", "please ", "(1) - "])
      ask(said("", { sentences: Array.from({ length: 200 }, () => part.repeat(980 / part.length)) }));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
