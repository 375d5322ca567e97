import { describe, expect, it } from "vitest";
import type { PromiseFinding } from "../../../src/core/evidence/finding";
import { promise } from "../../../src/core/evidence/promise";
import { messageText } from "./table";

/** Sent on Wednesday 4 March 2026. */
const promisesIn = (text: string): PromiseFinding[] =>
  promise(messageText(text)).filter((finding) => finding.kind === "promise");

describe("a promise made in a roundabout way", () => {
  it.each([
    ["I can get you the wiring plan by Thursday.", "I can get you the wiring plan by Thursday", "2026-03-05"],
    ["We can let you have a verdict by Friday.", "We can let you have a verdict by Friday", "2026-03-06"],
    ["Give me until Friday and I'll have an answer.", "Give me until Friday and I'll have an answer", "2026-03-06"],
    [
      "Tomorrow I'll be at my desk and will send the list.",
      "Tomorrow I'll be at my desk and will send the list",
      "2026-03-05",
    ],
    ["I'll get Moira to ring you.", "I'll get Moira to ring you", null],
    ["We'll get our planner to send you the drawings.", "We'll get our planner to send you the drawings", null],
    ["I'll have to ask the bursar and get back to you next week.", "get back to you next week", "2026-03-13"],
    [
      "I need to check with the depot first but will come back to you by Monday.",
      "will come back to you by Monday",
      "2026-03-09",
    ],
    [
      "Let me speak to our harbour master and I'll come back to you.",
      "Let me speak to our harbour master and I'll come back to you",
      null,
    ],
    ["We should have a decision by the 14th.", "We should have a decision by the 14th", "2026-03-14"],
    ["You should have it by Monday.", "You should have it by Monday", "2026-03-09"],
    ["Bear with me, will send this week.", "will send this week", "2026-03-06"],
    ["I shall forward the tide tables tomorrow.", "I shall forward the tide tables tomorrow", "2026-03-05"],
    ["Am going to chase legal and come back to you.", "Am going to chase legal and come back to you", null],
    [
      "The countersigned lease is going out to you tomorrow.",
      "The countersigned lease is going out to you tomorrow",
      "2026-03-05",
    ],
    ["Happy to confirm by Monday.", "Happy to confirm by Monday", "2026-03-09"],
  ])("%s", (text, quote, due) => {
    expect(promisesIn(text)).toMatchObject([{ quote, due }]);
  });

  it.each([
    "I can send you a sample by Thursday if you like.",
    "Can you get me the plan by Thursday?",
    "We can deliver in most weeks.",
    "I can call you on Thursday.",
    "Happy to confirm that the crates left on Monday.",
    "I'd be happy to help.",
    "I'll have to ask the bursar.",
    "We need to check with the depot.",
    "You should have received it on Monday.",
    "You should have the boiler checked by a plumber.",
    "The ferry is going out tomorrow.",
    "The invoices are going out on the 5th of every month.",
    "I'll get Moira on the line.",
    "Give me a moment.",
    "Tomorrow I'll be in Leeds.",
  ])("no promise: %s", (text) => {
    expect(promisesIn(text).filter(({ conditional }) => !conditional)).toEqual([]);
  });
});
