import type { Template } from "../template";

/** One next step with a day on it, something for each side to do. */
export const nextStep: readonly Template[] = [
  {
    id: "en.next-step.cold-who",
    play: "next-step",
    tone: "direct",
    fits: ["cold", "unanswered"],
    body: `One thing from my mail of {questionDate}, in case the rest was too long: {stillOpen}

If it's another desk, a name is all I need. If it's yours, I can ring you for ten minutes on {day1} or {day2}. And if it isn't a subject this year, a "no" settles it.`,
  },
  {
    id: "en.next-step.cold-desk",
    play: "next-step",
    tone: "direct",
    fits: ["cold"],
    body: `My mail of {questionDate} may have come to the wrong desk. Who looks after {this} at your end?

A name is all I need. If it's you, I can ring for ten minutes on {day1} or {day2}. If nobody is looking at it this year, a "no" settles it, and I'll leave it there.`,
  },
  {
    id: "en.next-step.cold-stranger",
    play: "next-step",
    tone: "warm",
    fits: ["cold", "unanswered"],
    body: `You don't know me, so here is only what I'd most like to know: {stillOpen}

If that's for a colleague, point me to the right desk and I'll start there. If it's for you, ten minutes by phone on {day1} or {day2} would do. If it's nothing for this year, tell me so and I won't write again.`,
  },
  {
    id: "en.next-step.cold-easy",
    play: "next-step",
    tone: "warm",
    fits: ["cold"],
    body: `You don't know me, and I asked for quite a bit of your time on {questionDate}. Here is something smaller: who would be the right person to talk to about {this}?

If it's you, ten minutes on {day1} or {day2} are plenty. If it's nothing for this year, tell me so and I won't write again.`,
  },
  {
    id: "en.next-step.still-open",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `One question of mine is still open, from {questionDate}: {stillOpen}

"I don't know yet" is a fine answer, and one line from your phone is enough. Send it by {day1}, and I'll take it from there by {day2}. If it's easier said than written, I can ring you on either day.`,
  },
  {
    id: "en.next-step.fact",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-fact"],
    at: "first",
    body: `One thing I still need{forIt}, from my mail of {questionDate}: {stillOpen}

A line from your phone is enough, even a rough one. Send it by {day1}, and I'll tell you by {day2} what it means in practice. If a colleague has it to hand, a name is just as good, and I'll ask there.`,
  },
  {
    id: "en.next-step.fact-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-fact"],
    at: "first",
    body: `You may have to look this one up, so here it is on its own: {stillOpen}

A guess is good enough to go on with, and "I don't know, ask so-and-so" is an answer too. Send me what you have by {day1}, in one line, and I'll tell you by {day2} what it changes, if anything.`,
  },
  {
    id: "en.next-step.yes",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `One small decision is still with you{forIt}, from {questionDate}: {stillOpen}

"Yes", "no" or "not yet" is enough, straight from your phone. Send me a yes by {day1}, and I'll start at once and send you by {day2} what happens when, and who does it. If it's "not yet", add a month, and I'll leave it until then.`,
  },
  {
    id: "en.next-step.yes-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `My last mail held more than you needed. All I'd like to know is this: {stillOpen}

One word will do. With a yes by {day1}, the work is on my side, and by {day2} you'll have a short plan to look over. A no, or "too early", is just as useful, and I'll go by it.`,
  },
  {
    id: "en.next-step.choice",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `One choice{forIt} is still yours to make, from my mail of {questionDate}: {stillOpen}

Just name it, from your phone. Tell me by {day1}, and I'll set things up for it and confirm it to you by {day2}. If nothing fits, say "none", and tell me what's in the way. If somebody else chooses, a name is enough.`,
  },
  {
    id: "en.next-step.choice-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `Take whatever comes to mind first here, it binds you to nothing: {stillOpen}

Send me your leaning in a word or two by {day1}. I'll work with it and show you by {day2} what it looks like, and you can still change your mind then. If it's for a colleague to choose, tell me who.`,
  },
  {
    id: "en.next-step.views",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `I'd still like to hear what I asked you on {questionDate}: {stillOpen}

Two lines from your phone are enough: one thing that's right, one that isn't. Send them by {day1}, and I'll answer the second by {day2}, plainly. If you haven't got round to it, "not yet" is fine, with a day if you know one.`,
  },
  {
    id: "en.next-step.views-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `Half a sentence of yours helps me more than a polished answer, so here is my question again, on its own: {stillOpen}

Send me the first thing that gave you pause, by {day1} if you can, and I'll answer it by {day2} in as few words. If nothing did, tell me that, and we can talk about what comes next.`,
  },
  {
    id: "en.next-step.still-open-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `This may have slipped under other mail, so here it is once more on its own: {stillOpen}

If the answer takes longer than a line, let's talk instead. I'm free on {day1} and {day2}; ten minutes are plenty, and I'll send you three lines afterwards on who does what.`,
  },
  {
    id: "en.next-step.smallest-step",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `I won't ask the same thing again. Here is the smallest next step I can think of{forIt}: I ring you on {day1}, and ten minutes later we both know what comes next.

You only say what's in the way. I write down the rest, with a name and a day beside each point. Is {day1} all right, or is {day2} better?`,
  },
  {
    id: "en.next-step.my-part-first",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "second",
    body: `Perhaps a mail is the wrong way to go about {this}. Could we speak on {day1} or {day2}, for ten minutes?

I'll go first and tell you what I believe you still need from me. You correct it, and we agree on one thing each, with a day. If it's too early for that, say so, and I'll move back to wherever you are.`,
  },
  {
    id: "en.next-step.three-answers",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "last",
    body: `Would you still like to go ahead with {this}? If so, "yes" is enough, and I'll ring you on {day1} about the rest.

If it's for later, the month is all I need, and I'll write then and not before. If it's over, "no" is a perfectly good answer. And if you'd rather say nothing, I'll put it aside on {day2}, and a line from you brings it back.`,
  },
  {
    id: "en.next-step.three-answers-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "last",
    body: `Things change, and you may have settled {this} long ago, one way or the other. Is it still something for this year?

"Yes" is enough, and I'll ring you on {day1}; if it's for later, the month will do. And if it's over, "no" is just as welcome. From {day2} I'll let it rest until you pick it up.`,
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
  {
    id: "en.next-step.still-fits",
    play: "next-step",
    tone: "direct",
    body: `{StakeDay} I wrote, {stakeStop} Does that still fit your plans, or have they moved?

"Still fits" or a rough month is all I need. If you can't say yet, that's an answer too. And if it's quicker to say than to write, I can ring you on {day1}.`,
  },
  {
    id: "en.next-step.still-right",
    play: "next-step",
    tone: "warm",
    body: `One thing from earlier, so that it doesn't get lost between the mails. {StakeDay} I wrote, {stakeStop}

Is that still right for you? If your plans have moved, a rough month is enough, and I'll arrange my side around it. If you'd rather talk, I'm free on {day1}.`,
  },
  {
    id: "en.next-step.still-holds",
    play: "next-step",
    tone: "direct",
    body: `{NeedDay} you wrote, {needStop} Is that still so, or has something changed?

If it is, a "yes" is enough. If something has changed, tell me roughly what, and I'll plan my side around it. A call on {day1} is fine too, if that's easier.`,
  },
  {
    id: "en.next-step.as-things-stand",
    play: "next-step",
    tone: "warm",
    body: `I went back to your mail of {needDate}, where you wrote, {needStop}

Is that still how things stand? I'd sooner plan around what's true today than around an old mail. One line is enough, or a few words by phone on {day1}.`,
  },
  {
    id: "en.next-step.settled-by-now",
    play: "next-step",
    tone: "direct",
    body: `{ConcernDay} you wrote, {concernStop} Is that still in the way, or is it settled by now?

If it's settled, a word is enough. If not, tell me what would help, in a line or by phone on {day1}, and I'll send you just that.`,
  },
  {
    id: "en.next-step.what-would-help",
    play: "next-step",
    tone: "warm",
    body: `{ConcernDay} you wrote, {concernStop} I don't want to lose sight of that.

What would help you most with it now? It can be one figure, one page or one name. If it has sorted itself out, that's good to hear too, and I'm free on {day1} if you'd rather talk.`,
  },
];
