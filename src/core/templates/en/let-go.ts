import type { Template } from "../template";

/** A farewell: earned, free of guilt, no count of attempts, one condition for coming back. */
export const letGo: readonly Template[] = [
  {
    id: "en.let-go.declined",
    play: "let-go",
    tone: "direct",
    fits: ["declined"],
    body: `Thank you for the clear answer; it saves us both time. I'm closing this at my end, and nothing is left for you to do.

If the reasons behind it change one day, write me a line, and I'll start from what you've already told me. All the best until then.`,
  },
  {
    id: "en.let-go.declined-warm",
    play: "let-go",
    tone: "warm",
    fits: ["declined"],
    body: `Thank you for telling me, and for the thought that you gave it. A clear no is a courtesy that not everybody takes the trouble over.

I'm closing this with a good feeling. If your situation changes, one line from you is enough. I wish you and your team all the best with the way you've chosen.`,
  },
  {
    id: "en.let-go.unanswered",
    play: "let-go",
    tone: "direct",
    fits: ["unanswered"],
    body: `I'm closing this on my side, so nothing here is waiting for you. Thank you for the time you gave it at the beginning.

If the question you had then comes back, send me one line about what has changed, and I'll take it up again from there.`,
  },
  {
    id: "en.let-go.unanswered-warm",
    play: "let-go",
    tone: "warm",
    fits: ["unanswered"],
    body: `It looks as though this wasn't the right thing at the right time, and that's a perfectly good outcome. I'm putting the file away, and you needn't do a thing.

Thank you for talking with me. If the question returns one day, one line is enough to open it again. Until then, all the best to you.`,
  },
];
