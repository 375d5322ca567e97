import { describe, expect, it } from "vitest";
import { askedFor } from "../../../src/core/plays/asked-for";

/** What the rep asked, and what kind of answer it wants: decides how the next step asks again. */
const QUESTIONS = {
  "for-views": [
    "What did you think of the sample?",
    "Anything come up after you'd slept on it?",
    "How did the team like the demo?",
    "How does the second version read to you?",
    "Wie ist Ihr Eindruck vom Muster?",
    "Was halten Sie von dem Entwurf?",
  ],
  "for-choice": [
    "Which of the two do you prefer?",
    "Would the first week of May or the second be better?",
    "Which colour shall I put down?",
    "Welche Variante wäre Ihnen lieber?",
    "Wäre das für Sie ein Weg, und ab welcher Woche?",
  ],
  "for-yes": [
    "Shall I set up the first shipment for November?",
    "Would you like ten printed samples for a test?",
    "Can we go ahead with the drawing?",
    "Does the north gate suit you?",
    "Would that work for you?",
    "Soll ich den Antrag vorbereiten?",
    "Möchten Sie ein Muster haben?",
    "Passt Ihnen das so?",
  ],
  "for-fact": [
    "Which would you like to call?",
    "Which filling machine do you have?",
    "Do you know what Dr Soler would want to see before a change?",
    "Which of the two does your notified body require?",
    "How many people work the night shift?",
    "Who looks after the boiler?",
    "Wie viele Paletten stehen dort?",
    "Welche Maschine haben Sie?",
    "Gibt es einen Kran in der Halle?",
  ],
} as const;

describe.each(Object.entries(QUESTIONS))("%s", (kind, questions) => {
  it.each([...questions])("%s", (question) => {
    expect(askedFor(question)).toBe(kind);
  });
});

it.each(["Really?", "Ja?", "OK?"])("nothing can be told from %s", (question) => {
  expect(askedFor(question)).toBeNull();
});
