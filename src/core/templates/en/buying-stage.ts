import type { Template } from "../template";

/** Where they are in their own evaluation, and help with that step rather than ours. */
export const buyingStage: readonly Template[] = [
  {
    id: "en.buying-stage.back-to-your-question",
    play: "buying-stage",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} I came with a proposal too soon, so leave it where it is for now.

Which of these would help you most now: a rough figure, an example of how others do it, or a fair list of who else to look at? I'll help with that one first.`,
  },
  {
    id: "en.buying-stage.which-step",
    play: "buying-stage",
    tone: "direct",
    fits: ["unquoted"],
    body: `I may have been further ahead than you are. So let me ask about your side rather than ours.

Which is the open question at the moment: how large the problem is, whether to solve it yourselves, or whom to solve it with? Tell me which one and I'll help with that, even where the answer isn't us.`,
  },
  {
    id: "en.buying-stage.formal",
    play: "buying-stage",
    tone: "direct",
    fits: ["unquoted", "tender"],
    body: `Your process has its own pace, and I'm glad to keep to it.

Is there a point in what we sent that those who decide would like explained, or a paper that they miss? If so, I'll answer it in writing the same day. If not, you needn't reply, and I'll wait for the outcome.`,
  },
  {
    id: "en.buying-stage.formal-warm",
    play: "buying-stage",
    tone: "warm",
    fits: ["unquoted", "tender"],
    body: `Running a process like this is a good deal of work, and I don't want to add to it.

If anything in our papers is unclear, would you tell me which page? I'll put it right in writing, for everybody involved to read. If everything is there, nothing is needed from you, and I'll wait for your decision.`,
  },
  {
    id: "en.buying-stage.walk-back",
    play: "buying-stage",
    tone: "warm",
    fits: ["quoted"],
    body: `I read your mail of {quoteDate} again, and I answered it too quickly. You wrote, {quoteStop}

What would take you one step further from there? If it's a figure, I'll gladly work it out with you from your numbers; none of it has to end in an order.`,
  },
  {
    id: "en.buying-stage.beside-you",
    play: "buying-stage",
    tone: "warm",
    fits: ["unquoted"],
    body: `A decision like this has several steps, and I know only a few of yours.

Which one are you on at the moment, and what makes it slow? Perhaps it's a figure that nobody has, or a comparison that somebody has to write. If I can do that piece for you, I'd like to.`,
  },
  {
    id: "en.buying-stage.what-you-need-first",
    play: "buying-stage",
    tone: "direct",
    body: `{ConcernDay} you wrote, {concernStop} My proposal came too soon for that, so leave it where it is for now.

What do you need to know before anything else? Half a line is enough, and I'll answer that one first.`,
  },
  {
    id: "en.buying-stage.one-step-further",
    play: "buying-stage",
    tone: "warm",
    body: `I went back to your mails. {ConcernDay} you wrote, {concernStop} I should have stayed with that.

What would take you one step further from there? It can be small, and none of it has to end in an order.`,
  },
];
