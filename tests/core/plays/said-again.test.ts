import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import type { Play } from "../../../src/core/plays/suggestion";
import { coach } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import { parseThreadFile } from "../../../src/core/thread-file";
import { fileOf } from "./whole-scenes";

type Mails = readonly (readonly ["rep" | "them", string, string])[];

const textsOf = (play: Play, mails: Mails): string[] => {
  const { thread, now, timeZone } = parseThreadFile(
    fileOf({ play, subject: "Weighbridge", today: "2026-05-28", mails: [...mails] }),
  );
  const { suggestions } = coach(thread, {
    now,
    timeZone,
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  });
  return suggestions.find((one) => one.play === play)?.texts.map(({ body }) => body) ?? [];
};
const textOf = (play: Play, mails: Mails): string | undefined => textsOf(play, mails)[0];

const offer = (more = "") =>
  ["rep", "2026-05-04", `Hi Tomas,\n\nhere is our proposal for the weighbridge. ${more}\n\nNell`] as const;
const they = (words: string, day = "2026-05-06") => ["them", day, `Hi Nell,\n\n${words}\n\nTomas`] as const;
const asked = ["rep", "2026-05-18", "Hi Tomas,\n\ndoes the north gate suit you for the weighbridge?\n\nNell"] as const;

const STAKE = "An order by 19 June gets you in before the harvest.";

describe("one true fact of the thread, said again, and one small question", () => {
  it("a day that the rep named", () =>
    expect(textOf("next-step", [offer(STAKE), they("Thanks, the drawing has arrived."), asked])).toBe(`Hi Tomas,

One thing from my mail of 18 May: does the north gate suit you for the weighbridge?

An order by 19 June gets you in before the harvest. A short line is enough, and if it's easier to say than to write, I can ring you on Tuesday 2 June.

Nell`));

  it("the rep's own mail is pointed at only after it has been named", () => {
    const soon = "An order by Friday next week gets you in before the harvest, the slot is held until 19 June.";
    const both = ["rep", "2026-05-18", `Hi Tomas,\n\n${soon} Does the north gate suit you?\n\nNell`] as const;
    const [direct = "", warm = ""] = textsOf("next-step", [offer(), they("Thanks, the drawing has arrived."), both]);
    expect(direct).toContain("One thing from my mail of 18 May: ");
    expect(direct).toContain("I ask because in the same mail I wrote");
    expect(warm).toContain("So that you can plan: on 18 May I wrote");
  });

  it("a day that they named", () =>
    expect(
      textOf("next-step", [
        offer(),
        they("Thanks. Our lease on the old yard runs out at the end of September."),
        asked,
      ]),
    ).toBe(`Hi Tomas,

Your lease on the old yard runs out at the end of September, and one question of mine is still open: does the north gate suit you for the weighbridge?

A word is enough, and if it's easier to say than to write, I can ring you on Tuesday 2 June.

Nell`));

  it("what was still open to them", () =>
    expect(
      textOf("next-step", [offer(), they("Thanks. The only thing I don't know is the drain under the gate."), asked]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "The only thing I don't know is the drain under the gate." Is that settled by now, or still in the way?

If it's settled, a word is enough. If not, tell me what would help, and I'll send you just that by Tuesday 2 June.

Nell`));

  it("beside a promise, what hangs on it", () =>
    expect(
      textOf("accountability", [offer(STAKE), they("Thanks. I'll let you have a yes or a no by 20 May."), asked]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "I'll let you have a yes or a no by 20 May." Which way did it go?

An order by 19 June gets you in before the harvest. If you'll only know after that, a rough day is enough, and I'll see what I can do.

Nell`));

  it("for whoever decides, to be passed on", () =>
    expect(
      textOf("decision-maker", [
        offer(STAKE),
        they("Our finance director has to approve anything above 20,000 pounds."),
        asked,
      ]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "Our finance director has to approve anything above 20,000 pounds." Which questions have come from your finance director so far?

Send them to me as they are, and I'll answer them in a form you can hand on. If it's easier, I'll answer them in person, on Tuesday 2 June or Wednesday 3 June.

Nell`));

  it.each([
    [
      "The directors are not convinced that it pays for itself.",
      "Which questions have come from the directors so far?",
    ],
    [
      "I will discuss it with our head of procurement.",
      "Which questions have come from your head of procurement so far?",
    ],
  ])("for one or for several who decide: %s", (words, question) =>
    expect(textOf("decision-maker", [offer(), they(words), asked])).toContain(question),
  );

  it("what they said about the money is no wish of theirs", () =>
    expect(
      textOf("next-step", [offer(), they("Thanks. The price is well above our budget for this year."), asked]),
    ).not.toContain("With that in mind"));

  it("as the question that was never answered properly", () =>
    expect(
      textOf("missing-question", [
        offer(),
        they("Thanks. The only thing I don't know is the drain under the gate."),
        asked,
      ]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "The only thing I don't know is the drain under the gate." I'm not sure that I ever answered that properly.

What is still missing for you to be sure about it? A few words are enough, and I'll answer just that.

Nell`));

  it("a day of the rep's that has gone by asks for a new one", () =>
    expect(
      textOf("next-step", [
        offer(),
        they("Thanks, the drawing has arrived."),
        [
          "rep",
          "2026-05-08",
          "Hi Tomas,\n\ndoes the north gate suit you? An order by 20 May gets you in before the harvest.\n\nNell",
        ],
      ]),
    ).toBe(`Hi Tomas,

On 8 May I wrote, "An order by 20 May gets you in before the harvest." That day has gone by, so the plan needs a new one.

Is it still wanted, and roughly for when? A month is enough, and I'll tell you by Tuesday 2 June what's possible. If it's off, a "no" is all I need.

Nell`));

  it("what they had agreed with, and the one thing that is left", () =>
    expect(
      textOf("next-step", [offer(), they("Two axle pads at the north gate makes sense to start."), asked]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "Two axle pads at the north gate makes sense to start." As far as I can see, only this is left: does the north gate suit you for the weighbridge?

One line from your phone is enough, and I'll do my part by Tuesday 2 June. If something has changed since, tell me that instead.

Nell`));

  it("the question that a bare promise of an answer can only mean", () =>
    expect(
      textOf("accountability", [
        ["rep", "2026-05-04", "Hi Tomas,\n\nwould the week of 8 June suit the yard for the weighbridge?\n\nNell"],
        they("Need to ask the foreman. I'll let you know by 20 May."),
      ]),
    ).toBe(`Hi Tomas,

On 4 May I asked, "Would the week of 8 June suit the yard for the weighbridge?" You wrote on 6 May, "Need to ask the foreman. I'll let you know by 20 May."

Do you know more by now? A line is plenty, good news or not, and I'll go by that.

Nell`));

  it("the promise with the question that it answers", () =>
    expect(textOf("accountability", [offer(), they("I'll let you know by 20 May which gate suits us.")])).toContain(
      `"I'll let you know by 20 May which gate suits us,"`,
    ));

  it("the first of several questions is called that", () =>
    expect(
      textOf("next-step", [
        offer(),
        they("Thanks, the drawing has arrived."),
        ["rep", "2026-05-18", "Hi Tomas,\n\nDoes the north gate suit you? Is there power at the gate?\n\nNell"],
      ]),
    ).toContain(
      "My mail of 18 May asked several things at once, so here is just the first: does the north gate suit you?",
    ));

  it("on the way out", () =>
    expect(textOf("out", [offer(STAKE), they("Thanks, the drawing has arrived."), asked])).toBe(`Hi Tomas,

On 4 May I wrote, "An order by 19 June gets you in before the harvest." If that no longer fits, a "no" is all I need, and I'll close the matter on my side, with thanks for the time you gave it.

If it's only been put off, the month is enough, and I'll leave it alone until then.

Nell`));

  it("after a missed meeting, what it was for", () =>
    expect(
      textOf("missed-meeting", [
        offer(),
        they("Our lease on the old yard runs out at the end of September.", "2026-05-05"),
        they("Yes, Thursday 14 May at ten suits me for a call about the weighbridge."),
        [
          "rep",
          "2026-05-14",
          "Hi Tomas,\n\nI was on the line at ten, but you didn't join. Shall we find another time?\n\nNell",
        ],
      ]),
    ).toBe(`Hi Tomas,

We didn't get to talk. On 5 May you wrote, "Our lease on the old yard runs out at the end of September." If that's still so, let's find another time.

I can do Monday 1 June or Wednesday 3 June; which is better for you? If neither is, name one that is, at whatever hour suits you.

Nell`));
});

describe("a promise, and a date that has gone by since", () =>
  it("is said with the date, and asks for no more than where it stands", () =>
    expect(
      textOf("accountability", [
        offer("If we have an order by 22 May it ships in June."),
        they("The board votes on the 18th. You'll hear from me on 19 May."),
      ]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "You'll hear from me on 19 May." How did the vote go?

On 4 May I had written, "If we have an order by 22 May it ships in June." That date has gone by, so tell me where it stands, and I'll tell you what can still be done.

Nell`)));

describe("a second follow-up says a fact before it asks for a call", () => {
  const again = ["rep", "2026-05-20", "Hi Tomas,\n\nwhat do you think of the drawing?\n\nNell"] as const;

  it.each<[string, Mails, string]>([
    ["a day of the rep's", [offer(STAKE), they("Thanks, the drawing has arrived."), asked, again], STAKE],
    [
      "a day of theirs",
      [offer(), they("Thanks. We open the new yard in September."), asked, again],
      "You open the new yard in September",
    ],
    [
      "what they liked",
      [offer(), they("Two axle pads at the north gate makes sense to start."), asked, again],
      'you wrote, "Two axle pads at the north gate makes sense to start." What would still have to be settled',
    ],
  ])("%s", (_, mails, said) => expect(textOf("next-step", mails)).toContain(said));
});

describe("a question that can be understood", () => {
  const question = (words: string) =>
    textOf("next-step", [
      offer(),
      they("Thanks, the drawing has arrived."),
      ["rep", "2026-05-18", `Hi Tomas,\n\n${words}\n\nNell`],
    ]);

  it("is asked without what led up to it", () =>
    expect(question("To draw it up I need the ground: is there a slab at the north gate, or is it gravel?")).toContain(
      "18 May: is there a slab at the north gate, or is it gravel?",
    ));

  it("goes with the sentence that it lives on", () =>
    expect(question("I have the 8./9. or the 15 June free. Which would suit the yard?")).toContain(
      "I have the 8./9. or the 15 June free. Which would suit the yard?",
    ));

  it("is named by its day where that sentence has grown old", () =>
    expect(question("The slot at the foundry closes on Friday. Shall I book it?")).not.toContain("Friday. Shall I"));
});

describe("the day that they named has come", () => {
  const later: Mails = [offer(), they("The price is fine. We're flat out, so please call me back after 20 May.")];

  it("is kept to, in their own words", () =>
    expect(textOf("next-step", later)).toBe(`Hi Tomas,

On 6 May you wrote, "We're flat out, so please call me back after 20 May." So here I am, as you asked.

Is this a better moment? If so, I have ten minutes on Tuesday 2 June and on Wednesday 3 June, or a line tells me where you'd like to start. If it's too early, name a new day, and I'll keep to that one too.

Nell`));

  it("and no other mail is offered", () =>
    expect(textOf("accountability", later) ?? textOf("out", later)).toBe(undefined));

  it("nor this one before the day, or after the rep has written", () => {
    expect(textOf("next-step", [offer(), they("Please call me back after 10 June.")])).toBe(undefined);
    expect(textOf("next-step", [...later, ["rep", "2026-05-26", "Hi Tomas,\n\nis now better?\n\nNell"]])).toBe(
      undefined,
    );
  });
});

describe("not said again", () => {
  const generic = textOf("next-step", [offer(), they("Thanks, the drawing has arrived."), asked]);

  it.each([
    [
      "a day that has passed",
      [offer("An order by 20 May gets you in before the harvest."), they("Thanks, the drawing has arrived."), asked],
    ],
    [
      "what the rep has repeated already",
      [
        offer(),
        they("Thanks, the drawing has arrived."),
        asked,
        ["rep", "2026-05-20", `Hi Tomas,\n\ndoes the north gate suit you? ${STAKE}\n\nNell`],
      ],
    ],
    [
      "what they put off or refused",
      [offer(), they("Thanks. All spending is frozen, the freeze ends on 30 September."), asked],
    ],
  ] satisfies [string, Mails][])("%s", (_, mails) => {
    expect(generic).toContain("north gate");
    expect(textOf("next-step", mails) ?? "").not.toMatch(/\b(?:I|you) wrote, "/u);
  });
});
