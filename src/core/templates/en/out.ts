import type { Template } from "../template";

/** A way out that costs them nothing: thanks, a guess that needs no answer, and an easy way back. */
export const out: readonly Template[] = [
  {
    id: "en.out.put-aside",
    play: "out",
    tone: "direct",
    body: `{HasThis} been put aside? If so, a "yes" is all I need, and I'll close the matter on my side, with thanks for the time you gave it.

If it's only resting, tell me the month in which I should write again, and I'll leave it alone until then.`,
  },
  {
    id: "en.out.other-way",
    play: "out",
    tone: "direct",
    at: "last",
    body: `I take it that you've found another way, or that something else comes first. Both are good reasons, and neither needs explaining.

So I'm taking {this} off my list. If you want it back one day, one line is enough and we go on where we stopped. Thank you for looking into it.`,
  },
  {
    id: "en.out.right-answer",
    play: "out",
    tone: "direct",
    body: `Leaving things as they are can be the right decision. If that's yours about {this}, there's nothing more for you to do here.

Thank you for the time you put into it. If it becomes a topic again, write me one line, and we start from what we already know.`,
  },
  {
    id: "en.out.no-explaining",
    play: "out",
    tone: "warm",
    at: "last",
    body: `My guess is that other things have come ahead of {this}, and that's fine by me. You don't have to explain it, and you don't have to answer.

I'll leave it here, with thanks for the thought you gave it. If it matters again one day, send me a line and we pick it up where we left it.`,
  },
  {
    id: "en.out.resting",
    play: "out",
    tone: "warm",
    body: `Perhaps you've settled {this} another way by now, or other things simply matter more. Either would make sense to me.

So I'll let it rest, and nothing is waiting for you here. Thank you for talking it through with me. If it wakes up again, a line from you is enough.`,
  },
  {
    id: "en.out.another-option",
    play: "out",
    tone: "warm",
    body: `If you've gone with somebody else for {this}, I hope it does what you need. If it's only that the days are full, that's a good reason as well.

I'll stop here either way, so nothing is waiting for you. Thank you for considering us; you know where to find me.`,
  },
  {
    id: "en.out.no-longer-fits",
    play: "out",
    tone: "direct",
    body: `{StakeDay} I wrote, {stakeStop} If that no longer fits, a "no" is all I need, and I'll close the matter on my side, with thanks for the time you gave it.

If it's only been put off, the month is enough, and I'll leave it alone until then.`,
  },
  {
    id: "en.out.settled-another-way",
    play: "out",
    tone: "warm",
    body: `{ConcernDay} you wrote, {concernStop} If you've settled that another way by now, I'm glad that it's off your desk, and there's nothing more for you to do here.

Thank you for talking it through with me. If it comes up again, a line from you is enough.`,
  },
  {
    id: "en.out.plans-changed",
    play: "out",
    tone: "warm",
    body: `{NeedDay} you wrote, {needStop} Plans change, and if that one has, you don't have to explain it.

I'll let it rest, and nothing is waiting for you here. Thank you for talking it through with me. If it comes back, a line from you is enough.`,
  },
  {
    id: "en.out.decided-by-now",
    play: "out",
    tone: "direct",
    body: `{RivalDay} you wrote, {rivalStop} Perhaps that has been decided by now, for somebody else, and that would be a good answer too.

I'll close it on my side, so there's nothing for you to do. If it turns out otherwise one day, a line is enough, and we start from what we already know. Thank you for being open with me.`,
  },
  {
    id: "en.out.decided-by-now-warm",
    play: "out",
    tone: "warm",
    body: `Thank you for being open with me {rivalDay}, when you wrote, {rivalStop} I expect that it's settled by now, and I hope that it does what you need.

I'll leave it here, and nothing is waiting for you. If it ever falls short, write me one line, and we pick it up where we left it.`,
  },
];
