import { objection } from "../../../src/core/evidence/objection";
import { describeDetector } from "./table";

describeDetector("objection", objection, {
  says: [
    "The board isn't convinced of the ROI.",
    "I don't see how it pays for itself.",
    "We can't see the benefit over what we have.",
    "My director has doubts about the business case.",
    "It's hard to justify the investment with these volumes.",
    "It won't pay off in our hall.",
    "They were not persuaded by the numbers.",
    "Frankly, it's not worth the effort for two machines.",
    "The payback is too long for our owners.",
    "She is sceptical about the savings.",
    "Our current system does the job.",
    "We question whether it is worth it.",
  ],
  saysNot: [
    "The team is convinced of the value.",
    "There is no doubt about the benefit.",
    "We are not sure about the date of the visit.",
    "Could you send the ROI sheet again?",
    "I don't see the attachment.",
    "I can't find the meeting link.",
    "The invoice was not paid.",
    "We saw a good return on the pilot.",
    "If you are not convinced of the value, tell me.",
    "It's hard to say when we will be ready.",
    "I'm not sure which room we are in.",
    "Is the payback calculated over five years?",
  ],
  saysDe: [
    "Die Geschäftsführung ist vom Nutzen nicht überzeugt.",
    "Wir sehen für uns keinen Mehrwert.",
    "Das rechnet sich bei unseren Stückzahlen nicht.",
    "Er zweifelt an der Wirtschaftlichkeit.",
    "Ich bin noch nicht überzeugt.",
  ],
  saysNotDe: [
    "Wir sind vom Nutzen überzeugt.",
    "Ich sehe keinen Anhang in der Mail.",
    "Keine Zweifel, das passt.",
    "Wie hoch ist die Amortisation gerechnet?",
    "Bitte senden Sie uns die Zahlen.",
  ],
});
