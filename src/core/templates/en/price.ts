import type { Template } from "../template";

/** How the fee sits with what they expected. A fee may be too low as well as too high; nothing is taken off it. */
export const price: readonly Template[] = [
  {
    id: "en.price.measured-against",
    play: "price",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} I'd like to understand that before we talk about anything else.

What are you measuring the figure against: another offer, an earlier purchase, or a line in the budget? Each of them calls for a different answer, and I don't want to give you the wrong one.`,
  },
  {
    id: "en.price.keep-and-later",
    play: "price",
    tone: "direct",
    fits: ["quoted", "asked"],
    body: `{QuoteDay} you wrote, {quoteStop} Let me come at it from the other side and leave the total alone for a moment.

If you go through what it covers, which part must be there from the first day, and which could follow a year later? With that I can show you a smaller start, and say openly what it would leave out.`,
  },
  {
    id: "en.price.that-is-why-i-asked",
    play: "price",
    tone: "direct",
    fits: ["quoted", "smaller"],
    body: `{QuoteDay} you wrote, {quoteStop} That's why I asked you something on {questionDate}, and it's still open: {stillOpen}

"Yes", "no" or "not like that" is enough. If none of it fits, tell me what would, and I'll see what can be done about the scope.`,
  },
  {
    id: "en.price.that-is-why-i-asked-warm",
    play: "price",
    tone: "warm",
    fits: ["quoted", "smaller"],
    body: `I haven't forgotten what you wrote {quoteDay}: {quoteStop} So my question is still the same: {stillOpen}

A word is enough, and nothing is settled by it. If you'd go about it another way, tell me how, and I'll work it out for you.`,
  },
  {
    id: "en.price.open-question",
    play: "price",
    tone: "direct",
    fits: ["unquoted"],
    body: `We've talked about what this does and hardly about what it costs, so let me ask openly. How does the fee sit with what you had in mind?

Too high and surprisingly low are both worth knowing: the first is about scope, the second about whether I've understood the job.`,
  },
  {
    id: "en.price.honest",
    play: "price",
    tone: "warm",
    fits: ["quoted"],
    body: `Thank you for being open about the money. {QuoteDay} you wrote, {quoteStop}

What had you pictured that figure would cover? I ask because we may have different things in mind. Once I know what's in your picture, I can tell you plainly where ours is larger, and whether you need that.`,
  },
  {
    id: "en.price.first-year",
    play: "price",
    tone: "warm",
    fits: ["quoted", "asked"],
    body: `Thank you for being open about the money. {QuoteDay} you wrote, {quoteStop}

Suppose that we start with only the part that hurts most today. Which part would that be? I'd then work out what it costs on its own, and what you'd do without until later, so that you can compare the two with your eyes open.`,
  },
  {
    id: "en.price.open-warm",
    play: "price",
    tone: "warm",
    fits: ["unquoted"],
    body: `Money is the part that nobody likes to bring up in a mail, so I'll do it. How does the fee compare with what you had expected?

Whatever you answer, I won't argue. If there's a gap, I'd like to know whether it comes from what's included or from what you have available.`,
  },
];
