import { competitor } from "../../../src/core/evidence/competitor";
import { describeDetector } from "./table";

describeDetector("competitor", competitor, {
  says: [
    "We're also looking at two other vendors.",
    "Another supplier has offered us four weeks.",
    "We have a cheaper quote on the table.",
    "Your competitor came in lower.",
    "We are talking to three others at the moment.",
    "Hartmann came in cheaper than you.",
    "We've asked for two other quotes.",
    "Management is comparing several other offers.",
    "The other vendor includes the training.",
    "You are up against two local firms.",
    "We have shortlisted three suppliers.",
    "I'm evaluating a different solution as well.",
  ],
  saysNot: [
    "Who are the other vendors we should be looking at?",
    "We are not looking at other vendors.",
    "Thanks for the other quote you sent.",
    "We have two other plants in Wales.",
    "Can you offer another date?",
    "Another colleague will join the call.",
    "Our customers are looking at the new line.",
    "Please send the other documents too.",
    "We have three offers from you on file, which one is valid?",
    "The supplier of our steel is late.",
    "If another supplier is cheaper we would say so.",
    "I spoke with the other department.",
  ],
  saysDe: [
    "Wir sprechen auch mit anderen Anbietern.",
    "Ein anderer Lieferant bietet uns vier Wochen.",
    "Uns liegt ein günstigeres Angebot vor.",
    "Ihr Wettbewerber ist schneller.",
    "Wir prüfen noch zwei weitere Angebote.",
  ],
  saysNotDe: [
    "Welche Anbieter gibt es sonst noch?",
    "Wir sprechen mit keinem anderen Anbieter.",
    "Können Sie einen anderen Termin anbieten?",
    "Ein anderer Kollege kommt mit.",
    "Ihr Angebot liegt mir vor.",
  ],
});
