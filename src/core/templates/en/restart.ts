import type { Template } from "../template";

/** A fresh start with whoever decides now. No history lesson. */
export const restart: readonly Template[] = [
  {
    id: "en.restart.successor",
    play: "restart",
    tone: "direct",
    fits: ["successor"],
    body: `{left} was my contact{regarding}, and I understand that it's with you now. You needn't read through the old mails.

Is it still wanted at your end? A yes or a no is enough to go on with. If you'd like to hear where things stood first, I can ring you on {day1} or {day2}.`,
  },
  {
    id: "en.restart.half-a-page",
    play: "restart",
    tone: "direct",
    fits: ["successor", "asked"],
    body: `My mail of {questionDate} took you straight into the middle of something that I had begun with {left}. Let me do it the other way round.

By {day3} I'll send you half a page on where things stood, and you needn't read anything older. Would ten minutes on {day1} or {day2} suit you after that, to tell me how you see it?`,
  },
  {
    id: "en.restart.half-a-page-warm",
    play: "restart",
    tone: "warm",
    fits: ["successor", "asked"],
    body: `A new desk is full enough, and on {questionDate} I put an old exchange of mine and {left}'s on top of it.

You don't have to dig through it. May I send you half a page instead, by {day3}? You'd see what was planned, strike out what no longer fits, and we talk about the rest on {day1} or {day2}.`,
  },
  {
    id: "en.restart.who-now",
    play: "restart",
    tone: "direct",
    fits: ["no-successor"],
    body: `Now that {left} has left, I'd rather start afresh than hold anybody to what was said before.

Who looks after {this} now? A name is enough. I'll send that person half a page on where things stood, and ask first whether the question still matters.`,
  },
  {
    id: "en.restart.who-now-plain",
    play: "restart",
    tone: "direct",
    fits: ["no-successor"],
    body: `After the change at your end, things may look different{regarding}, and nobody new should be held to what was said before.

Who would be the right person for it now? I'd send half a page on where things stood, and ask first whether it still matters.`,
  },
  {
    id: "en.restart.welcome",
    play: "restart",
    tone: "warm",
    fits: ["successor"],
    body: `{left} and I had been talking for a while, and I understand that it's in your hands now. Starting somewhere new is enough work without other people's old mails.

May I send you half a page on where we stood, and ask what you would do differently? {Day1} or {day2} would suit me for a short call, if you'd rather talk.`,
  },
  {
    id: "en.restart.new-people",
    play: "restart",
    tone: "warm",
    fits: ["no-successor"],
    body: `Changes like this leave a lot on the desks of those who stay, so I'll keep it short.

Could you tell me who will look after this from now on? I'll introduce myself to them, with half a page on where things stood, and you needn't do anything more.`,
  },
  {
    id: "en.restart.what-stood",
    play: "restart",
    tone: "direct",
    fits: ["successor"],
    body: `{left} was my contact{regarding}. To spare you the old mails: {agreedDay} {left} wrote, {agreedStop} And {stakeDay} I wrote, {stakeStop}

Is that still what you want? A yes or a no is enough, or I can ring you on {day1}.`,
  },
  {
    id: "en.restart.one-line",
    play: "restart",
    tone: "direct",
    fits: ["successor"],
    body: `{left} was my contact{regarding}, and I understand that it's with you now. One line will spare you the old mails: {stakeDay} I wrote, {stakeStop}

Is that still wanted at your end? A yes or a no is enough. If you'd like to hear where things stood first, I can ring you on {day1}.`,
  },
  {
    id: "en.restart.stood-agreed",
    play: "restart",
    tone: "warm",
    fits: ["successor"],
    body: `You'll have enough to read, so here is only what stood. {left} was my contact{regarding}, and {agreedDay} {left} wrote, {agreedStop}

Is that still right, or would you like to look at it afresh? Either is fine with me, and {day1} or {day2} would suit me for a few words by phone.`,
  },
  {
    id: "en.restart.with-a-date",
    play: "restart",
    tone: "warm",
    fits: ["successor"],
    body: `You'll have enough to read, so here is only what counts today. {left} was my contact{regarding}, and {stakeDay} I wrote, {stakeStop}

Is that still wanted? If you can't say yet, tell me who could, or we talk for five minutes on {day1}.`,
  },
  {
    id: "en.restart.who-knows-the-date",
    play: "restart",
    tone: "direct",
    fits: ["no-successor"],
    body: `After the change at your end I don't know who looks after this now. {StakeDay} I wrote, {stakeStop}

Who can say whether that still holds? A name is enough. I'll introduce myself there, and ask first whether it's still wanted.`,
  },
];
