import type { Template } from "../template";

/** One next step with a day on it, something for each side to do. */
export const nextStep: readonly Template[] = [
  {
    id: "en.next-step.hope-signature",
    play: "next-step",
    tone: "direct",
    fits: ["hope"],
    body: `I'd like to be ready when the go-ahead comes, and for that I need one date.

Could you find out by {day1} who still has to say yes, and roughly when? I'll have everything on my side prepared by {day2}, so that no day is lost between your decision and the start.`,
  },
  {
    id: "en.next-step.hope-calendar",
    play: "next-step",
    tone: "warm",
    fits: ["hope"],
    body: `It's good to hear that this has friends at your end. So that it doesn't get stuck between two desks, let's give it one small step with a day on it.

Would you ask by {day1} who has to say yes next? I'll write down by {day2} what they need to know, on one page, ready for you to pass on.`,
  },
  {
    id: "en.next-step.open-points",
    play: "next-step",
    tone: "direct",
    body: `What I sent you on {offerDate} has no next step yet, so here is a suggestion. You tell me by {day1} which points are open at your end, and I answer each of them by {day2}.

Does that work, or is a call on one of those two days easier?`,
  },
  {
    id: "en.next-step.aloud",
    play: "next-step",
    tone: "direct",
    body: `My question of {questionDate} may be easier to answer aloud than in writing. I suggest fifteen minutes on {day1}.

You bring whatever is unclear at your end, and I write down afterwards who does what, and by when. Does that day suit you, or is {day2} better?`,
  },
  {
    id: "en.next-step.settled-and-open",
    play: "next-step",
    tone: "direct",
    body: `Let's put one step with a day on it. I'll list what I believe is settled between us and what is still open, and send it to you before {day1}; on that day we take fifteen minutes and you correct it.

Does {day1} suit you, or is {day2} better?`,
  },
  {
    id: "en.next-step.make-it-easy",
    play: "next-step",
    tone: "warm",
    body: `My mail of {questionDate} asked you to write something back, and a short call may be less work. Could we take fifteen minutes on {day1} or {day2}?

You needn't prepare anything. Bring what is on your mind, I'll bring the open points, and afterwards you get half a page with who does what.`,
  },
  {
    id: "en.next-step.your-side-mine",
    play: "next-step",
    tone: "warm",
    body: `I don't want what I sent you on {offerDate} to become one more thing on your pile. Could we take it in small steps?

For you: two lines by {day1} on what you'd change about it. For me: a version by {day2} that takes them in. After that it's easy to see if it's worth going on.`,
  },
  {
    id: "en.next-step.topic",
    play: "next-step",
    tone: "warm",
    body: `For {topic} I'd like to suggest one small step, so that neither of us has to keep it in mind. Could we speak for fifteen minutes on {day1} or {day2}?

I'll send you a few lines beforehand with what I think is settled and what is open. You correct them, and we'll know what comes next.`,
  },
  {
    id: "en.next-step.small",
    play: "next-step",
    tone: "warm",
    body: `I'd like to suggest one small step, so that neither of us has to keep this in mind. Could we speak for fifteen minutes on {day1} or {day2}?

I'll send you a few lines beforehand with what I think is settled and what is open. You correct them, and we'll know what comes next.`,
  },
];
