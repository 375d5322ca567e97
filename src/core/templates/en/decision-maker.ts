import type { Template } from "../template";

/** A joint review with whoever decides. The load comes off the reader; a day is named. */
export const decisionMaker: readonly Template[] = [
  {
    id: "en.decision-maker.twenty-minutes-who",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} Which questions have come from {who} so far?

Send them to me as they are, and I'll answer them in a form you can hand on. If it's easier, I'll answer them in person, on {day1} or {day2}.`,
  },
  {
    id: "en.decision-maker.several",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} Which questions have come from the others so far?

Send them to me as they are, and you'll have answers that you can hand on. If you'd rather sit down together, {day1} and {day2} are free on my side.`,
  },
  {
    id: "en.decision-maker.twenty-minutes",
    play: "decision-maker",
    tone: "direct",
    body: `If others have a say in {this}, you shouldn't have to make the case for us on your own. Shall we take twenty minutes together, with whoever has to agree?

{Day1} or {day2} would suit me. You name the questions beforehand, and I bring the answers.`,
  },
  {
    id: "en.decision-maker.off-your-shoulders-who",
    play: "decision-maker",
    tone: "warm",
    fits: ["quoted"],
    body: `{QuoteDay} you wrote, {quoteStop} I'd like to take the explaining off you.

What will {who} want to know first? Tell me in a line, and I'll put the answer on half a page for you to pass on. Or we talk to {who} together, on {day1} or {day2}.`,
  },
  {
    id: "en.decision-maker.off-your-shoulders",
    play: "decision-maker",
    tone: "warm",
    body: `Explaining somebody else's offer to your own colleagues is a thankless job, and I don't want to leave you with it.

If others have to agree, would it help to speak with them together, for twenty minutes on {day1} or {day2}? You'd tell me beforehand what they care about, and I'd bring the answers.`,
  },
  {
    id: "en.decision-maker.pass-it-on",
    play: "decision-maker",
    tone: "direct",
    fits: ["unquoted"],
    body: `If others have a say in {this}, here is what they'd need from my side. {StakeDay} I wrote, {stakeStop} Pass it on as it stands, if that helps.

Who besides you should see it? A name is enough. If it's easier to talk it through together, I have twenty minutes on {day1} and on {day2}.`,
  },
  {
    id: "en.decision-maker.answer-for-it",
    play: "decision-maker",
    tone: "warm",
    fits: ["unquoted"],
    body: `{ConcernDay} you wrote, {concernStop} If others ask about that too, I'd like to answer it myself rather than leave it to you.

Would twenty minutes together on {day1} or {day2} help? You name the questions, and I bring the answers.`,
  },
  {
    id: "en.decision-maker.count-on-it",
    play: "decision-maker",
    tone: "warm",
    fits: ["unquoted"],
    body: `{NeedDay} you wrote, {needStop} If others have to agree, you shouldn't have to explain our part to them.

Shall we take twenty minutes together on {day1} or {day2}? You tell me beforehand what they'll ask, and I'll come with the answers.`,
  },
  {
    id: "en.decision-maker.half-a-page-who-warm",
    play: "decision-maker",
    tone: "warm",
    fits: ["quoted"],
    body: `I'd like to make it easy for you to talk to {who}. {StakeDay} I wrote, {stakeStop}

Would it help if I put that and the rest on half a page for you to pass on? A "yes" is enough, and if a few words together are easier, I'm free on {day1} and on {day2}.`,
  },
];
