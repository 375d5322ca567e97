import { describe, expect, it } from "vitest";
import { pitch } from "../../../src/core/evidence/pitch";
import { describeDetector, messageText } from "./table";

describeDetector("pitch", pitch, {
  says: [
    "New deck attached.",
    "I ran an ROI model for your site.",
    "I'm sending you our new brochure.",
    "Did you know that we now have a dealer portal?",
    "20% off if we sign by Friday.",
    "Our customers see three times the output.",
    "We just launched the new module.",
    "Last chance for the special price!",
    "Here is the link to the video.",
    "The machine now comes with energy recovery.",
    "Case study attached.",
    "It pays for itself in 2.3 years.",
  ],
  saysNot: [
    "The drawings are attached.",
    "Here is the ROI sheet you asked for.",
    "As requested, the brochure.",
    "When can we talk?",
    "I came across this piece on noise limits and thought of you.",
    "How is the audit going?",
    "Please install the new version of the driver.",
    "Did you get the layout?",
    "Is there a date for the order yet?",
    "Shall we set the go-live for October?",
    "Datasheet attached.",
    "Unfortunately we can't offer a discount.",
  ],
  saysDe: [
    "Anbei unser neuer Prospekt.",
    "Wussten Sie, dass wir jetzt ein Portal haben?",
    "Bis Freitag 10 % Rabatt.",
    "Unsere Kunden sparen damit ein Drittel.",
    "Ich schicke Ihnen unsere Referenzliste.",
  ],
  saysNotDe: [
    "Anbei die Zeichnung.",
    "Wie gewünscht der Prospekt.",
    "Haben Sie das Layout erhalten?",
    "Wann können wir sprechen?",
    "Leider können wir keinen Rabatt geben.",
  ],
});

describe("the names of attachments", () => {
  it.each([
    ["ROI_Exeter.xlsx", 1],
    ["Layout_rev2.pdf", 0],
  ])("%s", (name, count) => {
    expect(pitch(messageText("Dear Dana,\n\nas discussed on the phone.", { attachments: [name] }))).toHaveLength(count);
  });
});
