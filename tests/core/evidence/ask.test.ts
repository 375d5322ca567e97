import { describe, expect, it } from "vitest";
import { ask } from "../../../src/core/evidence/ask";
import { said } from "./message-text";

describe("what the writer wants from the reader", () => {
  it.each([
    ["Are you happy with the finish?", "question"],
    ["Any news on the crates?", "question"],
    ["Pls check and confirm.", "request"],
    ["Kindly share the list so I can book the lorry.", "request"],
    ["I would be happy about a feedback.", "request"],
    ["Looking forward to your decision.", "request"],
    ["To finish the plan I need the drawings.", "request"],
    ["Gentle reminder for the booking.", "request"],
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
});
