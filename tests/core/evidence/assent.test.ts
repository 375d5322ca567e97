import { assent } from "../../../src/core/evidence/assent";
import { describeDetector } from "./table";

describeDetector("assent", assent, {
  says: [
    "On it.",
    "Will do.",
    "Sure, will do!",
    "Consider it done.",
    "Hi Bo, on it.",
    "Yes, I can.",
    "I'll take care of it.",
    "Ok, will do, thanks.",
    "Will do, Nora.",
  ],
  saysNot: [
    "Yes.",
    "Thanks!",
    "I'm on it with the others but we can't agree.",
    "On it there is a dent.",
    "Will do you no good.",
    "Happy to start.",
    "Can do Friday.",
    "Sure?",
    "No problem at all.",
    "Would you do it?",
  ],
  saysDe: ["Mache ich.", "Wird erledigt!", "Ich kümmere mich darum.", "Ok, bin dran."],
  saysNotDe: ["Ja.", "Danke!", "Das mache ich nicht.", "Machen Sie das?"],
});
