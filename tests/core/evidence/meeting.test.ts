import { describe, expect, it } from "vitest";
import { meeting } from "../../../src/core/evidence/meeting";
import { describeDetector, messageText } from "./table";

describeDetector("meeting", meeting, {
  says: [
    "Sounds good, talk then.",
    "Yes, that works for me.",
    "Works for us.",
    "See you on Thursday!",
    "Tuesday works for me.",
    "Thursday the 12th at 1pm, invite sent.",
    "Could we meet on Friday?",
    "Let's talk on Tuesday at ten.",
    "How about a call on 12 March?",
    "Our call is confirmed for Monday.",
    "Would Tuesday or Wednesday suit you?",
    "Looking forward to our meeting on Friday.",
    "Yes, let's do Thursday.",
    "Are you free for a call tomorrow?",
    "I've booked you in for Wednesday.",
  ],
  saysNot: [
    "Thanks for the demo on Friday.",
    "Good to speak on Thursday.",
    "Thank you for the walk round the hall on Tuesday.",
    "That doesn't work for me.",
    "Following our call on Monday, here are the drawings.",
    "I will send it on Thursday.",
    "Could you send the drawings by Friday?",
    "The delivery is on Monday.",
    "We had a call last Tuesday.",
    "Tuesday doesn't work for me.",
    "I have to cancel our meeting on Friday.",
    "The offer expires on Friday.",
    "It was good to see you on Tuesday, it was a long day.",
    "Would you please give him an answer today?",
    "The invoice is due on Friday.",
    "Do you work with suppliers in Wales?",
    "Is the part back on Monday?",
  ],
  saysDe: [
    "Bis dann, danke!",
    "Passt mir gut.",
    "Bis Donnerstag um zehn, ich freue mich.",
    "Alles klar, dann bis Montag.",
    "Dienstag passt mir gut.",
    "Können wir am Freitag telefonieren?",
    "Haben Sie am Dienstag Zeit für ein Gespräch?",
    "Die Einladung ist raus.",
  ],
  saysNotDe: [
    "Danke für das Gespräch am Freitag.",
    "Passt leider nicht.",
    "Ich sende es am Donnerstag.",
    "Ich melde mich bis Montag, 9. November.",
    "Wir schicken Ihnen die Zahlen bis Freitag.",
    "Die Lieferung kommt am Montag.",
    "Dienstag passt mir leider nicht.",
    "Können Sie die Zeichnung bis morgen schicken?",
    "Die Rechnung ist am Freitag gekommen.",
  ],
});

describe("fixed or proposed, and for when", () => {
  it.each([
    ["See you on Thursday!", true, "2026-03-05"],
    ["Tuesday works for me.", true, "2026-03-10"],
    ["Could we meet on Friday?", false, "2026-03-06"],
  ])("%s", (text, agreed, on) => {
    expect(meeting(messageText(text))[0]).toMatchObject({ agreed, on });
  });
});
