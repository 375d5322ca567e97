import type { Template } from "../template";

/** How the fee sits with what they expected. A fee may be too low as well as too high; nothing is taken off it. */
export const price: readonly Template[] = [
  {
    id: "en.price.measured-against",
    play: "price",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} I'd like to understand that before we talk about anything else.

What are you holding it against: another offer, what you pay today, or a line in the budget? Each calls for a different answer, and I don't want to send you the wrong one.`,
  },
  {
    id: "en.price.keep-and-later",
    play: "price",
    tone: "direct",
    fits: ["quoted", "asked"],
    body: `{QuoteDay} you wrote, {quoteStop} Are we still too far apart?

If there's a part of it that you could do without, name it, and I'll work out what the rest comes to. And if it's simply too much, tell me that, and I'll leave it with you, with no hard feelings.`,
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

What had you pictured it would cover? We may have different things in mind. Once I know yours, I can tell you plainly where ours is larger, and whether you need that.`,
  },
  {
    id: "en.price.first-year",
    play: "price",
    tone: "warm",
    fits: ["quoted", "asked"],
    body: `Thank you for being open about the money. {QuoteDay} you wrote, {quoteStop}

If we began with just the part that hurts most today, which would it be? I'll work out what that comes to on its own and what would have to wait. And if we're simply too far apart, I'd rather hear that than keep asking.`,
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
