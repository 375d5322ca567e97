import type { Template } from "../template";

/** A joint review with whoever decides. The load comes off the reader; a day is named. */
export const decisionMaker: readonly Template[] = [
  {
    id: "en.decision-maker.twenty-minutes-who",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `So far you've stood between {who} and me, with questions one way and answers the other. That's my work rather than yours.

My suggestion is twenty minutes with the people who decide, and you. Choose the three questions that have to be settled, and I'll answer them there and then. Would {day1} or {day2} be better?`,
  },
  {
    id: "en.decision-maker.several",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `You aren't the only one who has to agree to this, and so far it's you who carries the questions one way and the answers the other. That's my work rather than yours.

I suggest twenty minutes with all of you. Choose the three questions that have to be settled, and I'll answer them there and then. Would {day1} or {day2} be better?`,
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
    body: `You'll be asked things about this that only I can answer, and I'd like to take that part off you.

What if we spoke with {who} together, for twenty minutes on {day1} or {day2}? You'd tell me beforehand what matters most there, I'd bring the answers, and you needn't repeat what somebody else has said.`,
  },
  {
    id: "en.decision-maker.off-your-shoulders",
    play: "decision-maker",
    tone: "warm",
    body: `Explaining somebody else's offer to one's own colleagues is a thankless job, and I don't want to leave you with it.

Would it help if we spoke with them together, for twenty minutes on {day1} or {day2}? You'd tell me beforehand what they care about, and I'd bring the answers.`,
  },
];
