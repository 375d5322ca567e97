import { describe, expect, it } from "vitest";
import { concern } from "../../../src/core/evidence/concern";
import { describeDetector, messageText } from "./table";

describeDetector("concern", concern, {
  says: [
    "What I can't tell is what we'd actually be paying compared to now.",
    "The only thing I don't know is the lead lining, that wall is a stud partition.",
    "I'm just measuring the two corner offices again.",
    "I'm getting ideas from a few places at the moment.",
    "My main worry is the changeover between the two shifts.",
    "We're still not sure about the third scanner for the branch in Cork.",
    "We need to find out whether people would even stay in for lunch.",
    "The first machine goes to Poland in the middle of May.",
    "Insurer wants an external audit before renewal in June.",
    "Preferably before mid April as after that is our peak.",
    "Our lease runs out at the end of September.",
    "Our present carrier is too often a day late.",
    "The old mixer keeps breaking down in the night shift.",
    "Price is fine with us, same as what we budgeted.",
    "The layout looks good to the foreman.",
  ],
  saysNot: [
    "I'll come back to you by Friday with a yes or a no.",
    "What would it cost?",
    "I'm looking forward to the visit in May.",
    "Thank you for the quote of 12 March.",
    "I'm not sure when I'll get to it.",
    "It depends on whether he agrees.",
    "That goes to Poland in the middle of May.",
    "We want to meet you in April for a call.",
    "I'm on leave until 12 March and need rest before that.",
    "The bursar will get the order raised by the end of next week.",
    "We have been taken over, and our review ends on 30 June.",
    "We have to finish the audit first, and all offers must be checked by purchasing in June.",
    "We aim to give you a decision by 26 June.",
    "Price is fine, but not this year.",
    "The price would be fine if it included the fitting.",
    "We sent you the plans this morning before the audit.",
    "It was too late to ring you.",
    "1998, six stops each) the lease runs out at the end of September.",
    "The lease (of the yard runs out at the end of September.",
    "We need new chairs.",
  ],
  saysDe: [
    "67.900 ist schon eine Hausnummer, ich hab so mit 50 gerechnet.",
    "Ich bin mir noch nicht sicher, ob der Boden die Last trägt.",
    "Unsere größte Sorge ist die Umstellung im laufenden Betrieb.",
    "Wir müssen die Durchfahrt im Altbau noch einmal ausmessen.",
    "Unklar ist, was uns dazu noch fehlt: was wir nicht wissen, ist die Traglast.",
    "Unsere fünf Stapler in Kassel laufen Ende Juni aus dem Vertrag.",
    "Wir brauchen die Anlage spätestens Anfang September.",
    "Die Saison beginnt bei uns am 1. Mai.",
    "Unser jetziger Spediteur ist in letzter Zeit zu oft einen Tag zu spät.",
    "Danke, preislich liegt das im Rahmen.",
  ],
  saysNotDe: [
    "Ich melde mich bis Freitag bei Ihnen.",
    "Ist die Batterie mit abgedeckt?",
    "Ich freue mich auf den Besuch im Mai.",
    "Das beginnt bei uns am 1. Mai.",
    "Wir werden das bis Ende März noch prüfen.",
    "Die Bestellung soll bis Ende März bei Ihnen sein.",
    "Ich bin bis 12. März im Urlaub und muss mich schonen.",
    "Der Preis passt leider nicht.",
    "Der Preis passt, wenn die Montage dabei ist.",
    "Wir brauchen neue Stühle.",
    "Gestern mussten wir bis Ende April planen.",
  ],
});

describe("what it is about, and by when", () => {
  it.each([
    ["I'm just measuring the two corner offices again.", "open", null],
    ["Our present carrier is too often a day late.", "need", null],
    ["Preferably before mid April as after that is our year-end peak.", "need", "2026-04-15"],
    ["Price is fine with us, same as what we budgeted.", "agreed", null],
  ])("%s", (text, about, on) => expect(concern(messageText(text))).toMatchObject([{ about, on }]));
});
