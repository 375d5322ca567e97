import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import type { Play } from "../../../src/core/plays/suggestion";
import { coach } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import { parseThreadFile } from "../../../src/core/thread-file";
import { fileOf } from "./whole-scenes";

type Mails = readonly (readonly ["rep" | "them", string, string])[];

const textOf = (play: Play, mails: Mails, today = "2026-05-28"): string | undefined => {
  const { thread, now, timeZone } = parseThreadFile(fileOf({ play, subject: "Weighbridge", today, mails: [...mails] }));
  const { suggestions } = coach(thread, {
    now,
    timeZone,
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  });
  return suggestions.find((one) => one.play === play)?.texts[0]?.body;
};

const offer = (more = "") =>
  ["rep", "2026-05-04", `Hi Tomas,\n\nhere is our proposal for the weighbridge. ${more}\n\nNell`] as const;
const they = (words: string, day = "2026-05-06") => ["them", day, `Hi Nell,\n\n${words}\n\nTomas`] as const;
const asked = ["rep", "2026-05-18", "Hi Tomas,\n\ndoes the north gate suit you for the weighbridge?\n\nNell"] as const;

const STAKE = "An order by 19 June gets you in before the harvest.";

describe("one true fact of the thread, said again, and one small question", () => {
  it("a day that the rep named", () =>
    expect(textOf("next-step", [offer(STAKE), they("Thanks, the drawing has arrived."), asked])).toBe(`Hi Tomas,

On 4 May I wrote, "An order by 19 June gets you in before the harvest." Does that still fit your plans, or have they moved?

"Still fits" or a rough month is all I need. If you can't say yet, that's an answer too. And if it's quicker to say than to write, I can ring you on Tuesday 2 June.

Nell`));

  it("a day that they named", () =>
    expect(
      textOf("next-step", [
        offer(),
        they("Thanks. Our lease on the old yard runs out at the end of September."),
        asked,
      ]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "Our lease on the old yard runs out at the end of September." Is that still so, or has something changed?

If it is, a "yes" is enough. If something has changed, tell me roughly what, and I'll plan my side around it. A call on Tuesday 2 June is fine too, if that's easier.

Nell`));

  it("what was still open to them", () =>
    expect(
      textOf("next-step", [offer(), they("Thanks. The only thing I don't know is the drain under the gate."), asked]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "The only thing I don't know is the drain under the gate." Is that still in the way, or is it settled by now?

If it's settled, a word is enough. If not, tell me what would help, in a line or by phone on Tuesday 2 June, and I'll send you just that.

Nell`));

  it("beside a promise, what hangs on it", () =>
    expect(
      textOf("accountability", [offer(STAKE), they("Thanks. I'll let you have a yes or a no by 20 May."), asked]),
    ).toBe(`Hi Tomas,

"I'll let you have a yes or a no by 20 May," you wrote on 6 May about the weighbridge. What came of it?

I ask because of something on my side: on 4 May I wrote, "An order by 19 June gets you in before the harvest." A plain no is fine, and so is a later date. I'd only like to plan with the right one.

Nell`));

  it("for whoever decides, to be passed on", () =>
    expect(
      textOf("decision-maker", [
        offer(STAKE),
        they("Our finance director has to approve anything above 20,000 pounds."),
        asked,
      ]),
    ).toBe(`Hi Tomas,

Your finance director should have this from me and not second-hand. On 4 May I wrote, "An order by 19 June gets you in before the harvest."

Shall I put the rest for your finance director on half a page, so that you only pass it on? A "yes" is enough. If talking it through together is easier, I have twenty minutes on Tuesday 2 June and on Wednesday 3 June.

Nell`));

  it("as the question that was never answered properly", () =>
    expect(
      textOf("missing-question", [
        offer(),
        they("Thanks. The only thing I don't know is the drain under the gate."),
        asked,
      ]),
    ).toBe(`Hi Tomas,

On 6 May you wrote, "The only thing I don't know is the drain under the gate." I'm not sure that I ever answered that properly.

What is still missing for you to be sure about it? Half a thought is enough, and I'd rather hear the awkward half.

Nell`));

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
