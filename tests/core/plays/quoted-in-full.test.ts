import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import { parseThreadFile } from "../../../src/core/thread-file";
import { fileOf } from "./whole-scenes";

/** The first message that the coach offers after these words of theirs, on 28 May. */
function answerTo(words: string, german = false): string {
  const offer = german
    ? "Hallo Tomas,\n\nhier ist unser Angebot zur Waage.\n\nNell"
    : "Hi Tomas,\n\nhere is our proposal for the weighbridge.\n\nNell";
  const file = fileOf({
    play: "accountability",
    subject: german ? "Waage" : "Weighbridge",
    today: "2026-05-28",
    mails: [
      ["rep", "2026-05-04", offer],
      ["them", "2026-05-06", `${german ? "Hallo" : "Hi"} Nell,\n\n${words}\n\nTomas`],
    ],
  });
  const { thread, now, timeZone } = parseThreadFile(file);
  const context = { now, timeZone, settings: DEFAULT_SETTINGS, memory: NO_MEMORY, languages: ALL_LANGUAGES };
  return coach(thread, context).suggestions[0]?.texts[0]?.body ?? "";
}

describe("a promise that only reports back is quoted with what it follows on", () => {
  it.each([
    [
      "We see the harbour board on Monday and I'll tell you by the 20th.",
      "We see the harbour board on Monday and I'll tell you by the 20th",
    ],
    [
      "The harbour master has to pick the gate first. I'll let you know.",
      "The harbour master has to pick the gate first. I'll let you know",
    ],
    [
      "Ines is measuring the pit this week, will send you the drawing when she's done.",
      "Ines is measuring the pit this week, will send you the drawing when she's done",
    ],
  ])("%s", (words, quote) => expect(answerTo(words)).toContain(`"${quote}`));

  it.each([
    [
      "Die Beiratsrunde ist am 18.5., danach sage ich dir, wie es ausgegangen ist.",
      "Die Beiratsrunde ist am 18.5., danach sage ich dir, wie es ausgegangen ist",
    ],
    [
      "Meine Schwester rechnet beides durch. Nächste Woche sag ich dir was.",
      "Meine Schwester rechnet beides durch. Nächste Woche sag ich dir was",
    ],
    [
      "Wir sitzen am 18.5. zusammen (kaufm. Leitung und Werk), ich gebe dir bis 20.5. eine Rückmeldung.",
      "Wir sitzen am 18.5. zusammen (kaufm. Leitung und Werk), ich gebe dir bis 20.5. eine Rückmeldung",
    ],
    ["Ich zeig das erst den Fahrern. Geb dir dann Bescheid.", "Ich zeig das erst den Fahrern. Geb dir dann Bescheid"],
  ])("%s", (words, quote) => expect(answerTo(words, true)).toContain(`„${quote}`));

  it("a long sentence before it is quoted from its last clauses", () =>
    expect(
      answerTo(
        "Everything above ten thousand goes over the desk of our harbour master in the first place, and he has to choose between the two gates. I'll let you know.",
      ),
    ).toContain('"he has to choose between the two gates. I\'ll let you know."'));

  it.each([
    ["thanks before it", "Thank you for the proposal. I'll let you know by the 20th.", "proposal. I'll"],
    [
      "a question before it",
      "Is the drawing in there? I'll let you know by the 20th what the board says.",
      "there? I'll",
    ],
    ["a paragraph between", "The crane is back.\n\nI'll let you know by the 20th.", "back. I'll"],
  ])("not with %s", (_, words, no) => expect(answerTo(words)).not.toContain(no));
});

describe("the question fits what was promised", () => {
  it.each([
    ["The board decides on Monday. I'll let you know.", "What was decided?"],
    ["I'll have a yes or no for you by the 20th.", "Which way did it go?"],
    ["I'll show it to the drivers on Monday. Will let you know.", "What did they say, or hasn't it come up yet?"],
    ["I'll come back to you by the 20th.", "Do you know more by now?"],
    ["Ines will find us a time next week.", "Shall I ask Ines directly"],
    ["Give me a couple weeks to settle in.", "So here I am again, as agreed."],
  ])("%s", (words, question) => expect(answerTo(words)).toContain(question));
});
