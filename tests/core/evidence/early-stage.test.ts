import { earlyStage } from "../../../src/core/evidence/early-stage";
import { describeDetector } from "./table";

describeDetector("early-stage", earlyStage, {
  says: [
    "Do other firms our size do this themselves?",
    "We don't know yet what the downtime costs us in a year.",
    "How big is the problem for a plant like ours, usually?",
    "Our IT people think they could build something in Excel.",
    "Maybe we can do it ourselves.",
    "Who else sells this kind of thing?",
    "What other vendors should we be looking at?",
    "It's early days for us.",
    "We are just exploring at the moment.",
    "We are trying to understand how much we lose to scrap.",
    "We haven't defined the requirements yet.",
    "Do we even need a system like this?",
    "What does it cost us to leave it as it is?",
  ],
  saysNot: [
    "Do you do this yourselves?",
    "We don't know yet when the board meets.",
    "What does the system cost?",
    "How big is the machine?",
    "We will install it ourselves, the crane is booked.",
    "Who else will join the call?",
    "Which colours do you have?",
    "The problem is the door, it is too small.",
    "We start early on Monday.",
    "Can you build it in stainless steel?",
    "It was an early delivery.",
    "I am exploring Wales this summer.",
    "We know exactly what the downtime costs us.",
  ],
  saysDe: [
    "Wir wissen noch nicht, was uns die Ausfälle kosten.",
    "Vielleicht können wir das selbst bauen.",
    "Welche Anbieter gibt es dafür noch?",
    "Wir stehen noch ganz am Anfang.",
    "Wir müssen erst klären, ob wir das brauchen.",
  ],
  saysNotDe: [
    "Wir wissen noch nicht, wann die Sitzung ist.",
    "Was kostet die Anlage?",
    "Wie groß ist die Maschine?",
    "Wer kommt zum Termin?",
    "Am Anfang der Woche bin ich da.",
  ],
});
