import { describe, expect, it } from "vitest";
import { stake } from "../../../src/core/evidence/stake";
import { describeDetector, messageText } from "./table";

describeDetector("stake", stake, {
  says: [
    "Six weeks lead time so an order by end of April gets you in well before the summer.",
    "The quote is good until 31 March.",
    "Quote attached, valid until the end of the year.",
    "Our prices are held until 30 April.",
    "The washer is on loan till 31 July.",
    "Your trial runs until 30 April.",
    "I have one install slot left before Easter, the week of 23 March.",
    "To have cards on the counter for the first weekend of April I need files by about the 16th of March.",
    "If we start on 19 March the Polish set is ready on 4 May.",
    "I've pencilled in the week of 13 April for your crew.",
    "Both 24 March and 31 March are open in her calendar.",
    "We can start on 4 May if that suits the foreman.",
    "Lead time is currently about fourteen weeks.",
    "The steel price is fixed until 20 March.",
    "The spring date is doable if we have the order by about 20 March.",
    "The washing line books up from mid April.",
    "I've pencilled in the weekends of the 14th and the 21st of March for you.",
    "I'll keep 45 crates aside for now.",
  ],
  saysNot: [
    "Could you send me the drawings by Friday?",
    "Please confirm the order by Friday 13 March.",
    "I'll send the quote by Friday.",
    "Let me know by Friday if you need the slot.",
    "The quote was valid until 31 January.",
    "It is good until Friday 13 March.",
    "I'll keep the slot with your name on it until then.",
    "We had a slot in the week of 5 January.",
    "Shall we meet before Friday 13 March?",
    "I can do a call on Tuesday 10 March or Thursday 12 March.",
    "Her calendar is filling up soon, until Friday only.",
    "The price includes delivery.",
    "We need to talk.",
    "Valid until Friday.",
  ],
  saysDe: [
    "Damit die Geräte zum 1. Juni stehen, müssten wir bis Mitte März bestellen.",
    "Das Angebot ist gültig bis 31. März.",
    "Unser Angebot gilt bis zum 15. April.",
    "Ihr Platz in der Montage ist bis 20. März reserviert.",
    "Lieferzeit derzeit rund 14 Wochen.",
    "Wir können am 4. Mai liefern, wenn der Hallenboden fertig ist.",
    "Für den Druck brauchen wir die Daten bis 20. März.",
    "In der Woche vom 13. April haben wir noch eine Kolonne frei.",
  ],
  saysNotDe: [
    "Bitte bestellen Sie bis zum 20. März.",
    "Ich schicke Ihnen das Angebot bis 20. März.",
    "Können Sie mir die Pläne bis 20. März schicken?",
    "Das Angebot galt bis 31. Januar.",
    "Das gilt bis 31. März.",
    "Bis dahin ist der Platz für Sie reserviert.",
    "Der Termin am 12. März passt mir, bis dahin alles Gute.",
    "Die Lieferung enthält zwei Ladestationen.",
    "Melden Sie sich gern bis 20. März.",
  ],
});

describe("the day that counts", () => {
  it.each([
    ["If we start on 19 March the Polish set is ready on 4 May.", "2026-03-19"],
    ["Lead time is currently about fourteen weeks.", null],
    ["The quote is good until 31 March.", "2026-03-31"],
  ])("%s", (text, on) => expect(stake(messageText(text))).toMatchObject([{ on }]));
});
