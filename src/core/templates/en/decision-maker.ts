import type { Template } from "../template";

/** A joint review with whoever decides. The load comes off the reader; a day is named. */
export const decisionMaker: readonly Template[] = [
  {
    id: "en.decision-maker.twenty-minutes-who",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} So far you've had to carry the questions and the answers, and that's my work rather than yours.

I suggest twenty minutes with you and {who}. You choose the three questions that have to be settled; I answer them there and then. Would {day1} or {day2} be better?`,
  },
  {
    id: "en.decision-maker.twenty-minutes",
    play: "decision-maker",
    tone: "direct",
    body: `If this isn't yours alone to decide, I've left you to carry it by yourself so far.

Let's do it together: twenty minutes with you and whoever else has to agree. You choose the three questions that have to be settled; I answer them there and then. Would {day1} or {day2} be better?`,
  },
  {
    id: "en.decision-maker.off-your-shoulders-who",
    play: "decision-maker",
    tone: "warm",
    fits: ["quoted"],
    body: `You mentioned {quoteDay}, {quoteStop} I'd like to make that part easier for you.

What if we spoke with {who} together, for twenty minutes on {day1} or {day2}? You'd tell me beforehand what they care about, I'd bring the answers, and nobody has to repeat what somebody else has said.`,
  },
  {
    id: "en.decision-maker.off-your-shoulders",
    play: "decision-maker",
    tone: "warm",
    body: `Explaining somebody else's offer to one's own colleagues is a thankless job, and I don't want to leave you with it.

Would it help if we spoke with them together, for twenty minutes on {day1} or {day2}? You'd tell me beforehand what they care about, and I'd bring the answers.`,
  },
];
