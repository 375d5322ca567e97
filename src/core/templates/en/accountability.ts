import type { Template } from "../template";

/** Their own words, and what became of them. Never says that they did not do it: they may have, and failed. */
export const accountability: readonly Template[] = [
  {
    id: "en.accountability.formal",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "tender"],
    body: `{QuoteDay} you wrote, {quoteStop} Has that been settled, or is it still to come?

Your process has its own pace, and I'm glad to keep to it. If a date is known by now, the date alone is enough.`,
  },
  {
    id: "en.accountability.formal-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "tender"],
    body: `Thank you for keeping everybody informed. {QuoteDay} you wrote, {quoteStop}

Is there a date by which you expect to know? If anything in our papers still needs explaining, I'll answer it in writing, for all to read.`,
  },
  {
    id: "en.accountability.answer-or-open",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{quoteComma} you wrote {quoteDay}{about}. {Outcome}

If it's still open, that's fine: roughly when you'll know is enough, and I'll plan by that. If something is missing from me, tell me what.`,
  },
  {
    id: "en.accountability.answer-by-now",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} {Outcome}

A line is plenty, whichever way it points. If it's still open, tell me roughly when you'll know, and I'll leave it with you until then.`,
  },
  {
    id: "en.accountability.colleague-ask-there",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "colleague"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Shall I ask {there} directly, so that it's off your desk?

If it's waiting for something from me, tell me what, and I'll see to it. If the plan has changed, a line is enough.`,
  },
  {
    id: "en.accountability.colleague-lost",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "colleague"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} It may well have come and gone past me. Did it go out, or is it still on somebody's list?

Either is fine. If it helps, put us in touch, and you needn't be in the middle.`,
  },
  {
    id: "en.accountability.answer-stuck",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Has {answer} come of it, or are you waiting for somebody yourself?

Either is good to know. If they have questions, forward them as they are, and I'll write the answers so that you only have to pass them on.`,
  },
  {
    id: "en.accountability.answer-to-my-question",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{PromisedQuestionDay} I asked, {promisedQuestion} You wrote{backThen}, {quoteStop}

{Outcome} A line is plenty, good news or not, and I'll go by that.`,
  },
  {
    id: "en.accountability.answer-to-my-question-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `My question {promisedQuestionDay} was this: {promisedQuestion} You answered{backThen}, {quoteStop}

Has it become clearer since? If it depends on somebody else, tell me what they'd like to know, and I'll write it down for you to pass on.`,
  },
  {
    id: "en.accountability.delivery-missed",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{quoteComma} you wrote {quoteDay}. Did it go out and I missed it?

If it's still on your list, that's fine. Just tell me roughly when to expect it, and I'll plan around that.`,
  },
  {
    id: "en.accountability.delivery-lost",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "delivery"],
    body: `{QuoteDay} you wrote, {quoteStop} Did it get lost on the way to me, or did something come up?

Neither is a problem. If it takes a little longer, roughly when is all I need, and I'll plan around it.`,
  },
  {
    id: "en.accountability.got-to-it",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{quoteComma} you wrote {quoteDay}{about}. Did you get to it, or did something come up?

If it's still to come, roughly when is all I need. And if the plan has changed, that's fine too; I'd just like to know.`,
  },
  {
    id: "en.accountability.what-came-of-it",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{QuoteDay} you wrote{about}, {quoteStop}

What came of it? Half an answer helps too: tell me what's settled and what's still open, and we can go on from there.`,
  },
  {
    id: "en.accountability.still-the-plan",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `I still have your mail of {quoteDate} in front of me: {quoteStop}

Has anything changed since then? If so, a new day is all I need. The reasons can wait.`,
  },
  {
    id: "en.accountability.came-between",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Did something come in between?

That happens, and a few words are enough. If you're waiting for somebody yourself, tell me who, and perhaps I can take a question or two off your hands.`,
  },
  {
    id: "en.accountability.make-it-smaller",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{quoteComma} you wrote {quoteDay}{about}. Did it turn out harder than it looked?

If so, tell me which part. Perhaps we can make it smaller, or I can do some of the work. And if it's done, so much the better.`,
  },
  {
    id: "en.accountability.one-line",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `I went back to your mail of {quoteDate}, where you wrote, {quoteStop}

What happened next? One line is plenty, good news or not. It tells me what I can usefully do in the meantime, and what I should leave alone.`,
  },
  {
    id: "en.accountability.others-what-was-said",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "others"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} What did they say, or hasn't it come up yet?

If there were doubts, send them to me as they were put, and I'll answer just those. If it's still to come, a rough date is enough, and I'll leave it with you until then.`,
  },
  {
    id: "en.accountability.others-heard-back",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "others"],
    body: `{quoteComma} you wrote {quoteDay}{about}. What have you heard back so far?

A plain no would be useful too. If they're still thinking, tell me which two points they're weighing, and I'll answer those on one page, so that you don't have to argue my case.`,
  },
  {
    id: "en.accountability.others-received",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "others"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} What did people make of it, if it has come up already?

If there were doubts, I'd be glad to have them word for word; it isn't your job to defend us. And if it's still ahead of you, that's good to know as well.`,
  },
  {
    id: "en.accountability.others-short-version",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "others"],
    body: `Taking something to other people costs time that nobody sees, so thank you for offering to. {QuoteDay} you wrote, {quoteStop}

How far has it come? If it would help, I'll write the short version for them, one page with the figures they'll ask about, and you only pass it on.`,
  },
  {
    id: "en.accountability.call-us-missed",
    play: "accountability",
    tone: "direct",
    fits: ["call-us"],
    body: `{QuoteDay} you wrote, {quoteStop} If you tried, I missed it. When would it suit you to talk?

A day and a rough hour are enough, and I'll ring. If you'd rather put it in writing, two lines are enough to go on with.`,
  },
  {
    id: "en.accountability.call-us-my-turn",
    play: "accountability",
    tone: "warm",
    fits: ["call-us"],
    body: `{QuoteDay} you wrote, {quoteStop} Did I miss your call?

Phones and diaries don't always agree, so let me do the dialling. Send me a time that's easy for you, or a number that reaches you between meetings.`,
  },
  {
    id: "en.accountability.here-as-agreed",
    play: "accountability",
    tone: "direct",
    fits: ["time"],
    body: `{QuoteDay} you wrote, {quoteStop} So here I am again, as agreed.

Is this a better moment? If so, tell me in a line where you'd like to start. If you need longer, name a new day, and I'll keep to that one too.`,
  },
  {
    id: "en.accountability.here-as-agreed-warm",
    play: "accountability",
    tone: "warm",
    fits: ["time"],
    body: `{QuoteDay} you wrote, {quoteStop} I've kept to that, and I hope that the busy weeks are behind you.

How does it look from your side now? A line is enough. If it still isn't the time, tell me when, and I'll leave you alone until then.`,
  },
  {
    id: "en.accountability.talk-took-place",
    play: "accountability",
    tone: "direct",
    fits: ["talk"],
    body: `{QuoteDay} you wrote, {quoteStop} Have you been able to talk?

If so, I'd like to hear what was said, the doubts most of all. If it's still to come, tell me roughly when, and I'll leave it with you until then.`,
  },
  {
    id: "en.accountability.talk-how-it-went",
    play: "accountability",
    tone: "warm",
    fits: ["talk"],
    body: `{quoteComma} you wrote {quoteDay}. Has it come to that conversation yet?

If so, I'd be glad to hear how it went, however it went. If it's still ahead of you, tell me what you expect to be asked, and I'll give you short answers to take along.`,
  },
  {
    id: "en.accountability.bare-asked",
    play: "accountability",
    tone: "direct",
    fits: ["bare"],
    body: `{AskedDay} I asked, {asked} Your answer was {quoteStop}

Is it still with you, or has it gone on to somebody else? If something is in the way, tell me what it is and I'll see if I can move it.`,
  },
  {
    id: "en.accountability.bare-with-whom",
    play: "accountability",
    tone: "direct",
    fits: ["bare"],
    body: `{QuoteDay} your answer{about} was {quoteStop}

Did you get to it, or did something come up? A line is enough. If it's on another desk by now, a name will do.`,
  },
  {
    id: "en.accountability.bare-thanks-asked",
    play: "accountability",
    tone: "warm",
    fits: ["bare"],
    body: `{AskedDay} I asked, {asked} You answered, {quoteStop} Thank you for taking it on.

Has it been sitting with somebody else? If so, give me the name and I'll take it up there, so that it's off your list. If you've done it, I must have missed it.`,
  },
  {
    id: "en.accountability.bare-thanks",
    play: "accountability",
    tone: "warm",
    fits: ["bare"],
    body: `{QuoteDay} you answered, {quoteStop} I was glad of that.

Has something come in between? If so, tell me what would make it easier. It may be something that I can do for you.`,
  },
  {
    id: "en.accountability.hope-whose-desk",
    play: "accountability",
    tone: "direct",
    fits: ["hope"],
    body: `{QuoteDay} you wrote{about}, {quoteStop}

Whose desk is it on today, and what do they still need before they can say yes? If a figure or a document is missing from my side, I'll get it to you. If it has slowed down for another reason, I'd rather know.`,
  },
  {
    id: "en.accountability.hope-next-thing",
    play: "accountability",
    tone: "direct",
    fits: ["hope"],
    body: `Your mail of {quoteDate} said, {quoteStop} That gives me the direction but no day to plan by.

What is the very next thing that has to happen, and who does it? A name and a rough week are enough, even if both are guesses.`,
  },
  {
    id: "en.accountability.hope-road",
    play: "accountability",
    tone: "warm",
    fits: ["hope"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} I know that these things take their own time inside a company.

Who has it at the moment, and who comes after that? If one of them would like the details from me, put us in touch and it's off your plate.`,
  },
  {
    id: "en.accountability.hope-honest",
    play: "accountability",
    tone: "warm",
    fits: ["hope"],
    body: `I was glad to read this in your mail of {quoteDate}: {quoteStop}

How sure does it feel to you today? You can tell me as it is. If it's close, I'll get ready at my end; if it has cooled, we'll look for something smaller that does go through.`,
  },
  {
    id: "en.accountability.slipped-depends-on",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "slipped"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Let's leave the day aside for a moment.

What does it depend on, and whose decision is it in the end? If it's somebody else's, let's sit down together for twenty minutes, so that you're no longer in the middle.`,
  },
  {
    id: "en.accountability.slipped-in-place",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "slipped"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Days move, and mostly for reasons that are nobody's fault.

What would have to be in place first? If it hangs on somebody else, I'd like to help you talk to them. The day itself can wait until you know.`,
  },
  {
    id: "en.accountability.asked-put-aside",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "asked"],
    body: `{QuoteDay} you wrote{about}, {quoteStop} Let me make my question simpler: has it been put aside?

A "yes" or a "no" will do. If it's "not now", give me the month and I'll come back then and not before.`,
  },
  {
    id: "en.accountability.asked-harder",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "asked"],
    body: `{quoteComma} you wrote {quoteDay}{about}. A lot can happen to a plan after that.

Has something made it harder, in the budget perhaps, or with the people who decide? You can tell me as it is. I'd rather fit in with it than guess.`,
  },
  {
    id: "en.accountability.asked-close",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "asked"],
    at: "last",
    body: `{QuoteDay} you wrote{about}, {quoteStop} I'll leave it at this one mail and then let it rest.

If it's still going to happen, the month is enough, and I'll be ready. If it isn't, a "no" closes it, with thanks for trying.`,
  },
  {
    id: "en.accountability.asked-close-warm",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "asked"],
    at: "last",
    body: `{quoteComma} you wrote {quoteDay}{about}. If something has come in its way that you can't change, you don't owe me the story.

Is it still ahead of you, or shall I close it on my side? Either is fine, and either way I thank you for taking it on.`,
  },
];
