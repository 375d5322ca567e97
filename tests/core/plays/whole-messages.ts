import type { Play } from "../../../src/core/plays/suggestion";
import type { Day } from "../../../src/core/thread";

/** What a rep is shown for a play: its reasons, what comes after it, and the message in each tone. */
type Shown = { because: string[]; next: string; until: Day | null; messages: string[] };

/** Written out and read aloud as the recipient would: a change of wording anywhere has to be read here again. */
export const WHOLE: Record<Play, Shown> = {
  accountability: {
    because: [
      'Tomas wrote on 6 May, "I\'ll show the drawing to our site manager next week."',
      "That was for Friday 15 May, 8 working days ago, and I see no answer in this thread.",
      "No mail of yours has mentioned it since.",
      "A question about their own words is easier to answer than a question for news.",
    ],
    next: "If nothing comes by Wednesday 3 June: call Tomas, or offer a joint review with whoever decides.",
    until: null,
    messages: [
      `Hi Tomas,

On 6 May you wrote about the weighbridge, "I'll show the drawing to our site manager next week." What did they say, or hasn't it come up yet?

If there were doubts, send them to me as they were put, and I'll answer just those. If it's still to come, a rough date is enough, and I'll leave it with you until then.

Nell`,
      `Hi Tomas,

On 6 May you wrote about the weighbridge, "I'll show the drawing to our site manager next week." What did people make of it, if it has come up already?

If there were doubts, I'd be glad to have them word for word; it isn't your job to defend us. And if it's still ahead of you, that's good to know as well.

Nell`,
    ],
  },
  out: {
    because: [
      "You've followed up 3 times since Tomas last wrote.",
      "A way out is easy to answer, and a clear no lets you both get on.",
      "Silence is often not about you.",
    ],
    next: "If nothing comes by Monday 29 June: let it go. It can be brought back with one click.",
    until: null,
    messages: [
      `Hi Tomas,

I take it that you've found another way, or that something else comes first. Both are good reasons, and neither needs explaining.

So I'm taking the weighbridge off my list. If you want it back one day, one line is enough and we go on where we stopped. Thank you for looking into it.

Nell`,
      `Hi Tomas,

My guess is that other things have come ahead of the weighbridge, and that's fine by me. You don't have to explain it, and you don't have to answer.

I'll leave it here, with thanks for the thought you gave it. If it matters again one day, send me a line and we pick it up where we left it.

Nell`,
    ],
  },
  "decision-maker": {
    because: [
      'Tomas wrote, "Our finance director has to approve anything above 20,000 pounds."',
      "Whoever decides isn't on this thread, so your arguments travel second-hand.",
    ],
    next: "If nothing comes by Wednesday 3 June: ask whether there's a question you should have asked.",
    until: null,
    messages: [
      `Hi Tomas,

On 6 May you wrote, "Our finance director has to approve anything above 20,000 pounds." Which questions have come from your finance director so far?

Send them to me as they are, and I'll answer them in a form you can hand on. If it's easier, I'll answer them in person, on Tuesday 2 June or Wednesday 3 June.

Nell`,
      `Hi Tomas,

On 6 May you wrote, "Our finance director has to approve anything above 20,000 pounds." I'd like to take the explaining off you.

What will your finance director want to know first? Tell me in a line, and I'll put the answer on half a page for you to pass on. Or we talk to your finance director together, on Tuesday 2 June or Wednesday 3 June.

Nell`,
    ],
  },
  "missing-question": {
    because: ["Tomas isn't sure that it fits: \"I'm not sure it's the right fit for our yard.\""],
    next: "If nothing comes by Wednesday 3 June: offer a way out.",
    until: null,
    messages: [
      `Hi Tomas,

On 6 May you wrote, "I'm not sure it's the right fit for our yard." I should have asked you more about that.

What would have to be different for it to fit? One example from a normal week is enough. If the honest answer is that it doesn't fit, I'd rather hear it from you than go on.

Nell`,
      `Hi Tomas,

I've thought about what you wrote on 6 May: "I'm not sure it's the right fit for our yard."

You know your own work, and I'd like to understand it before I say anything more about ours. Where exactly does it rub? A short example is enough. If it simply isn't for you, that's a good answer too.

Nell`,
    ],
  },
  price: {
    because: [
      'Tomas wrote, "The weighbridge is well above our budget."',
      "A fee can seem too low as well as too high, so ask before you change anything.",
    ],
    next: "If nothing comes by Wednesday 3 June: propose one small next step, or offer a way out.",
    until: null,
    messages: [
      `Hi Tomas,

On 6 May you wrote, "The weighbridge is well above our budget." I'd like to understand that before we talk about anything else.

What are you holding it against: another offer, what you pay today, or a line in the budget? Each calls for a different answer, and I don't want to send you the wrong one.

Nell`,
      `Hi Tomas,

Thank you for being open about the money. On 6 May you wrote, "The weighbridge is well above our budget."

What had you pictured it would cover? We may have different things in mind. Once I know yours, I can tell you plainly where ours is larger, and whether you need that.

Nell`,
    ],
  },
  "buying-stage": {
    because: [
      'Tomas is still asking early questions: "We\'re still trying to work out how big the problem is."',
      "A proposal is out, but their evaluation has only begun. Help with their step first.",
    ],
    next: "If nothing comes by Wednesday 3 June: share something useful for that step, and ask for nothing.",
    until: null,
    messages: [
      `Hi Tomas,

On 6 May you wrote, "We're still trying to work out how big the problem is." I came with a proposal too soon, so leave it where it is for now.

Which of these would help you most now: a rough figure, an example of how others do it, or a fair list of who else to look at? I'll help with that one first.

Nell`,
      `Hi Tomas,

I read your mail of 6 May again, and I answered it too quickly. You wrote, "We're still trying to work out how big the problem is."

What would take you one step further from there? If it's a figure, I'll gladly work it out with you from your numbers; none of it has to end in an order.

Nell`,
    ],
  },
  "next-step": {
    because: [
      "There is no next step with a date anywhere in this thread.",
      "You asked on 18 May, and the question is still open.",
      "A small step with a day on it and a part for each side is easy to say yes to.",
    ],
    next: "If nothing comes by Wednesday 3 June: call Tomas, or ask what you haven't asked yet.",
    until: null,
    messages: [
      `Hi Tomas,

One thing from my mail of 18 May: does the north gate suit you for the weighbridge?

"Yes" or "no" is enough. If it's neither yet, tell me what's missing, and I'll see to that part by Tuesday 2 June.

Nell`,
      `Hi Tomas,

My last mail held more than you needed. All I'd like to know is this: does the north gate suit you for the weighbridge?

One word will do. With a yes, the work is on my side, and you'll have a short plan to look over by Tuesday 2 June. A no, or "too early", is just as useful.

Nell`,
    ],
  },
  article: {
    because: [
      "Something worth reading keeps you in mind without asking for anything.",
      "Paste a link and a line of your own, and I'll write the note around it.",
    ],
    next: "Then wait until Thursday 23 July. It asked for nothing, so silence means nothing.",
    until: null,
    messages: [],
  },
  compassion: {
    because: [
      "Tomas wrote, \"I'm in hospital for an operation and don't know yet when I'll be back at work.\"",
      "That comes first. A kind word asks for nothing and is remembered.",
      "Silence is often not about you.",
    ],
    next: "Then leave it. I'll show it to you again on Wednesday 13 May.",
    until: null,
    messages: [
      `Hi Tomas,

Thank you for telling me. Getting well comes first, and everything between us can wait until you're properly back.

Nothing here needs an answer. I wish you a good and unhurried recovery.

Nell`,
    ],
  },
  restart: {
    because: [
      'Somebody has left or changed. Tomas wrote, "Just to let you know: Karin Holm has left the company, so the weighbridge is on hold with nobody in her place yet."',
      "Somebody new isn't bound by old promises. Start afresh, and ask what matters now.",
    ],
    next: "If nothing comes by Thursday 4 June: write to somebody else of theirs.",
    until: null,
    messages: [
      `Hi Tomas,

Now that Karin Holm has left, I'd rather start afresh than hold anybody to what was said before.

Who looks after the weighbridge now? A name is enough. I'll send that person half a page on where things stood, and ask first whether the question still matters.

Nell`,
      `Hi Tomas,

Changes like this leave a lot on the desks of those who stay, so I'll keep it short.

Could you tell me who will look after this from now on? I'll introduce myself to them, with half a page on where things stood, and you needn't do anything more.

Nell`,
    ],
  },
  "missed-meeting": {
    because: ["The meeting didn't come about. Offer two new days, without a word of blame."],
    next: "If nothing comes by Monday 1 June: call Tomas, or offer a way out.",
    until: null,
    messages: [
      `Hi Tomas,

We didn't get to talk, so let's find another time. I can do Monday 1 June or Wednesday 3 June; which is better for you?

If neither is, name one that is, at whatever hour suits you. If it's quicker, put your question in a line, and I'll answer it by mail.

Nell`,
      `Hi Tomas,

We missed each other, and there are days like that for all of us. I hope that nothing serious came between.

Would Monday 1 June or Wednesday 3 June be easier? I'm flexible about the hour. If a few lines by mail would do instead, that's fine with me too.

Nell`,
    ],
  },
  roi: {
    because: [
      'Tomas told you about a doubt: "Frankly I\'m not convinced that a weighbridge would ever pay for itself here."',
      "A doubt about value is answered with figures they can check, the conservative case first.",
    ],
    next: "If nothing comes by Wednesday 3 June: propose to go through the figures with whoever doubts them.",
    until: null,
    messages: [
      `Hi Tomas,

On 6 May you wrote, "Frankly I'm not convinced that a weighbridge would ever pay for itself here." That's a fair doubt, and praising the product won't settle it.

I suggest a conservative, a moderate and an aggressive case over three years, in that order, with every figure open to your correction. Which number would have to hold before the rest is worth reading?

Nell`,
      `Hi Tomas,

Thank you for putting it so openly. On 6 May you wrote, "Frankly I'm not convinced that a weighbridge would ever pay for itself here."

I'd like to answer that with your figures rather than mine: a conservative, a moderate and an aggressive case over three years, with the conservative one first. Which figure do you trust most at your end? I'd build it on that one, and you can strike out whatever seems too rosy.

Nell`,
    ],
  },
  wait: {
    because: [
      'Tomas wrote on Wednesday, "I\'ll let you know about the gate by 20 May."',
      "Tomas has until Wednesday 20 May. Nothing to do before that.",
    ],
    next: "I'll bring it back on Wednesday 20 May.",
    until: "2026-05-20",
    messages: [],
  },
  "let-go": {
    because: [
      'Tomas has said no: "We\'ve decided not to go ahead with the weighbridge."',
      "It leaves your queue, the lesson is kept, and one click brings it back.",
    ],
    next: "Nothing more to do. Note in one line what you'd do differently.",
    until: null,
    messages: [
      `Hi Tomas,

Thank you for the clear answer; it saves us both time. I'm closing this at my end, and nothing is left for you to do.

If the reasons behind it change one day, write me a line, and I'll start from what you've already told me. All the best until then.

Nell`,
      `Hi Tomas,

Thank you for telling me, and for the thought that you gave it. A clear no is a courtesy that not everybody takes the trouble over.

I'm closing this with a good feeling. If your situation changes, one line from you is enough. I wish you and your team all the best with the way you've chosen.

Nell`,
    ],
  },
};
