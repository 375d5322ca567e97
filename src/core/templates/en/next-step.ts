import type { Template } from "../template";

/** One next step with a day on it, something for each side to do. */
export const nextStep: readonly Template[] = [
  {
    id: "en.next-step.question-aloud",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    body: `{QuestionDay} I asked, {question} That may be easier to answer aloud than in writing, so I suggest fifteen minutes on {day1}.

You bring whatever is unclear at your end, and I write down afterwards who does what, and by when. Does that day suit you, or is {day2} better?`,
  },
  {
    id: "en.next-step.question-together",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    body: `{QuestionDay} I asked, {question} Some things are quicker said than written. Could we take fifteen minutes on {day1} or {day2}?

You needn't prepare anything. I'll bring what I know, you add what's missing, and afterwards you get half a page with who does what.`,
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
    body: `Things that everybody likes can still get stuck between two desks, so let's give this one small step with a day on it.

Would you tell me by {day1} what comes next at your end, and with whom? I'll write down by {day2} what they'll want to know, on one page, ready for you to pass on.`,
  },
  {
    id: "en.next-step.promised-day",
    play: "next-step",
    tone: "direct",
    fits: ["promised"],
    body: `Let's put a day on what is still open between us. You tell me by {day1} how far it has come and what is missing, and I have my side ready by {day2}.

If a short call is easier than a mail, ring me on either day. Does that work for you?`,
  },
  {
    id: "en.next-step.promised-gentle",
    play: "next-step",
    tone: "warm",
    fits: ["promised"],
    body: `To make this easy for both of us, I'd like to cut it into two small pieces with a day on each.

For you: two lines by {day1} on how far it has come, finished or not. For me: my part by {day2}, so that nothing waits for me afterwards. Does that suit you?`,
  },
  {
    id: "en.next-step.open-points",
    play: "next-step",
    tone: "direct",
    body: `What I sent you on {offerDate} needs a next step, so here is a suggestion. You tell me by {day1} which points are open at your end, and I answer each of them by {day2}.

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

For you: two lines by {day1} on what still stands in the way. For me: an answer to each of them by {day2}. After that it's easy to see how to go on.`,
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
