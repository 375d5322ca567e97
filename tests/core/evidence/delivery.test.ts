import { delivery } from "../../../src/core/evidence/delivery";
import { describeDetector } from "./table";

describeDetector("delivery", delivery, {
  says: [
    "PFA the stock list.",
    "Here is the floor plan.",
    "As promised, the photos are attached.",
    "Herewith we confirm the terms.",
    "I attach the signed lease.",
    "Answers below in red.",
    "The decision is yes.",
  ],
  saysNot: [
    "I'll send the plan tomorrow.",
    "The plan will be attached to my next mail.",
    "You attached the wrong file.",
    "Nothing yet.",
    "There are strings attached.",
    "We will confirm it on Monday.",
  ],
  saysDe: ["Anbei der Plan.", "Wie versprochen die Fotos.", "Hiermit bestätigen wir die Konditionen."],
  saysNotDe: ["Der Plan folgt.", "Ich werde ihn morgen anhängen.", "Noch nichts da."],
});
