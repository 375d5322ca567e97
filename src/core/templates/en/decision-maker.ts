import type { Template } from "../template";

/** A joint review with whoever decides. The load comes off the reader; a day is named. */
export const decisionMaker: readonly Template[] = [
  {
    id: "en.decision-maker.twenty-minutes-who",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `{Who} will have questions about {this}, and you shouldn't have to answer them for us.

I suggest twenty minutes together, with you in the room. You choose the three points that have to be settled, and I answer them there and then. Would {day1} or {day2} be better?`,
  },
  {
    id: "en.decision-maker.several",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `You aren't the only one who has to agree to {this}, and you shouldn't have to answer for us when the others ask.

I suggest twenty minutes with all of you. Choose the three questions that have to be settled, and I'll answer them there and then. Would {day1} or {day2} be better?`,
  },
  {
    id: "en.decision-maker.twenty-minutes",
    play: "decision-maker",
    tone: "direct",
    body: `If others have a say in {this}, you shouldn't have to make the case for us on your own.

Let's do it together: twenty minutes with you and whoever has to agree. You name the three questions that have to be settled, and I bring the answers. Would {day1} or {day2} be better?`,
  },
  {
    id: "en.decision-maker.off-your-shoulders-who",
    play: "decision-maker",
    tone: "warm",
    fits: ["quoted"],
    body: `You'll be asked things about {this} that only I can answer, and I'd like to take that part off you.

What if we spoke with {who} together, for twenty minutes on {day1} or {day2}? You'd tell me beforehand what matters most there, I'd bring the answers, and you needn't repeat what somebody else has said.`,
  },
  {
    id: "en.decision-maker.off-your-shoulders",
    play: "decision-maker",
    tone: "warm",
    body: `Explaining somebody else's offer to your own colleagues is a thankless job, and I don't want to leave you with it.

If others have to agree, would it help to speak with them together, for twenty minutes on {day1} or {day2}? You'd tell me beforehand what they care about, and I'd bring the answers.`,
  },
];
