import { describe, expect, it } from "vitest";
import type { MessageText } from "../../../src/core/evidence/detector";
import type { PromiseFinding } from "../../../src/core/evidence/finding";
import { promise } from "../../../src/core/evidence/promise";
import { messageText } from "./table";

/** Sent on Wednesday 4 March 2026. */
const promisesIn = (text: string, rest: Partial<MessageText> = {}): PromiseFinding[] =>
  promise(messageText(text, rest)).filter((finding) => finding.kind === "promise");

const kept = (text: string, rest?: Partial<MessageText>) =>
  promisesIn(text, rest).filter(({ conditional }) => !conditional);

describe("a promise, quoted so that a mail can repeat it, and its last day", () => {
  it.each([
    [
      "I must clear it with the wardens first, but I'll have the count for you by Friday.",
      "I'll have the count for you by Friday",
      "2026-03-06",
    ],
    ["Will revert by Monday.", "Will revert by Monday", "2026-03-09"],
    ["Noted. Will share the packing list by Friday.", "Will share the packing list by Friday", "2026-03-06"],
    ["Leave it with me.", "Leave it with me", null],
    ["Consider it done!", "Consider it done", null],
    ["No rush on your side, you'll have the plans by Thursday.", "you'll have the plans by Thursday", "2026-03-05"],
    ["Expect our markup by Tuesday.", "Expect our markup by Tuesday", "2026-03-10"],
    ["I owe you a reply – tomorrow.", "I owe you a reply – tomorrow", "2026-03-05"],
    ["I come back to you by 20 May latest.", "I come back to you by 20 May latest", "2026-05-20"],
    ["I give you our answer on Tuesday.", "I give you our answer on Tuesday", "2026-03-10"],
    [
      "I'm meeting our warden on Monday and will ask her.",
      "I'm meeting our warden on Monday and will ask her",
      "2026-03-09",
    ],
    ["Let me check with the yard and get back to you.", "Let me check with the yard and get back to you", null],
    ["By Friday I'll have the figures.", "By Friday I'll have the figures", "2026-03-06"],
    [
      "I'll send the racks list tomorrow, the other file is on Ida's laptop.",
      "I'll send the racks list tomorrow",
      "2026-03-05",
    ],
    ["will do, I'll post them by the 27th, two are still missing.", "I'll post them by the 27th", "2026-03-27"],
    [
      "We will settle the delivery terms by 24 March after a word with our bank.",
      "We will settle the delivery terms by 24 March after a word with our bank",
      "2026-03-24",
    ],
    [
      "Will send the booking by 27th EOD, pls hold the slot until then.",
      "Will send the booking by 27th EOD",
      "2026-03-27",
    ],
    [
      "You'll hear from us before the break - our last day is Friday 27 March.",
      "You'll hear from us before the break",
      "2026-03-27",
    ],
    ["Once our lawyers have signed off I'll send you the lease.", "I'll send you the lease", null],
    [
      "I'd have to ask Bo, will come back to you on it by Thursday.",
      "will come back to you on it by Thursday",
      "2026-03-05",
    ],
    ["I should have an answer for you by Friday.", "I should have an answer for you by Friday", "2026-03-06"],
    ["Countersigned lease to follow tomorrow.", "Countersigned lease to follow tomorrow", "2026-03-05"],
    ["Sorry for the wait! I'll chase them again on Monday.", "I'll chase them again on Monday", "2026-03-09"],
    [
      "Lovely to meet you all. I’ll take it to our trustees next week.",
      "I’ll take it to our trustees next week",
      "2026-03-13",
    ],
    ["I'm going to raise it with the board on Monday.", "I'm going to raise it with the board on Monday", "2026-03-09"],
  ])("%s", (text, quote, due) => {
    expect(promisesIn(text).map((found) => [found.quote, found.due])).toEqual([[quote, due]]);
  });
});

describe("no promise, however much it sounds like one", () => {
  it.each([
    "I will be out until Monday.",
    "We will have to see what the summer does to us.",
    "I hope to have an answer by Friday.",
    "Let me know when you pass through and I'll show you the new hall.",
    "I look forward to hearing from you next week.",
    "Will you send it by Friday?",
    "She said she'll send it tomorrow.",
    "You said you'll send it by Friday.",
    "They told me that they will decide on Monday.",
    "Please send it by Friday.",
    "Sure, I'll sign right after hell freezes over.",
    "We'll see.",
    "I will be at the fair on Thursday.",
    "The new dock will open next week.",
    "I'll be in touch if anything changes.",
    "If you have any questions I'll be glad to answer them.",
    "We might send it next week.",
    "I will probably send it on Friday.",
    "I won't be able to send it this week.",
    "Our office will be closed on Friday.",
    "You will need to sign it by Friday.",
    "I think we'll decide next week.",
    "Your team will send us the file on Monday.",
    'The haulier wrote "we will deliver by Friday".',
    "We will always be grateful.",
    "I can't promise anything by Friday.",
    "It will take two weeks.",
    "Talk to you on Monday.",
    "I'll have the salmon.",
    "I'll be honest with you, this is too expensive.",
    "We will not extend the lease.",
    "You'll have seen the news on Monday.",
    "We'll meet the other bidders on Tuesday.",
    "I'll let you decide.",
    "We send you the invoice every month.",
    "They will send you a form on Monday.",
    "If the council agrees I'll sign on Friday.",
    "Thanks, and I'll keep it in mind.",
  ])("%s", (text) => {
    expect(kept(text)).toEqual([]);
  });
});

describe("several promises", () => {
  it("dates each by its own half", () => {
    expect(
      promisesIn("I'll send the plan tomorrow and call you on Friday.").map(({ quote, due, call }) => [
        quote,
        due,
        call,
      ]),
    ).toEqual([
      ["I'll send the plan tomorrow", "2026-03-05", false],
      ["I'll send the plan tomorrow and call you on Friday", "2026-03-06", true],
    ]);
  });

  it("leaves one promise whole where only its end is dated", () => {
    expect(promisesIn("I will check with Bo and send you the list by Friday.").map(({ due }) => due)).toEqual([
      "2026-03-06",
    ]);
  });
});

describe("a promise that hangs on the rep", () => {
  it.each([
    ["As soon as I have your load sheet, I'll get a price to you.", "load"],
    ["If you can get me both papers I'll raise the vendor form the same day.", "paper"],
    ["Send me the drawings and I'll run them past our engineers.", "draw"],
  ])("%s", (text, need) => {
    const [found] = promisesIn(text);
    expect(found?.conditional).toBe(true);
    expect(found?.needs).toContain(need);
  });
});

describe("for whom", () => {
  it.each([
    ["I'll send it tomorrow.", "self"],
    ["We'll send you the lease next week.", "team"],
    ["Our legal will send the markup next week.", "team"],
    ["Dr Amadi will get back to you on Friday.", "boss"],
    ["Bo will send you the sheet tomorrow.", "colleague"],
  ])("%s: %s", (text, madeFor) => {
    expect(promisesIn(text).map((found) => found.madeFor)).toEqual([madeFor]);
  });
});

describe("in German", () => {
  const german = { language: "de" } as const;

  it.each([
    ["Ich schicke Ihnen den Plan bis Freitag.", "2026-03-06"],
    ["Wir melden uns nächste Woche bei Ihnen.", "2026-03-13"],
    ["Ich werde das am Montag mit der Geschäftsleitung besprechen.", "2026-03-09"],
    ["Ich kümmere mich darum.", null],
    ["Sie hören bis Ende der Woche von uns.", "2026-03-06"],
    ["Ich gebe Ihnen am Dienstag Bescheid.", "2026-03-10"],
    ["Die Unterlagen folgen.", null],
  ])("%s", (text, due) => {
    expect(promisesIn(text, german).map((found) => found.due)).toEqual([due]);
  });

  it.each([
    "Ich bin bis Freitag im Urlaub.",
    "Wir müssen das nächste Woche noch prüfen.",
    "Ich hoffe, dass wir uns am Montag melden können.",
    "Bitte schicken Sie mir den Plan bis Freitag.",
    "Falls Sie Fragen haben, melde ich mich gerne.",
    "Sie haben den Plan am Montag geschickt.",
    "Die Messe findet nächste Woche statt.",
  ])("keine Zusage: %s", (text) => {
    expect(kept(text, german)).toEqual([]);
  });
});

it("reads a hostile message in no time", () => {
  const sentences = Array.from({ length: 400 }, () => `I'll ${"and will check, if you ".repeat(40)}`);
  const begun = performance.now();
  promise(messageText("", { sentences }));
  expect(performance.now() - begun).toBeLessThan(3000);
});
