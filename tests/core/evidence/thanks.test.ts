import { describe, expect, it } from "vitest";
import { thanks } from "../../../src/core/evidence/thanks";
import { describeDetector, messageText } from "./table";

describeDetector("thanks", thanks, {
  says: [
    "Thanks Rita. If we need some I'll let you know.",
    "Great stuff, cheers.",
    "Perfect, thanks Pat.",
    "Thanks!",
    "Sounds good, see you Thursday.",
    "Great, talk then.",
    "👍",
    "No problem at all, thank you for the update. Good luck with the audit!",
    "Got them, thanks.",
    "Noted.",
    "Many thanks for the quick answer, have a good weekend.",
    "All clear, thank you.",
    "Hi Dana,\n\nThat answers it, many thanks.",
    "Of course. Take your time.",
    "Brilliant, that's all we needed. Cheers!",
  ],
  saysNot: [
    "We love this. Great energy!",
    "Thanks. When the board has met I'll let you know.",
    "Fine as such, the board compares two offers.",
    "Thanks, could you also send the drawings?",
    "Thank you. I'll look at it tomorrow.",
    "Great! Any feel for timing?",
    "Thanks for this, but we still need the certificate.",
    "Thank you for the proposal. We have to discuss it with the owners.",
    "Thanks in advance for your help.",
    "Perfect. Please send the contract.",
    "Thanks, drawings attached.",
    "Okay, we might be late with the hall.",
    "Thank you for your mail. Unfortunately the hall is not ready.",
    "The hall is ready.",
    "Thanks, I need to check with finance.",
  ],
  saysDe: [
    "Danke! Falls sich etwas ändert, melde ich mich.",
    "Vielen Dank!",
    "Perfekt, danke Ihnen.",
    "Alles klar, bis dann.",
    "Kein Problem, schönes Wochenende!",
    "Passt gut, danke.",
  ],
  saysNotDe: [
    "Danke, können Sie noch die Zeichnung senden?",
    "Vielen Dank, ich melde mich morgen.",
    "Danke für das Angebot, wir prüfen es noch.",
    "Danke, leider ist die Halle nicht fertig.",
    "Die Halle ist fertig.",
  ],
});

describe("closing without words", () => {
  it("reads a sign in any language", () => {
    expect(thanks(messageText("🙏", { language: "other" }))).toHaveLength(1);
  });
  it("does not read words of a language that it does not know", () => {
    expect(thanks(messageText("Merci beaucoup", { language: "other" }))).toEqual([]);
  });
  it("leaves a delivery with thanks open", () => {
    expect(thanks(messageText("Thanks!", { attachments: ["layout.pdf"] }))).toEqual([]);
  });
});
