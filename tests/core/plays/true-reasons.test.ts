import { describe, expect, it } from "vitest";
import { suggest } from "../../../src/core/plays/suggest";
import { asks, type Scene, situation } from "./situation";

const thread = (question: string): Scene["mails"] => [
  { by: "rep", on: "2026-04-20", body: "Hi Owen,\n\nhere is our offer.\n\nMara" },
  { by: "them", on: "2026-04-28", body: "Thanks. That's above our budget. I'll call you on Friday." },
  { by: "rep", on: "2026-05-06", body: `Hi Owen,\n\n${question}\n\nMara`, finds: [asks(question)] },
];
const reasons = (scene: Scene, play: string): string =>
  suggest(situation(scene))
    .suggestions.find((one) => one.play === play)
    ?.because.join(" ") ?? "";

describe("a reason says nothing that the thread doesn't show", () => {
  const dear = (question: string): Scene => ({
    mails: thread(question),
    evidence: [{ kind: "price", quote: "That's above our budget", message: 1 }],
  });
  it.each(["Does the north gate suit you?", "Did you get my mail?", "Who would fit the doors?"])(
    "%j was no question about the figure",
    (question) => expect(reasons(dear(question), "price")).not.toContain("asked about the figure"),
  );
  it.each(["How far off is the price?", "What budget had you in mind?", "Is the fee too high?"])(
    "%j was one",
    (question) => expect(reasons(dear(question), "price")).toContain("asked about the figure"),
  );

  const due = { quote: "I'll call you on Friday", due: "2026-05-01" };
  it("of a call that was promised no thread can tell", () => {
    const told = reasons({ mails: thread("Does it fit?"), held: { ...due, call: true } }, "accountability");
    expect(told).toContain("That was for Friday 1 May");
    expect(told).not.toContain("no answer");
  });
  it("of an answer that was promised it can", () =>
    expect(reasons({ mails: thread("Does it fit?"), held: due }, "accountability")).toContain("I see no answer"));
});

describe("a thread in a language that we don't write", () => {
  const foreign = (scene: Partial<Scene>): string[] =>
    suggest(situation({ mails: thread("Ça va ?"), language: "other", ...scene })).warnings;
  const SAID = "I can't write in the language of this thread. The message is in English.";
  it("is told so before the messages", () => expect(foreign({})).toContain(SAID));
  it("a farewell too", () =>
    expect(
      foreign({
        mails: thread("Ça va ?").slice(0, 2),
        verdict: "settled",
        evidence: [{ kind: "decline", quote: "Non, merci", message: 1 }],
      }),
    ).toEqual([SAID]));
  it("nothing where nothing is written", () =>
    expect(foreign({ verdict: "waiting", until: "2026-05-29" })).toEqual([]));
});
