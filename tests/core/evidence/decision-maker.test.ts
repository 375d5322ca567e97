import { describe, expect, it } from "vitest";
import { decisionMaker } from "../../../src/core/evidence/decision-maker";
import { describeDetector, messageText } from "./table";

describeDetector("decision-maker", decisionMaker, {
  says: [
    "Otis (my cousin, he signs the cheques) is away this week.",
    "I'd have to justify it to the partners.",
    "I'm only the messenger here, Tom calls the shots.",
    "Anything over 50k isn't mine to sign.",
    "Rowena (our CFO) has to approve it.",
    "The sum is above my limit, so our managing director has to sign.",
    "I need my boss's okay for that.",
    "Dr Patel must approve it first.",
    "I will present it to our management next week.",
    "Anything over 50k is Helen's call.",
    "The board meets on 14 April.",
    "I can't decide this on my own.",
    "It needs sign-off from our CFO.",
    "The decision lies with the owners.",
    "Let me run it past my director.",
    "GM sir is travelling. Final okay he has to give only.",
    "The partners haven't approved it yet.",
    "Let me talk to our CFO first.",
    "My wife has to agree, it is her kitchen too.",
  ],
  saysNot: [
    "Call me if the shots are wrong.",
    "I will present it to your management next week.",
    "The circuit board needs to be replaced.",
    "I decide that myself.",
    "Our CFO has approved it.",
    "Great to have you on board.",
    "Could you send it to the warehouse?",
    "I will show it to the fitters.",
    "He will call you on Monday.",
    "The manual needs to be signed off by the plant? No, that is done.",
    "You have to sign the visitor list.",
    "Please give the driver the papers.",
    "If the board must approve it, I will say so.",
  ],
  saysDe: [
    "Der Träger muss zustimmen, das ist der Kulturausschuss der Stadt.",
    "Bespreche ich am Montag mit Svenja, sie muss den Etat freigeben.",
    "Die Schulleitung muss das noch genehmigen.",
    "Frau Kuhn entscheidet das.",
    "Der Einkauf muss noch zustimmen.",
    "Das muss unsere Geschäftsführung freigeben.",
    "Ich muss das mit meinem Chef besprechen.",
    "Herr Dr. Lindner entscheidet darüber.",
    "Die Summe liegt über meinem Limit.",
    "Ich werde es nächste Woche dem Vorstand vorstellen.",
  ],
  saysNotDe: [
    "Der Träger der Halle ist aus Stahl.",
    "Anna, sie muss morgen nach Ulm.",
    "Frau Kuhn ist im Urlaub.",
    "Das muss Ihre Geschäftsführung freigeben.",
    "Der Vorstand hat es genehmigt.",
    "Ich entscheide das selbst.",
    "Wir müssen das Tor noch vermessen.",
    "Die Leitung muss neu verlegt werden.",
  ],
});

describe("who decides, in the text's own words", () => {
  it.each([
    ["I will present it to our management next week.", "our management"],
    ["Dr Patel must approve it first.", "Dr Patel"],
    ["Anything over 50k is Helen's call.", "Helen"],
    ["I need my boss's okay for that.", "my boss"],
    ["GM sir is travelling. Final okay he has to give only.", "GM sir"],
    ["The sum is above my limit.", ""],
    ["The sum is above my limit, so our managing director has to sign.", "our managing director"],
    ["I will speak to our head of procurement and give you an answer by Friday.", "our head of procurement"],
    ["Our head of supply chain has to approve it.", "Our head of supply chain"],
  ])("%s", (text, who) => {
    expect(decisionMaker(messageText(text))[0]).toMatchObject({ who });
  });
});
