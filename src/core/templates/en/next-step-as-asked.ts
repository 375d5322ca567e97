import type { Template } from "../template";

/** The day has come on which they wanted to hear again: said with their own words. */
export const nextStepAsAsked: readonly Template[] = [
  {
    id: "en.next-step.as-asked",
    play: "next-step",
    tone: "direct",
    fits: ["as-asked"],
    body: `{QuoteDay} you wrote, {quoteStop} So here I am, as you asked.

Is this a better moment? If so, I have ten minutes on {day1} and on {day2}, or a line tells me where you'd like to start. If it's too early, name a new day, and I'll keep to that one too.`,
  },
  {
    id: "en.next-step.as-asked-my-date",
    play: "next-step",
    tone: "direct",
    fits: ["as-asked"],
    body: `{QuoteDay} you wrote, {quoteStop} So here I am, as you asked.

{DueStake} Shall we go on from there? I have ten minutes on {day1} and on {day2}, or a line tells me where you'd like to start.`,
  },
  {
    id: "en.next-step.as-asked-your-date",
    play: "next-step",
    tone: "direct",
    fits: ["as-asked"],
    body: `{QuoteDay} you wrote, {quoteStop} So here I am, as you asked.

{TheirDate}, so this may be the moment to go on. Would ten minutes on {day1} or {day2} suit you, or would you rather start with a line by mail?`,
  },
  {
    id: "en.next-step.as-asked-warm",
    play: "next-step",
    tone: "warm",
    fits: ["as-asked"],
    body: `{QuoteDay} you wrote, {quoteStop} I've kept to that, and I hope things have become quieter for you since.

How does it look from your side now? A line is enough, or ten minutes on {day1} or {day2}. If it still isn't the time, tell me when, and I'll leave you alone until then.`,
  },
];
