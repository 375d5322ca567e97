import type { Template } from "../template";

/** A way out that costs them nothing: thanks, a guess that needs no answer, and an easy way back. */
export const out: readonly Template[] = [
  {
    id: "en.out.put-aside-topic",
    play: "out",
    tone: "direct",
    body: `Has {topic} been put aside? If so, a "yes" is all I need. I'll close it on my side, with thanks for the time you gave it.

If it's only resting, tell me the month in which I should write again, and I'll leave it alone until then.`,
  },
  {
    id: "en.out.put-aside",
    play: "out",
    tone: "direct",
    body: `Has this been put aside at your end? If so, a "yes" is all I need. I'll close it on my side, with thanks for the time you gave it.

If it's only resting, tell me the month in which I should write again, and I'll leave it alone until then.`,
  },
  {
    id: "en.out.other-way",
    play: "out",
    tone: "direct",
    body: `Your last mail was of {lastWroteDate}, so I take it that you've found another way or that something else comes first. Both are good reasons, and neither needs explaining.

I'll take this off my list. If it comes back onto yours, one line is enough and I'll pick it up where we left it. Thank you for looking at it.`,
  },
  {
    id: "en.out.right-answer",
    play: "out",
    tone: "direct",
    body: `Leaving things as they are can be the right decision, and I suspect that it was yours. Then there's nothing more for you to do here.

Thank you for the time you put into it. Should the reason that made us talk come back, write me one line, and we start from what we already know.`,
  },
  {
    id: "en.out.no-explaining",
    play: "out",
    tone: "warm",
    body: `I have the feeling that this has moved down your list, and I'm fine with that. You don't have to explain it, and you don't have to answer.

Thank you for the thought you gave it. I'll leave it here. If one day it matters again, send me a line and I'll be there, without a speech.`,
  },
  {
    id: "en.out.topic-resting",
    play: "out",
    tone: "warm",
    body: `Perhaps {topic} has been decided another way by now, or other things simply matter more. Either would make sense to me.

So I'll let it rest, and nothing is waiting for you here. Thank you for talking it through with me. If it wakes up again, a line from you is enough.`,
  },
  {
    id: "en.out.another-option",
    play: "out",
    tone: "warm",
    body: `If you've gone with somebody else in the meantime, I hope it does what you need, and I'd be pleased to hear that it worked out. If it's only that the days are full, that's a good reason as well.

I'll stop here either way. Thank you for considering us; you know where to find me.`,
  },
];
