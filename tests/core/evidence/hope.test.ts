import { hope } from "../../../src/core/evidence/hope";
import { describeDetector } from "./table";

describeDetector("hope", hope, {
  says: [
    "PO is coming.",
    "We're working it internally.",
    "It should be soon.",
    "It's all moving in the right direction.",
    "Fingers crossed we get sign-off soon.",
    "We're nearly there.",
    "Just waiting on procurement.",
    "It's only a formality now.",
  ],
  saysNot: [
    "I hope you had a good weekend.",
    "Talk soon!",
    "Hope to hear from you soon.",
    "Get well soon.",
    "Are you on track with your build?",
    "Our auditor is coming.",
    "We're working on the roof.",
    "The order was signed.",
    "It isn't moving.",
  ],
  saysDe: ["Die Bestellung kommt bald.", "Das sollte bald da sein.", "Wir sind auf einem guten Weg."],
  saysNotDe: ["Bis bald!", "Ich hoffe, es geht Ihnen gut.", "Gute Besserung."],
});
