import { withdrawal } from "../../../src/core/evidence/withdrawal";
import { describeDetector } from "./table";

describeDetector("withdrawal", withdrawal, {
  says: [
    "We won't be able to send the drawings after all.",
    "I have to take that back.",
    "I said Friday but I can't.",
    "Scratch what I said about Monday.",
    "I can't send the list anymore.",
  ],
  saysNot: [
    "We won't be able to send it this week, so I'll send it on Monday.",
    "I can't open the file.",
    "Can't we meet after lunch?",
    "I'll send it after all.",
    "We can't wait to start.",
  ],
  saysDe: ["Ich kann Ihnen die Liste doch nicht schicken.", "Wir müssen unsere Zusage zurücknehmen."],
  saysNotDe: ["Ich kann die Datei nicht öffnen.", "Wir schicken die Liste morgen."],
});
