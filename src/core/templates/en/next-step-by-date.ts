import type { Template } from "../template";

/** The next step, with a date of the rep's or of theirs that makes it matter now. Tried before those without one. */
export const nextStepByDate: readonly Template[] = [
  {
    id: "en.next-step.open-my-date",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{OpenLead}{stillOpen}

{DueStake} A short line is enough, and if it's easier to say than to write, I can ring you on {day1}.`,
  },
  {
    id: "en.next-step.open-your-date",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{TheirDate}, and one question of mine is still open: {stillOpen}

A word is enough, and if it's easier to say than to write, I can ring you on {day1}.`,
  },
  {
    id: "en.next-step.open-for-your-date",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{NeedDay} you wrote, {needStop} With that in mind, one question of mine is still open: {stillOpen}

A line is enough, and if it's easier to say than to write, I can ring you on {day1}.`,
  },
  {
    id: "en.next-step.open-my-date-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `One thing is left that only you can tell me: {stillOpen}

{DueStake} A rough answer is enough, and you can still change your mind. If you'd rather talk, I'm free on {day1} and {day2}.`,
  },
  {
    id: "en.next-step.open-your-date-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `You told me that {theirDate}. So that we're in good time, I only need to know this: {stillOpen}

A word or two will do. If there's more to it, I have ten minutes on {day1} and on {day2}.`,
  },
  {
    id: "en.next-step.open-for-your-date-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `I had another look at what you told me {needDay}: {needStop} To get you there, I only need to know this: {stillOpen}

A word or two will do. If there's more to it, I'm free on {day1} and {day2}, and ten minutes are plenty.`,
  },
  {
    id: "en.next-step.second-my-date",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `{DueStake} Would ten minutes on the phone be easier than another mail?

I can ring you on {day1}, or on {day2} if that suits you better. If your plans have moved, a rough month is enough.`,
  },
  {
    id: "en.next-step.second-your-date",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `{TheirDate}, so I'd rather not wait for the mail to sort itself out. Could we speak for ten minutes on {day1} or {day2}?

I'll bring what is settled and what is open, and you correct it. If the date has moved, a rough month is enough.`,
  },
  {
    id: "en.next-step.second-my-date-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "second",
    body: `One date, so that it doesn't catch you out: {dueStake} Is that still of use to you?

A word is enough. If you'd rather talk it over, I'm free on {day1} and on {day2}, and ten minutes will do.`,
  },
  {
    id: "en.next-step.second-your-date-warm",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "second",
    body: `You told me that {theirDate}, and I'd like us to be in good time. Could we take ten minutes on {day1} or {day2}?

You needn't prepare anything. If it's no longer on, a word from your phone is enough, and I'll leave you alone.`,
  },
  {
    id: "en.next-step.hope-my-date",
    play: "next-step",
    tone: "direct",
    fits: ["hope"],
    body: `{QuoteDay} you wrote, {quoteStop} What is the one thing that still has to happen?

{DueStake} Tell me whose desk it's on, and I'll see to my part by {day1}. If it's with you, a line is enough.`,
  },
  {
    id: "en.next-step.hope-my-date-warm",
    play: "next-step",
    tone: "warm",
    fits: ["hope"],
    body: `Your mail of {quoteDate} was good to read. One date to keep in view: {dueStake} Does that still leave you enough time?

If it doesn't, tell me who has it now, and by {day1} I'll find out what can be done on our side.`,
  },
];
