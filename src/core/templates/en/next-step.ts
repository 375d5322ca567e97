import type { Template } from "../template";

/** One next step with a day on it, something for each side to do. */
export const nextStep: readonly Template[] = [
  {
    id: "en.next-step.question-aloud",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    body: `{QuestionDay} I asked, {question} One line is enough, and "I don't know yet" is an answer too.

If it's quicker by phone, I suggest ten minutes on {day1} or {day2}. You tell me what's unclear at your end, and I write down who does what, and by when.`,
  },
  {
    id: "en.next-step.question-together",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    body: `{QuestionDay} I asked, {question} If a line is hard to write, we can talk it over: would ten minutes on {day1} or {day2} suit you?

You needn't prepare anything. Afterwards I'll send you three lines on what we agreed and who does what. And if a line is easier after all, that's just as good.`,
  },
  {
    id: "en.next-step.hope-signature",
    play: "next-step",
    tone: "direct",
    fits: ["hope"],
    body: `I'd like to be ready when the go-ahead comes, and for that I need one date.

Could you tell me by {day1} who still has to say yes, and roughly when? I'll have everything on my side prepared by {day2}, so that no day is lost between your decision and the start.`,
  },
  {
    id: "en.next-step.hope-calendar",
    play: "next-step",
    tone: "warm",
    fits: ["hope"],
    body: `Things that everybody likes can still get stuck between two desks, so let's put a day on one small step.

Would you tell me by {day1} what comes next at your end, and with whom? I'll write down by {day2} what they'll want to know, on one page, ready for you to pass on.`,
  },
  {
    id: "en.next-step.promised-day",
    play: "next-step",
    tone: "direct",
    fits: ["promised"],
    body: `Let's put a day on {this}: ten minutes by phone, {day1} or {day2}.

You tell me what's settled and what's missing, finished or not. I write down who does what, and by when, and send it to you the same day. Which of the two suits you better?`,
  },
  {
    id: "en.next-step.promised-gentle",
    play: "next-step",
    tone: "warm",
    fits: ["promised"],
    body: `A short call may be less work for you than a mail{about}. Would ten minutes on {day1} or {day2} suit you?

You needn't have anything finished. Tell me where it hangs, and I'll take what I can off you and send you three lines on who does what.`,
  },
  {
    id: "en.next-step.open-points",
    play: "next-step",
    tone: "direct",
    body: `Here's a small next step for what I sent you on {offerDate}. You tell me by {day1} which points are open at your end, and I answer each of them by {day2}.

Does that work, or is a call on one of those two days easier?`,
  },
  {
    id: "en.next-step.aloud",
    play: "next-step",
    tone: "direct",
    body: `What I asked you on {questionDate} may be quicker to answer by phone than in writing. I suggest ten minutes on {day1}, or {day2} if that's better.

You bring whatever is unclear at your end, and I write down who does what, and by when. Which day do you prefer?`,
  },
  {
    id: "en.next-step.settled-and-open",
    play: "next-step",
    tone: "direct",
    body: `Let's agree on one step with a day on it. I'll list what I believe is settled{about} and what is still open, and send it to you before {day1}; on that day we take fifteen minutes and you correct it.

Does {day1} suit you, or is {day2} better?`,
  },
  {
    id: "en.next-step.make-it-easy",
    play: "next-step",
    tone: "warm",
    body: `Answering my mail of {questionDate} may take you longer than talking about it. Could we take ten minutes on {day1} or {day2}?

You needn't prepare anything. I'll bring the open points, you tell me what matters at your end, and afterwards I'll send you three lines on who does what.`,
  },
  {
    id: "en.next-step.your-side-mine",
    play: "next-step",
    tone: "warm",
    body: `I don't want what I sent you on {offerDate} to become one more thing on your pile. Could we take it in small steps?

For you: two lines by {day1} on what still stands in the way. For me: an answer to each of them by {day2}. After that it's easy to see how to go on.`,
  },
  {
    id: "en.next-step.small",
    play: "next-step",
    tone: "warm",
    body: `I'd like to suggest one small step, so that neither of us has to keep {this} in mind. Could we speak for fifteen minutes on {day1} or {day2}?

I'll send you a few lines beforehand with what I think is settled and what is open. You correct them, and we'll know what comes next.`,
  },
];
