import type { Template } from "../template";

/** The one question that was never asked, asked with an open hand. */
export const missingQuestion: readonly Template[] = [
  {
    id: "en.missing-question.what-would-fit",
    play: "missing-question",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} I should have asked you more about that.

What would have to be different for it to fit? One example from a normal week is enough. If the honest answer is that it doesn't fit, I'd rather hear it from you than go on.`,
  },
  {
    id: "en.missing-question.your-way",
    play: "missing-question",
    tone: "warm",
    fits: ["quoted"],
    body: `I've thought about what you wrote {quoteDay}: {quoteStop}

You know your own work, and I'd like to understand it before I say anything more about ours. Where exactly does it rub? A short example is enough. If it simply isn't for you, that's a good answer too.`,
  },
  {
    id: "en.missing-question.compared-by",
    play: "missing-question",
    tone: "direct",
    fits: ["rival"],
    body: `{QuoteDay} you wrote, {quoteStop} That makes sense, and I'd do the same.

What will you compare us by? Name the two or three points that count most, and I'll answer those plainly, also where somebody else is stronger.`,
  },
  {
    id: "en.missing-question.fair-comparison",
    play: "missing-question",
    tone: "warm",
    fits: ["rival"],
    body: `Thank you for being open about it. {QuoteDay} you wrote, {quoteStop}

What should a good choice do for you a year from now? With that I can tell you honestly where we fit and where we don't, and you have it in writing for the comparison.`,
  },
  {
    id: "en.missing-question.expected",
    play: "missing-question",
    tone: "direct",
    body: `There may be something about {this} that I should have asked you long ago.

What would it be? It may be about the people involved, the timing, or something you've tried before. One sentence is enough; I'll take it from there.`,
  },
  {
    id: "en.missing-question.between-us",
    play: "missing-question",
    tone: "warm",
    body: `I've probably talked more about our side of {this} than asked about yours.

Is there something that matters to you and that we've never touched on? It can be small, or awkward, or half thought through. I'd rather hear it than send you a good answer to the wrong question.`,
  },
];
