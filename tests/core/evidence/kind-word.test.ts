import { kindWord } from "../../../src/core/evidence/kind-word";
import { describeDetector } from "./table";

describeDetector("kind-word", kindWord, {
  says: [
    "Please give him our best, we wish him a speedy recovery.",
    "Get well soon!",
    "I'm so sorry for your loss.",
    "Congratulations on the baby!",
    "I hope that it goes well for you and the team.",
    "Please take all the time you need.",
    "I am so sorry to hear about your father.",
    "My condolences to you and your family.",
    "Thinking of you all.",
    "Don't worry about the proposal, it can wait.",
    "I'm sorry to hear this.",
    "All the best for your recovery.",
  ],
  saysNot: [
    "I hope this email finds you well.",
    "Hope you are well.",
    "Sorry to hear about the price, it is what it is.",
    "Congratulations on the new plant!",
    "Take care, Dana",
    "I'm sorry for the delay.",
    "I hope the demo helped.",
    "All the best",
    "We recovered the data.",
    "Please get back to me soon.",
    "Sorry for the mix-up with the invoice.",
    "I wish we had more space.",
  ],
  saysDe: [
    "Gute Besserung!",
    "Mein herzliches Beileid.",
    "Herzlichen Glückwunsch zur Geburt Ihrer Tochter!",
    "Ich wünsche Ihnen viel Kraft.",
    "Nehmen Sie sich alle Zeit, die Sie brauchen.",
  ],
  saysNotDe: [
    "Ich hoffe, es geht Ihnen gut.",
    "Es tut mir leid, dass ich so spät antworte.",
    "Glückwunsch zum neuen Werk!",
    "Alles Gute",
    "Die Qualität wird besser.",
  ],
});
