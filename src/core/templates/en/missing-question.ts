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
    body: `{QuoteDay} you wrote, {quoteStop} Which point will decide it in the end: the price, the date, or something else?

If it's one where the others are stronger, I'll tell you so openly. And if it has been decided already, that's fine to hear too.`,
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
    id: "en.missing-question.decided",
    play: "missing-question",
    tone: "direct",
    fits: ["rival", "rival-over"],
    body: `{QuoteDay} you wrote, {quoteStop} Has it been decided since?

If it's the other one, "the other one" is all I need to hear, and I'll close it here with thanks. If it's still open, tell me the one point that I haven't answered well enough.`,
  },
  {
    id: "en.missing-question.decided-warm",
    play: "missing-question",
    tone: "warm",
    fits: ["rival", "rival-over"],
    body: `Thank you for telling me {quoteDay} how things stood: {quoteStop} That day has come and gone. Have you made up your mind?

A decision for somebody else is a good answer, and it won't cost you a discussion with me. If you're still weighing, tell me what's left on the scales.`,
  },
  {
    id: "en.missing-question.what-tips-it",
    play: "missing-question",
    tone: "direct",
    fits: ["rival", "asked"],
    body: `{QuoteDay} you wrote, {quoteStop} Suppose that the two came out at the same price. What would tip it for you?

Half a thought is enough. If it already points the other way, say so: then I'll tell you what I'd ask them before signing, and leave it there.`,
  },
  {
    id: "en.missing-question.what-tips-it-warm",
    play: "missing-question",
    tone: "warm",
    fits: ["rival", "asked"],
    body: `Comparing two offers is more work than anybody sees, so let me ask for less. {QuoteDay} you wrote, {quoteStop}

Which of the two could you explain to your colleagues more easily today, and why? If it's the other one, I'd like to know that too; it tells me what I failed to make clear.`,
  },
  {
    id: "en.missing-question.how-you-choose",
    play: "missing-question",
    tone: "direct",
    fits: ["unstated"],
    body: `With what I sent you on {offerDate} I left out two things that matter more than anything in it: when you'd like this settled, and what you'll go by.

Could you give me half a line on each? If one of them speaks against us, I'll tell you so.`,
  },
  {
    id: "en.missing-question.how-you-choose-warm",
    play: "missing-question",
    tone: "warm",
    fits: ["unstated"],
    body: `You know by now what we do, and I never asked how you choose. By when would you like this settled, and what counts most for you?

Half a sentence on each is plenty. If neither is clear yet, that's an answer too: then I'll leave what I sent you on {offerDate} where it is, and come back when you say.`,
  },
  {
    id: "en.missing-question.expected",
    play: "missing-question",
    tone: "direct",
    body: `I've told you a good deal{about} and asked you too little. What would have to be true for you to say yes?

One thing is enough, the one that weighs most. If the honest answer is that it won't happen, I'd rather know that.`,
  },
  {
    id: "en.missing-question.worth-another-look",
    play: "missing-question",
    tone: "direct",
    at: "last",
    body: `Before I put {this} away, one question that belonged at the beginning. What would have to change at your end for it to be worth another look?

If the answer is "nothing", that's clear and welcome. If it's a date, a budget or a person, I'll make a note of it and leave you alone until then.`,
  },
  {
    id: "en.missing-question.between-us",
    play: "missing-question",
    tone: "warm",
    body: `I've probably talked more about our side of {this} than asked about yours. Is there something about it that gives you pause and that we've never touched on?

It can be small, or awkward, or half thought through. I'd rather answer that than send you more of what you already have.`,
  },
  {
    id: "en.missing-question.what-i-missed",
    play: "missing-question",
    tone: "warm",
    at: "last",
    body: `I'd like to learn something from {this}, whatever becomes of it. What did I fail to ask you that would have made it easier?

You needn't be gentle about it. If it turns out that there is still something to do together, good; if not, I'll leave it here, with thanks for your time.`,
  },
  {
    id: "en.missing-question.not-answered-properly",
    play: "missing-question",
    tone: "direct",
    fits: ["unquoted"],
    body: `{ConcernDay} you wrote, {concernStop} I'm not sure that I ever answered that properly.

What is still missing for you to be sure about it? A few words are enough, and I'll answer just that.`,
  },
  {
    id: "en.missing-question.talked-past",
    play: "missing-question",
    tone: "warm",
    fits: ["unquoted"],
    body: `{ConcernDay} you wrote, {concernStop} I may have talked past that.

What would you want to know about it before anything else? It can be small. If somebody else raised it, tell me how they put it, and I'll answer that.`,
  },
];
