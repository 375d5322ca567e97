import type { Template } from "../template";

/** One next step with a day on it: one thing that they know, one small question, and what the rep does next. */
export const nextStep: readonly Template[] = [
  {
    id: "en.next-step.cold-who",
    play: "next-step",
    tone: "direct",
    fits: ["cold", "unanswered"],
    body: `One thing from my mail of {questionDate}, in case the rest was too long: {stillOpen}

If that's for somebody else, a name is all I need. If it's for you, I can ring on {day1} or {day2}. And if it isn't a subject this year, a "no" settles it.`,
  },
  {
    id: "en.next-step.cold-desk",
    play: "next-step",
    tone: "direct",
    fits: ["cold"],
    body: `My mail of {questionDate} may have come to the wrong desk. Who looks after {this} at your end?

A name is all I need. If it's you, I can ring on {day1} or {day2}. If nobody is looking at it this year, a "no" settles it.`,
  },
  {
    id: "en.next-step.cold-stranger",
    play: "next-step",
    tone: "warm",
    fits: ["cold", "unanswered"],
    body: `You'll have more urgent mail than mine, so here is only what I'd most like to know: {stillOpen}

If a colleague knows that better, point me there and I'll leave you in peace. If it's for you, ten minutes by phone on {day1} or {day2} would do.`,
  },
  {
    id: "en.next-step.cold-easy",
    play: "next-step",
    tone: "warm",
    fits: ["cold"],
    body: `My mail of {questionDate} asked for quite a bit of your time. Here is something smaller: who would be the right person to talk to about {this}?

If it's you, ten minutes on {day1} or {day2} are plenty. If it's nothing for this year, tell me so and I won't write again.`,
  },
  {
    id: "en.next-step.open-by-the-day",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{OpenLead}{stillOpen}

I ask because {dueStakeThen} I wrote, {dueStakeStop} A short line is enough, and if it's easier to say than to write, I can ring you on {day1}.`,
  },
  {
    id: "en.next-step.open-after-yes",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{LikedDay} you wrote, {likedStop} As far as I can see, only this is left: {stillOpen}

One line from your phone is enough, and I'll do my part by {day1}. If something has changed since, tell me that instead.`,
  },
  {
    id: "en.next-step.still-open",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{OpenLead}{stillOpen}

A line is enough, and if it's easier to say than to write, I can ring you on {day1}. If something has changed since, that's good to know too.`,
  },
  {
    id: "en.next-step.fact",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-fact"],
    at: "first",
    body: `{OpenLead}{stillOpen}

A rough answer is plenty. If it's easier to say than to write, I can ring you on {day1}. And if it's with somebody else, a name will do.`,
  },
  {
    id: "en.next-step.yes",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `{OpenLead}{stillOpen}

"Yes" or "no" is enough. If it's neither yet, tell me what's missing, and I'll see to that part by {day1}.`,
  },
  {
    id: "en.next-step.choice",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `{OpenLead}{stillOpen}

A word is enough, and you can still change your mind. If you'd rather talk it over, I can ring you on {day1}.`,
  },
  {
    id: "en.next-step.views",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `{OpenLead}{stillOpen}

One thing you like and one you don't is plenty. I'll answer the second plainly by {day1}, and you'll know whether it's worth going on.`,
  },
  {
    id: "en.next-step.open-by-the-day-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `So that you can plan: {dueStakeDay} I wrote, {dueStakeStop} I only need one thing from you for that: {stillOpen}

A rough answer is enough, and you can still change your mind. If you'd rather talk it over, I'm free on {day1} and {day2}.`,
  },
  {
    id: "en.next-step.open-after-yes-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `I was glad to read what you wrote {likedDay}: {likedStop} There's just one thing left that only you can tell me: {stillOpen}

A word is enough. If others are still thinking it over, that's good to know as well, and I'll ask again on {day2} and not before.`,
  },
  {
    id: "en.next-step.yes-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-yes"],
    at: "first",
    body: `My last mail held more than you needed. All I'd like to know is this: {stillOpen}

One word will do. With a yes, the work is on my side, and you'll have a short plan to look over by {day1}. A no, or "too early", is just as useful.`,
  },
  {
    id: "en.next-step.choice-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-choice"],
    at: "first",
    body: `Your first thought is enough here, you can still change it: {stillOpen}

If you'd rather talk it over, I can ring you on {day1}, or on {day2} if that suits you better. And if it's for somebody else to choose, tell me who.`,
  },
  {
    id: "en.next-step.views-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered", "for-views"],
    at: "first",
    body: `Half a sentence of yours helps me more than a polished answer, so here is my question on its own: {stillOpen}

Start with whatever gave you pause. I'll answer that by {day1}, in as few words, and then we both know where we are.`,
  },
  {
    id: "en.next-step.still-open-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `Here is my question of {questionDate} on its own, so that it's quick to answer: {stillOpen}

A word from your phone is enough, and I'll do the rest by {day1}. If there's more to it than a word, I'm glad to talk it over on {day2}.`,
  },
  {
    id: "en.next-step.new-day",
    play: "next-step",
    tone: "direct",
    body: `{LapsedDay} I wrote, {lapsedStop} That day has gone by, so the plan needs a new one.

Is it still wanted, and roughly for when? A month is enough, and I'll tell you by {day1} what's possible. If it's off, a "no" is all I need.`,
  },
  {
    id: "en.next-step.new-day-warm",
    play: "next-step",
    tone: "warm",
    body: `{LapsedDay} I wrote, {lapsedStop} That has passed, and it need not matter: plans move.

Which month would suit you now? A guess is fine, and I'll come back to you by {day1} with what can be done. If it isn't wanted any more, that's good to know too.`,
  },
  {
    id: "en.next-step.second-compared",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `{RivalDay} you wrote, {rivalStop} How has the comparison come out so far?

If it's close, tell me the point that decides it, and I'll answer just that by {day1}. If it has gone the other way, a "no" is all right.`,
  },
  {
    id: "en.next-step.second-liked",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `{LikedDay} you wrote, {likedStop} What would still have to be settled for it to go ahead?

One point is enough, and I'll see to my part of it by {day1}. If it's easier to say than to write, I can ring you on {day2}.`,
  },
  {
    id: "en.next-step.smallest-step",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `Would ten minutes on the phone be easier than another mail{about}? I can ring you on {day1}, or on {day2} if that suits you better.

If now simply isn't the time, tell me so, and I'll wait until you come back to it.`,
  },
  {
    id: "en.next-step.second-compared-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "second",
    body: `I went back to what you wrote {rivalDay}: {rivalStop} How does it look to you by now?

Tell me as it is. If something in our offer makes it hard to compare, name it, and by {day1} you'll have it in a form that lines up.`,
  },
  {
    id: "en.next-step.my-part-first",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "second",
    body: `Perhaps a mail is the wrong way to go about {this}. Could we speak on {day1} or {day2}, for ten minutes?

I'd like to hear how things stand at your end, and whether there's anything I can take off your hands. If it's too early, say so, and I'll wait.`,
  },
  {
    id: "en.next-step.still-how-you-see-it",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "last",
    body: `{LikedDay} you wrote, {likedStop} Is that still how you see it?

If so, a "yes" is enough, and I'll see to the rest by {day1}. If not, a "no" is just as welcome, and I'll put it aside with no hard feelings.`,
  },
  {
    id: "en.next-step.still-how-you-see-it-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "last",
    body: `{LikedDay} you wrote, {likedStop} A good deal may have changed since. Does it still hold?

If it does, one word is enough, and on {day1} I'll ring you about the rest. If it doesn't, that's quite all right, and you needn't explain.`,
  },
  {
    id: "en.next-step.three-answers",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "last",
    body: `Is {this} still something for this year? "Yes" or "no" is enough.

If it's a yes, I'll ring you on {day1}, and we settle the rest in ten minutes. If it's a no, I'll put it aside with thanks, and a line from you brings it back any time.`,
  },
  {
    id: "en.next-step.three-answers-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "last",
    body: `Things change, and you may have settled {this} long ago, one way or the other. Is it still open at your end?

If it is, I'll ring you on {day1} and make it short. If it isn't, one word tells me, and I won't take up any more of your time.`,
  },
  {
    id: "en.next-step.hope-and-question",
    play: "next-step",
    tone: "direct",
    fits: ["hope", "unanswered"],
    at: "first",
    body: `Your mail of {quoteDate} was good to read. One question of mine goes with it: {stillOpen}

A guess is fine, and if somebody else knows it better, a name is enough. You'll have my part by {day1}.`,
  },
  {
    id: "en.next-step.hope-and-question-by-the-day",
    play: "next-step",
    tone: "direct",
    fits: ["hope", "unanswered"],
    at: "first",
    body: `Your mail of {quoteDate} was good to read, and I'd like to be ready for it. One thing I need from you: {stillOpen}

A guess is fine. I ask now because {dueStakeThen} I wrote, {dueStakeStop} With half an answer by {day1} I can plan.`,
  },
  {
    id: "en.next-step.hope-and-question-warm",
    play: "next-step",
    tone: "warm",
    fits: ["hope", "unanswered"],
    at: "first",
    body: `I was glad about your mail of {quoteDate}. Here is the one thing that would help me to be ready at my end: {stillOpen}

A rough answer is plenty. If you don't know yet, tell me who does, and I'll leave it with you until {day1}.`,
  },
  {
    id: "en.next-step.hope-signature",
    play: "next-step",
    tone: "direct",
    fits: ["hope"],
    body: `{QuoteDay} you wrote, {quoteStop} What is the next thing that has to happen, and roughly when?

A guess is fine. If it's something I can prepare, you'll have it by {day1}; if it's with somebody else now, a name is enough.`,
  },
  {
    id: "en.next-step.hope-calendar",
    play: "next-step",
    tone: "warm",
    fits: ["hope"],
    body: `I was glad to read this in your mail of {quoteDate}: {quoteStop} What comes next at your end, and with whom?

If they have questions, send them to me as they are. You'll have the answers by {day1}, short enough to pass on.`,
  },
  {
    id: "en.next-step.promised-day",
    play: "next-step",
    tone: "direct",
    fits: ["promised"],
    body: `Let's put a day on {this}: ten minutes by phone, {day1} or {day2}.

You tell me what's settled and what's missing, finished or not. I'll write it down and send it to you the same day. Which of the two suits you better?`,
  },
  {
    id: "en.next-step.promised-gentle",
    play: "next-step",
    tone: "warm",
    fits: ["promised"],
    body: `A short call may be less work for you than a mail{about}. Would ten minutes on {day1} or {day2} suit you?

You needn't have anything finished. Tell me where it sticks, and I'll take what I can off you.`,
  },
  {
    id: "en.next-step.open-points",
    play: "next-step",
    tone: "direct",
    body: `What would you change in what I sent you on {offerDate}? Name one point, whichever weighs most, and you'll have my answer to it by {day1}.

If it's easier to talk it through, I can ring you on {day1} or {day2}.`,
  },
  {
    id: "en.next-step.aloud",
    play: "next-step",
    tone: "direct",
    body: `What I asked you on {questionDate} may be quicker to talk about than to answer in writing. Can I ring you for ten minutes on {day1}, or on {day2}?

If it has become less urgent in the meantime, tell me that in a line, and I'll leave it with you.`,
  },
  {
    id: "en.next-step.settled-and-open",
    play: "next-step",
    tone: "direct",
    body: `Let me make this easy to answer. Before {day1} I'll send you a short list of what I believe is settled{about} and what is still open, and on {day1} we take ten minutes and you correct it.

Does that suit you, or is {day2} better?`,
  },
  {
    id: "en.next-step.make-it-easy",
    play: "next-step",
    tone: "warm",
    body: `Answering my mail of {questionDate} may take you longer than talking about it. Could we take ten minutes on {day1} or {day2}?

You needn't prepare anything. I'd like to hear how you see it by now, and what would make it easier to decide either way.`,
  },
  {
    id: "en.next-step.your-side-mine",
    play: "next-step",
    tone: "warm",
    body: `I don't want what I sent you on {offerDate} to become one more thing on your pile. Which part of it still stands in the way, if any?

Two lines are plenty, and you'll have my answer by {day1}. If it's only a matter of time, tell me that, and I'll leave it with you.`,
  },
  {
    id: "en.next-step.small",
    play: "next-step",
    tone: "warm",
    body: `I'd like to suggest one small step, so that neither of us has to keep {this} in mind. Could we speak for ten minutes on {day1} or {day2}?

I'll send you a few lines beforehand with what I think is settled and what is open, and you correct them.`,
  },
  {
    id: "en.next-step.still-fits",
    play: "next-step",
    tone: "direct",
    body: `{DueStakeDay} I wrote, {dueStakeStop} Does that still fit your plans, or have they moved?

"Still fits" or a rough month is all I need. If it's quicker to say than to write, I'll ring you on {day1}.`,
  },
  {
    id: "en.next-step.still-right",
    play: "next-step",
    tone: "warm",
    body: `So that it doesn't get lost between the mails: {dueStakeDay} I wrote, {dueStakeStop} Is that still right for you?

If your plans have moved, a rough month is enough, and I'll arrange my side around it. If you'd rather talk, I'm free on {day1}.`,
  },
  {
    id: "en.next-step.still-holds",
    play: "next-step",
    tone: "direct",
    body: `{NeedDay} you wrote, {needStop} Is that still the plan?

If it is, tell me what you need from me next, and I'll see to it by {day1}. If it has moved, a rough month is enough.`,
  },
  {
    id: "en.next-step.as-things-stand",
    play: "next-step",
    tone: "warm",
    body: `I went back to your mail of {needDate}, where you wrote, {needStop} Is that still how things stand?

I'd sooner go by what's true today than by an old mail. One line is enough, or a few words by phone on {day1}.`,
  },
  {
    id: "en.next-step.settled-by-now",
    play: "next-step",
    tone: "direct",
    body: `{ConcernDay} you wrote, {concernStop} Is that settled by now, or still in the way?

If it's settled, a word is enough. If not, tell me what would help, and I'll send you just that by {day1}.`,
  },
  {
    id: "en.next-step.what-would-help",
    play: "next-step",
    tone: "warm",
    body: `{ConcernDay} you wrote, {concernStop} I don't want to lose sight of that. What would help you most with it now?

It can be one figure, one page or one name. If it has sorted itself out, that's good to hear too, and I'm free on {day1} if you'd rather talk.`,
  },
];
