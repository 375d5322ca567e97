import { decline } from "../../../src/core/evidence/decline";
import { describeDetector } from "./table";

describeDetector("decline", decline, {
  says: [
    "We've decided not to proceed.",
    "We have decided to go with another supplier.",
    "We are not interested.",
    "Please take us off your list.",
    "We'll pass on this, thank you.",
    "The board decided against it this year: the board has decided against the investment.",
    "We won't be taking this further.",
    "I'm sorry, it's a no from us.",
    "We have chosen a different provider.",
    "The project has been cancelled.",
    "We must decline your offer.",
    "We no longer need the system.",
  ],
  saysNot: [
    "I have to decline the invite for Tuesday.",
    "We've decided not to take the optional module.",
    "We are not going ahead until the audit is done.",
    "If you're not interested, just say so.",
    "Are you no longer interested?",
    "We have decided to go with your offer.",
    "Not a problem.",
    "The meeting has been cancelled.",
    "We won't be in the office on Friday.",
    "We are very interested.",
    "The board has not decided yet.",
    "They decided to go with the blue one.",
  ],
  saysDe: [
    "Wir haben uns gegen das Projekt entschieden.",
    "Wir haben leider kein Interesse.",
    "Bitte nehmen Sie mich aus Ihrem Verteiler.",
    "Wir haben uns für einen anderen Anbieter entschieden.",
    "Wir möchten leider absagen.",
  ],
  saysNotDe: [
    "Ich muss den Termin am Dienstag leider absagen.",
    "Wir haben uns für Ihr Angebot entschieden.",
    "Wir haben großes Interesse.",
    "Haben Sie kein Interesse mehr?",
    "Wir haben noch nicht entschieden.",
  ],
});
