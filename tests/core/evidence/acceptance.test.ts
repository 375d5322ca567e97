import { describe, expect, it } from "vitest";
import { acceptance } from "../../../src/core/evidence/acceptance";
import { describeDetector, messageText } from "./table";

describeDetector("acceptance", acceptance, {
  says: [
    "Signed and attached.",
    "We've signed, see attached.",
    "PO attached.",
    "Approved, you can invoice us.",
    "Count us in.",
    "Signed order attached.",
    "Please find attached the signed contract.",
    "PO 4471 attached.",
    "We accept your offer.",
    "Please go ahead with the order.",
    "You can go ahead and book the crew.",
    "Attached is our purchase order.",
    "You have our go-ahead.",
    "We'd like to go ahead with your proposal.",
    "I have just signed the contract.",
    "Great, let's do it!",
    "Your offer has been accepted.",
  ],
  saysNot: [
    "The count is in the annex.",
    "Please go ahead and send me more information.",
    "Attached is the signed NDA.",
    "Before we accept the offer we need the drawings.",
    "We can't accept your offer.",
    "The contract has not been signed.",
    "Please sign the attached order.",
    "Attached is a draft order form.",
    "We will accept deliveries until four.",
    "Did you get the signed order?",
    "Once we have signed the contract, we can start.",
    "Do you accept cards?",
    "In order to attach the pump we need a flange.",
  ],
  saysDe: [
    "Auftrag anbei.",
    "Anbei unsere Bestellung.",
    "Wir nehmen Ihr Angebot an.",
    "Im Anhang der unterschriebene Vertrag.",
    "Wir bestellen hiermit zwei Anlagen.",
    "Sie haben den Auftrag.",
  ],
  saysNotDe: [
    "Auftrag folgt, wenn der Preis stimmt.",
    "Wir nehmen Ihr Angebot noch nicht an.",
    "Sobald der Vertrag unterschrieben ist, melde ich mich.",
    "Anbei der Entwurf der Bestellung.",
    "Haben Sie unsere Bestellung erhalten?",
    "In welcher Reihenfolge bestellen Sie?",
  ],
});

describe("the names of attachments", () => {
  it.each([
    ["PO-4471.pdf", 1],
    ["NDA_signed.pdf", 0],
  ])("%s", (name, count) => {
    expect(acceptance(messageText("Dear Dana,\n\nas discussed on the phone.", { attachments: [name] }))).toHaveLength(
      count,
    );
  });
});
