import type { Template } from "../template";

/** The one question that was never asked, asked with an open hand. */
export const missingQuestion: readonly Template[] = [
  {
    id: "en.missing-question.expected",
    play: "missing-question",
    tone: "direct",
    body: `Something may be missing from our conversation, and you would see it sooner than I do.

What should I have asked you by now that I haven't? It may be about the people involved, the timing, or something you tried before. One sentence is enough; I'll work out the rest.`,
  },
  {
    id: "en.missing-question.between-us",
    play: "missing-question",
    tone: "warm",
    body: `It may be that I've talked more about our side than asked about yours.

Is there something that matters to you here and that we've never touched on? It can be small, or awkward, or half thought through. I'd sooner hear it than send you another good answer to the wrong question.`,
  },
];
