import { describe, expect, it } from "vitest";
import { offer } from "../../../src/core/evidence/offer";
import { describeDetector, messageText } from "./table";

describeDetector("offer", offer, {
  says: [
    "Please find attached our offer no. 26-118.",
    "Proposal attached.",
    "Attached is the proposal for forty seats.",
    "The quote is attached.",
    "Our offer: 2,140 per container.",
    "I attach our proposal for the second line.",
    "Revised quote attached.",
    "Attached you will find our quotation for the cell.",
    "We can offer you the cell at EUR 84,000.",
    "Here are the numbers for 24 drivers.",
    "Concept attached, EUR 27,500 all in.",
    "I am sending you the updated quotation today.",
  ],
  saysNot: [
    "Pooja, the DPA and order form are attached.",
    "Thank you for the offer.",
    "Could you send us an offer?",
    "I'll send you the proposal tomorrow.",
    "The datasheet is attached.",
    "Did you get our proposal?",
    "We received your attached offer.",
    "Drawings attached.",
    "The offer stands until Friday.",
    "They made me a job offer.",
    "Any comments on the attached proposal of the architect?",
    "We offer training in Leeds.",
    "Let's talk about the offer.",
  ],
  saysDe: [
    "Anbei unser Angebot.",
    "Im Anhang finden Sie unser Angebot Nr. 118.",
    "Das Angebot liegt bei: Angebot anbei.",
    "Ich sende Ihnen heute unser Angebot.",
    "Wir bieten Ihnen die Zelle für 84.000 Euro an.",
  ],
  saysNotDe: [
    "Danke für Ihr Angebot.",
    "Können Sie uns ein Angebot machen?",
    "Ich werde das Angebot morgen senden.",
    "Die Zeichnung ist im Anhang.",
    "Haben Sie unser Angebot erhalten?",
  ],
});

describe("the names of attachments", () => {
  it.each([
    ["Proposal_Exeter_v2.pdf", 1],
    ["Layout_rev2.pdf", 0],
  ])("%s", (name, count) => {
    expect(offer(messageText("Dear Dana,\n\nas discussed on the phone.", { attachments: [name] }))).toHaveLength(count);
  });
});
