import { describe, expect, it } from "vitest";
import { hold } from "../../../src/core/evidence/hold";
import { describeDetector, messageText } from "./table";

describeDetector("hold", hold, {
  says: [
    "Please come back to me in May.",
    "Could you call me again after the summer?",
    "We can't look at this before June.",
    "Let's pick this up again in the autumn.",
    "Please bear with us until then.",
    "Try me again next quarter.",
    "Nothing will happen before the audit.",
    "Can we talk again in six weeks?",
    "We have put this on hold until the new year.",
    "Please hold off until after Easter.",
    "Get back to us once the audit is over.",
    "I'd rather wait until the holidays are over.",
  ],
  saysNot: [
    "Please come back to me with the price.",
    "I'll come back to you in May.",
    "Call me after 3pm.",
    "Please get back to me by Friday.",
    "We can't deliver before June.",
    "Not later than the end of May, please.",
    "The contract ends in March.",
    "Let's talk on Tuesday.",
    "Could you call me tomorrow?",
    "Let me know in case you need more.",
    "We will be back in March with the results.",
    "The invoice cannot be paid before the end of the month.",
  ],
  saysDe: [
    "Vor dem Sommer passiert bei uns nichts.",
    "Bitte melden Sie sich im Mai wieder.",
    "Das wird nichts vor dem Sommer.",
    "Lassen Sie uns im Herbst weiter sprechen.",
    "Wir haben das Projekt auf nächstes Jahr verschoben.",
    "Kommen Sie bitte nach der Messe wieder auf mich zu.",
  ],
  saysNotDe: [
    "Vor dem Sommer brauchen wir das.",
    "Bitte melden Sie sich bis Freitag.",
    "Ich melde mich im Mai.",
    "Wir können nicht vor Juni liefern.",
    "Rufen Sie mich nach 15 Uhr an.",
    "Spätestens im Mai brauchen wir die Anlage.",
  ],
});

describe("until when", () => {
  it.each([
    ["Please come back to me in May.", "2026-05-31"],
    ["Can we talk again in six weeks?", "2026-04-15"],
    ["Nothing will happen before the audit.", null],
  ])("%s", (text, until) => {
    expect(hold(messageText(text))[0]).toMatchObject({ until });
  });
});
