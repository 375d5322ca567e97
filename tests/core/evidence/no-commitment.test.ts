import { noCommitment } from "../../../src/core/evidence/no-commitment";
import { describeDetector } from "./table";

describeDetector("no-commitment", noCommitment, {
  says: [
    "Friday maybe, but don't hold me to it.",
    "No promises, it's a busy week.",
    "I can't promise anything.",
    "We cannot commit to a date yet.",
    "That isn't set in stone, nothing binding.",
  ],
  saysNot: [
    "I promise you an answer by Friday.",
    "We kept our promises.",
    "Is it a trial without commitment? The trial has no commitment.",
    "We are committed to this.",
    "Can you promise that?",
  ],
  saysDe: ["Ich kann aber noch nichts versprechen.", "Das ist keine feste Zusage.", "Alles ohne Gewähr."],
  saysNotDe: ["Wir versprechen es Ihnen.", "Ihre Zusage liegt vor."],
});
