import { describe, expect, it } from "vitest";
import { contactLeft } from "../../../src/core/evidence/contact-left";
import { decisionMaker } from "../../../src/core/evidence/decision-maker";
import { hope } from "../../../src/core/evidence/hope";
import { lifeEvent } from "../../../src/core/evidence/life-event";
import { objection } from "../../../src/core/evidence/objection";
import { price } from "../../../src/core/evidence/price";
import { promise } from "../../../src/core/evidence/promise";
import { describeDetector, messageText } from "./table";

// Chatty, terse, dialect and second-language ways to say it, each beside a sentence that only sounds like it.

describeDetector("hope", hope, {
  says: [
    "It's still under discussion internally.",
    "The offer is under review at our end.",
    "We are aligning internally.",
    "I'm pushing for it internally.",
    "We're discussing it among ourselves.",
  ],
  saysNot: [
    "We discussed it internally and the answer is no.",
    "The road is under construction.",
    "Is it under review?",
    "We are discussing the floor plan with the architect on Tuesday.",
  ],
  saysDe: [
    "Das Thema ist bei uns intern in der Abstimmung, wir sind da dran.",
    "Ihr Angebot befindet sich in der internen Prüfung.",
    "Wir sind noch dran.",
    "Ich bleibe am Ball.",
    "Das wird gerade intern diskutiert.",
    "Wir stimmen das derzeit noch intern ab.",
    "Bei uns tut sich nichts Neues, aber es tut sich was im Haus.",
    "Der Vertrag liegt noch in der Klärung.",
  ],
  saysNotDe: [
    "Das ist noch nicht in Arbeit.",
    "Wer ist heute dran?",
    "Sie sind dran.",
    "Das Lager ist in der Halle nebenan.",
    "Das haben wir intern besprochen, es bleibt beim Nein.",
    "Die Batterie ist in der Wartung enthalten.",
  ],
});

describeDetector("price", price, {
  says: [
    "67,900 is quite a number.",
    "That's a big chunk of money for a shop like ours.",
    "I'd budgeted about 50k.",
    "We had reckoned on roughly £12,000.",
    "I had 50 in mind, to be honest.",
    "That's a fair bit more than we're on now.",
  ],
  saysNot: [
    "We had planned for 50 people.",
    "We had reckoned on 3 weeks of work.",
    "I had two colours in mind.",
    "That's quite a number of users.",
    "The budget is 50k, so we are fine.",
  ],
  saysDe: [
    "Aber 67.900 ist schon eine Hausnummer, ich hab so mit 50 gerechnet.",
    "Das ist ein stolzer Preis.",
    "Wir hatten mit rund 40.000 Euro gerechnet.",
    "Puh, das ist happig.",
    "Da mussten wir erst einmal schlucken.",
    "Das liegt über unseren Vorstellungen.",
    "Ich hätte mit deutlich weniger gerechnet.",
  ],
  saysNotDe: [
    "Preislich liegt das im Rahmen.",
    "Wir haben mit 50 Mitarbeitern gerechnet.",
    "Wir hatten mit drei Wochen Lieferzeit gerechnet.",
    "Was ist Ihre Hausnummer?",
    "Das ist keine Hausnummer, das geht.",
    "Ich habe nicht mit Ihnen gerechnet.",
  ],
});

describeDetector("decision-maker", decisionMaker, {
  says: [
    "For changing of supplier it is not me who decide, it is Dr. Ferran Soler, the head of the platform.",
    "It's not me who signs this.",
    "The decision isn't mine.",
    "It's not up to me.",
    "I'm not the one who decides.",
    "I don't have the final say here.",
    "I'm not the decision maker, I only collect the offers.",
  ],
  saysNot: [
    "It is not me who broke it.",
    "It's not me who called.",
    "The decision isn't easy.",
    "I don't decide quickly.",
    "It's up to you.",
  ],
  saysDe: [
    "Das entscheide nicht ich, sondern Herr Wirth.",
    "Die Entscheidung liegt nicht bei mir.",
    "Ich bin leider nicht der Entscheider.",
  ],
  saysNotDe: ["Das liegt nicht an mir.", "Ich entscheide das morgen.", "Das war nicht ich."],
});

describeDetector("life-event", lifeEvent, {
  says: [
    "I was taken in to the QEII the Sunday before last and ended up having surgery on the Wednesday.",
    "I ended up in hospital over the weekend.",
    "I was rushed to A&E on Friday.",
    "I've had my hip replaced.",
    "I'm just home from hospital.",
    "I was in hospital, and I'll answer once I'm back on my feet.",
  ],
  saysNot: [
    "I was taken to the new plant by your colleague.",
    "We ended up having lunch.",
    "I ended up in the wrong hall.",
    "I'm home from the fair.",
    "We replaced the pump.",
    "I was taken in by the brochure.",
    "I was ill last week, but I'm back at work.",
  ],
  saysDe: [
    "Ich musste am Knie operiert werden.",
    "Ich kam am Sonntag ins Krankenhaus.",
    "Leider musste ich am Montag ins Krankenhaus.",
  ],
  saysNotDe: ["Wir liefern ans Krankenhaus.", "Die Anlage wird von zwei Leuten bedient.", "Ich kam zu spät."],
});

describeDetector("contact-left", contactLeft, {
  says: ["Barb has retired.", "Since Tom left the company, I now look after the print."],
  saysNot: [
    "I just have to find who has the login since Barb retired.",
    "Nobody has touched the boiler since Mr Hale left the company.",
    "We bought it before Tom resigned.",
    "It was like that when our manager retired.",
  ],
  saysDe: ["Frau Meier ist in Rente gegangen, sie ist zum 1. März ausgeschieden."],
  saysNotDe: ["Seit Frau Meier in Rente ist, findet das keiner mehr."],
});

describeDetector("objection", objection, {
  says: [
    "I honestly can't see it ever paying for itself at our size.",
    "I can't imagine this saving us anything.",
    "We don't see that making our money back.",
  ],
  saysNot: ["I can't see it in the attachment.", "I can't see us in the second photo.", "We don't see that file."],
  saysDe: ["Das holen wir nie wieder rein.", "Das bringt uns in unserer Größe zu wenig."],
  saysNotDe: ["Wir holen das am Freitag rein.", "Das bringt uns der Fahrer am Montag."],
});

describe("a promise in a few everyday words", () => {
  it.each([
    ["I'll have a chat with Geoff and let you know.", "en", null],
    ["I'll have a quick word with our foreman on Friday.", "en", "2026-03-06"],
    ["Muss nur noch den Bauherrn fragen, geb dir bis Ende der Woche Bescheid.", "de", "2026-03-06"],
    ["Meld mich nächste Woche.", "de", "2026-03-13"],
    ["Die nächste Sitzung ist am 23. Juni. Danach gebe ich Ihnen Bescheid.", "de", "2026-06-23"],
  ] as const)("%s", (text, language, due) => {
    expect(promise(messageText(text, { language }))).toMatchObject([{ kind: "promise", due }]);
  });

  it.each([
    ["I'll have a word with you about that joke.", "en"],
    ["We had a chat with Geoff.", "en"],
    ["Schick mir bis Freitag die Maße.", "de"],
    ["Gib dir Mühe bis Freitag.", "de"],
    ["Er meinte, er meldet sich nächste Woche bei euch.", "de"],
  ] as const)("not in: %s", (text, language) => {
    expect(promise(messageText(text, { language }))).toEqual([]);
  });
});

describe("a promise that hangs on what comes first", () => {
  it.each([
    ["I'll have the comparison back to you within a day of getting it.", true],
    ["I'll send you the drawing within two days of receiving the measurements.", true],
    ["I'll send you the drawing the same day I get the measurements.", true],
    ["I'll send you the list within a day of our board meeting.", false],
    ["I'll send you the drawing within two days.", false],
  ])("%s", (text, conditional) => {
    expect(promise(messageText(text))).toMatchObject([{ kind: "promise", conditional }]);
  });
});

describe("a promise that follows a meeting", () => {
  it.each([
    [
      "The committee will meet in the first week of April, and all parties will be informed of the outcome thereafter.",
      "en",
      "2026-04-07",
    ],
    ["The board meets on 12 March and I will let you know straight after.", "en", "2026-03-12"],
    ["Der Ausschuss tagt am 12. März, danach melde ich mich bei Ihnen.", "de", "2026-03-12"],
    ["All bidders will be notified of the decision in writing.", "en", null],
  ] as const)("%s", (text, language, due) => {
    expect(promise(messageText(text, { language }))).toMatchObject([{ kind: "promise", due }]);
  });

  it.each([
    "All parties will be informed on how to log in.",
    "The companies will be contacted by the bank.",
    "All users will be informed of the outage.",
  ])("%s", (text) => {
    expect(promise(messageText(text))).toEqual([]);
  });
});
