import type { Template } from "../template";

/** Their own words, and a date of the rep's or of theirs that makes an answer matter now. Said with its day where it was named by how far away it lay. */
export const accountabilityByDate: readonly Template[] = [
  {
    id: "en.accountability.answer-to-my-question-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{PromisedQuestionDay} I asked, {promisedQuestion} You wrote{backThen}, {quoteStop}

{Outcome} {DueStake} If it's going to be later, a rough day is enough.`,
  },
  {
    id: "en.accountability.answer-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote, {quoteStop} {Outcome}

{DueStake} If you'll only know after that, a rough day is enough, and I'll see what I can do.`,
  },
  {
    id: "en.accountability.answer-my-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} {Outcome}

One date to keep in view: {dueStake} If that's too tight by now, say so in a line, and we'll find another way.`,
  },
  {
    id: "en.accountability.delivery-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{QuoteDay} you wrote, {quoteStop} Did it go out and I missed it?

{DueStake} If it's going to be later, tell me roughly when, and I'll see what can still be done.`,
  },
  {
    id: "en.accountability.delivery-my-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "delivery"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Is something holding it up?

The date on my side, so that you can plan: {dueStake} If it's too tight by now, even half of it would let me begin.`,
  },
  {
    id: "en.accountability.others-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "others"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} What did they say, or hasn't it come up yet?

{DueStake} If they need longer, a rough day is enough, and I'll see what I can do.`,
  },
  {
    id: "en.accountability.others-my-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "others"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} What did people make of it, if it has come up already?

One date that may help them: {dueStake} If it leaves them too little time, say so, and we'll find another way.`,
  },
  {
    id: "en.accountability.call-us-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["call-us"],
    body: `{QuoteDay} you wrote, {quoteStop} If you tried, I missed it. When would it suit you to talk?

{DueStake} A day and a rough hour are enough, and I'll ring.`,
  },
  {
    id: "en.accountability.call-us-my-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["call-us"],
    body: `{QuoteDay} you wrote, {quoteStop} Did I miss your call?

One date, so that it doesn't slip past us both: {dueStake} Let me do the dialling. Send me a time that suits you, or two lines by mail.`,
  },
  {
    id: "en.accountability.talk-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["talk"],
    body: `{QuoteDay} you wrote, {quoteStop} Have you been able to talk?

{DueStake} If it's still to come, tell me roughly when, and I'll see what I can do about the date.`,
  },
  {
    id: "en.accountability.talk-my-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["talk"],
    body: `{quoteComma} you wrote {quoteDay}. Has it come to that conversation yet?

One date to take along: {dueStake} If it's still ahead of you, tell me what you expect to be asked, and I'll give you short answers.`,
  },
  {
    id: "en.accountability.colleague-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "colleague"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Shall I ask {there} directly, so that it's off your desk?

{DueStake} If it's waiting for something from me, tell me what, and you'll have it.`,
  },
  {
    id: "en.accountability.bare-my-date",
    play: "accountability",
    tone: "direct",
    fits: ["bare"],
    body: `{QuoteDay} your answer{about} was {quoteStop} Did you get to it?

{DueStake} If something is in the way, tell me what it is, and I'll see if I can move it.`,
  },
  {
    id: "en.accountability.my-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{QuoteDay} you wrote, {quoteStop} Did you get to it?

{DueStake} If it's going to be later, a rough day is enough, and I'll plan around that.`,
  },
  {
    id: "en.accountability.my-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} How far has it come?

One date, so that it doesn't catch you out: {dueStake} If it's too tight by now, tell me, and we'll find another way.`,
  },
  {
    id: "en.accountability.answer-your-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote, {quoteStop} {Outcome}

{TheirDate}, which is why I ask now. If it's still open, roughly when you'll know is enough, and I'll fit my side around it.`,
  },
  {
    id: "en.accountability.answer-your-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} {Outcome}

You told me that {theirDate}, and I'd like us to be in good time. If there's a piece of it that I can take off your hands, tell me which.`,
  },
  {
    id: "en.accountability.delivery-your-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{QuoteDay} you wrote, {quoteStop} Did it go out and I missed it?

{TheirDate}, which is why I ask now. If something is holding it up, tell me what, and perhaps I can start without it.`,
  },
  {
    id: "en.accountability.delivery-your-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "delivery"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Is something holding it up?

You told me that {theirDate}, and I'd like us to be in good time. If half of it is ready, send me that half, and I'll begin there.`,
  },
  {
    id: "en.accountability.others-your-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "others"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} What did they say, or hasn't it come up yet?

{TheirDate}, which is why I ask now. If there were doubts, send them to me as they were put, and I'll answer just those.`,
  },
  {
    id: "en.accountability.talk-your-date",
    play: "accountability",
    tone: "direct",
    fits: ["talk"],
    body: `{QuoteDay} you wrote, {quoteStop} Have you been able to talk?

{TheirDate}, which is why I ask now. If it's still to come, tell me roughly when, and I'll leave it with you until then.`,
  },
  {
    id: "en.accountability.your-date",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{QuoteDay} you wrote, {quoteStop} Did you get to it?

{TheirDate}, which is why I ask now. If it's going to be later, a rough day is enough, and I'll fit my side around it.`,
  },
  {
    id: "en.accountability.your-date-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} How far has it come?

You told me that {theirDate}, and I'd like us to be in good time. If part of it would be easier for me to do than for you, tell me which.`,
  },
  {
    id: "en.accountability.delivery-by-the-day",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{QuoteDay} you wrote, {quoteStop} Did it go out and I missed it?

I ask because {dueStakeThen} I wrote, {dueStakeStop} If it's going to be later, a rough day is enough, and I'll see what I can do.`,
  },
  {
    id: "en.accountability.delivery-by-the-day-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "delivery"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Did it get lost on the way to me, or did something come up?

So that you can plan: {dueStakeThen} I wrote, {dueStakeStop} If that's too tight by now, say so in a line, and we'll find another way.`,
  },
  {
    id: "en.accountability.got-to-it-by-the-day",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{QuoteDay} you wrote, {quoteStop} Did you get to it?

I ask because {dueStakeThen} I wrote, {dueStakeStop} If it's going to be later, a rough day is enough, and I'll plan around that.`,
  },
  {
    id: "en.accountability.my-side-of-it",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote, {quoteStop} {Outcome}

I ask because {dueStakeThen} I wrote, {dueStakeStop} If you'll only know after that, a rough day is enough, and I'll see what I can do.`,
  },
  {
    id: "en.accountability.helps-you-plan",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} How far has it come?

So that it doesn't catch you out: {dueStakeThen} I wrote, {dueStakeStop} If it's too tight by now, tell me, and we'll find another way.`,
  },
  {
    id: "en.accountability.answer-date-passed",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote, {quoteStop} {Outcome}

{PassedDay} I had written, {passedStop} That date has gone by, so tell me where it stands, and I'll tell you what can still be done.`,
  },
  {
    id: "en.accountability.date-passed",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{QuoteDay} you wrote, {quoteStop} Did you get to it?

{PassedDay} I had written, {passedStop} That date has gone by. A line is enough, and I'll work out what's still possible.`,
  },
  {
    id: "en.accountability.date-passed-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} How far has it come?

My side of it {passedDay} was this: {passedStop} That's past now, and I'd rather find a new date with you than guess. A rough week is enough.`,
  },
];
