import type { Template } from "../template";

/** A doubt about value, answered with three cases that may be corrected, the cautious one first. */
export const roi: readonly Template[] = [
  {
    id: "en.roi.three-cases",
    play: "roi",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} That's a fair doubt, and praising the product won't settle it.

I suggest a conservative, a moderate and an aggressive case over three years, in that order, with every figure open to your correction. Which number would have to hold before the rest is worth reading?`,
  },
  {
    id: "en.roi.your-figures",
    play: "roi",
    tone: "warm",
    fits: ["quoted"],
    body: `Thank you for putting it so openly. {QuoteDay} you wrote, {quoteStop}

I'd like to answer that with your figures rather than mine: a conservative, a moderate and an aggressive case over three years, with the conservative one first. Which figure do you trust most at your end? I'd build it on that one, and you can strike out whatever seems too rosy.`,
  },
  {
    id: "en.roi.unquoted",
    play: "roi",
    tone: "direct",
    fits: ["unquoted"],
    body: `Whether this pays for itself should rest on figures that you can check. I suggest a conservative, a moderate and an aggressive case over three years, in that order.

Which number would have to hold before the rest is worth reading? I'll start with that one, and leave every assumption open to correction.`,
  },
];
