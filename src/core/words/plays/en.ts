import type { PlayWords } from "./play-words";

const days = (n: number): string => (n === 1 ? "1 working day" : `${n} working days`);
const listed = (numbers: readonly number[]): string =>
  numbers.length > 1 ? `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}` : numbers.join();
const unless = (who: string): string => `You've spoken with ${who} since, or the answer came another way.`;

/** Reasons, bars and warnings in English. */
export const en: PlayWords = {
  language: "en",
  they: "your contact",
  because: {
    said: (who, quote, when) => `${who} wrote ${when}, ${quote}`,
    datePassed: (due, n) => `That was for ${due}, ${days(n)} ago, and I see no answer in this thread.`,
    dayPassed: (due, n) => `That was for ${due}, ${days(n)} ago.`,
    noDate: (n) => `No date was given; that was ${days(n)} ago.`,
    notRaised: "No mail of yours has mentioned it since.",
    easier: "A question about their own words is easier to answer than a question for news.",
    raisedAlready: "You've asked about it already, so this asks something else.",
    thirdDate:
      "This was the third date for the same thing, so it probably hangs on somebody else. The mail doesn't count them.",
    call: "Mail doesn't show calls, so this asks whether it took place.",
    hope: (who, quote, when) => `${who} wrote ${when}, ${quote}`,
    hopeHasNoOwner: "That's hope, not progress yet: no day, and no name.",
    chasers: (count, who) => `You've followed up ${count === 2 ? "twice" : `${count} times`} since ${who} last wrote.`,
    outIsEasy: "A way out is easy to answer, and a clear no lets you both get on.",
    decider: (who, quote) => `${who} wrote, ${quote}`,
    oneContact: (who) => `${who} is the only one of theirs who has written here.`,
    outsideTheThread: "Whoever decides isn't on this thread, so your arguments travel second-hand.",
    perhapsOthers: "If somebody else has to agree, they know your arguments only second-hand.",
    nothingKnown: "Nothing here says why it's quiet. There may be a question that was never asked.",
    unstated: (what) =>
      what.length > 1
        ? "They have never said here by when they want to decide, nor what they'll decide by."
        : what[0] === "timing"
          ? "They have never said here by when they want to decide."
          : "They have never said here what they'll decide by.",
    cooled: (took, words) =>
      `Their answers took ${listed(took)} working days and shrank from ${words[0]} words to ${words.at(-1)}.`,
    asked: (when) => `You asked ${when}, and the question is still open.`,
    asAsked: (who, quote) => `${who} wrote, ${quote} That day has come, and a mail that keeps to it is welcome.`,
    noNextStep: "There is no next step with a date anywhere in this thread.",
    owners: "A small step with a day on it and a part for each side is easy to say yes to.",
    price: (who, quote) => `${who} wrote, ${quote}`,
    priceBothWays: "A fee can seem too low as well as too high, so ask before you change anything.",
    priceAskedBefore: "You've asked about the figure already, so this asks about the scope.",
    earlyStage: (who, quote) => `${who} is still asking early questions: ${quote}`,
    helpWithTheirs: "A proposal is out, but their evaluation has only begun. Help with their step first.",
    objection: (who, quote) => `${who} told you about a doubt: ${quote}`,
    objectionNeedsFigures: "A doubt about value is answered with figures they can check, the conservative case first.",
    figuresOnRequest:
      "Nobody here has doubted the value. Figures help where they have to explain it to others; into a plain silence they seldom do.",
    fit: (who, quote) => `${who} isn't sure that it fits: ${quote}`,
    competitor: (who, quote) => `Somebody else is being looked at. ${who} wrote, ${quote}`,
    news: (who, quote) => `${who} wrote, ${quote}`,
    newsFirst: "That comes first. A kind word asks for nothing and is remembered.",
    kindWordSent: "You've sent a kind word already. Now it's time to give them room.",
    left: (who, quote) => `Somebody has left or changed. ${who} wrote, ${quote}`,
    freshStart: "Somebody new isn't bound by old promises. Start afresh, and ask what matters now.",
    missed: "The meeting didn't come about. Offer two new days, without a word of blame.",
    agreedDay: (when) => `You had agreed to meet ${when}. I can't see in mail whether you did.`,
    askedForNothing: "Your last mail asked for nothing, so nobody owes you an answer.",
    articleLater: "Paste a link and a line of your own, and I'll write the note around it.",
    articleKeepsWarm: "Something worth reading keeps you in mind without asking for anything.",
    cold: (who) => `${who} has never written to you, so there is nothing to ask about yet.`,
    declined: (who, quote) => `${who} has said no: ${quote}`,
    stillDue: (who, due) => `${who} has until ${due}. Nothing to do before that.`,
    away: (until) => `Nothing to do before ${until}.`,
    freeze: (quote) => `They've asked for patience: ${quote}`,
    pause: "A pause lets them come back without having to explain themselves.",
    othersActive: (who, name) =>
      `Before you close it with ${who}: ${name} of theirs has written here too. Try there first.`,
    tender: "This is a formal process. Pressing doesn't help; questions about their steps do.",
    notAboutYou: "Silence is often not about you.",
    youSaidCause: (cause) => `You said that this is about ${cause}.`,
    reviewWeekly: "No return date is known, so I'll look at it again in a week.",
    letGoKept: "It leaves your queue, the lesson is kept, and one click brings it back.",
    longSilence: (n) => `It's ${days(n)} since anybody wrote here.`,
    elsewhere: (who) => `${who} has written to you in another thread since, so this may be settled already.`,
  },
  wrongIf: {
    accountability: unless,
    out: (who) => `You know from elsewhere that ${who} is still working on it.`,
    "decision-maker": (who) =>
      `${who} decides alone, has asked you to stay away from the others, or you aren't free on those days.`,
    "missing-question": (who) => `You already know what is holding ${who} back.`,
    price: () => "The money was settled in a conversation that I can't see.",
    "buying-stage": (who) => `${who} has told you elsewhere that the choice is made.`,
    "next-step": () => "You've agreed on a next step by phone, or you aren't free on those days.",
    article: () => "The article is really about you.",
    compassion: () => "You've already said it by phone or in person.",
    restart: () => "Whoever took over has been in touch with you, or you aren't free on the days named.",
    "missed-meeting": () => "You did meet, the meeting was moved, or you aren't free on those days.",
    roi: () => "The doubt is about something other than money.",
    wait: () => "Something on your side has a deadline that they don't know of.",
    "let-go": (who) => `You've heard from ${who} another way.`,
  },
  next: {
    accountability: (day, who) =>
      `If nothing comes by ${day}: call ${who}, or offer a joint review with whoever decides.`,
    out: (day) => `If nothing comes by ${day}: let it go. It can be brought back with one click.`,
    "decision-maker": (day) => `If nothing comes by ${day}: ask whether there's a question you should have asked.`,
    "missing-question": (day) => `If nothing comes by ${day}: offer a way out.`,
    price: (day) => `If nothing comes by ${day}: propose one small next step, or offer a way out.`,
    "buying-stage": (day) => `If nothing comes by ${day}: share something useful for that step, and ask for nothing.`,
    "next-step": (day, who) => `If nothing comes by ${day}: call ${who}, or ask what you haven't asked yet.`,
    article: (day) => `Then wait until ${day}. It asked for nothing, so silence means nothing.`,
    compassion: (day) => `Then leave it. I'll show it to you again on ${day}.`,
    restart: (day) => `If nothing comes by ${day}: write to somebody else of theirs.`,
    "missed-meeting": (day, who) => `If nothing comes by ${day}: call ${who}, or offer a way out.`,
    roi: (day) => `If nothing comes by ${day}: propose to go through the figures with whoever doubts them.`,
    wait: (day) => `I'll bring it back on ${day}.`,
    "let-go": () => "Nothing more to do. Note in one line what you'd do differently.",
  },
  barred: {
    noPromise: (read, of) => `In the messages I can read (${read} of ${of}), nobody has promised anything.`,
    verdict: {
      waiting: "It isn't due yet.",
      paused: "There's a known reason not to press just now.",
      "your-turn": "It's your turn in this thread: answer first.",
      settled: "Nobody owes anybody an answer here.",
      undelivered: "Your last mail didn't arrive. Find the right address first.",
      "not-coached": "There's nobody here to hold to anything.",
      unknown: "I can't see the newest message, so I won't claim that anything is missing.",
    },
    neverWrote: (who) => `${who} has never written to you, so nothing is owed.`,
    refused: (who) => `${who} asked not to be held to it.`,
    missedMeeting: "They had agreed to meet, which isn't a word to be held to. Offer new days instead.",
    spokenSince: (who) => `You've spoken with ${who} since those words were written.`,
    left: (who) => `${who} has left, so this would reach nobody.`,
    away: (who, day) => `${who} is away until ${day}.`,
    unquotable: "Their words can't be quoted in one sentence. Better to ask by phone.",
    tender: "In a formal process there's no one to offer a way out to.",
    elsewhere: (who) => `${who} has written to you in another thread since. Read that first.`,
  },
  warnings: {
    elsewhere: (who, when, subject) => `${who} wrote to you ${when} in ${subject}. Your answer may be there.`,
    beforeThird: (who) =>
      `You've followed up twice since ${who} last wrote. One more like those two is unlikely to be answered. Try the phone, another person, or a friendly last note.`,
    manyChasers: (count, who) =>
      `You've followed up ${count} times since ${who} last wrote. Another mail of the same kind is more likely to cost you goodwill than to bring an answer.`,
    resell: (count) =>
      count === 1
        ? "One of your mails since then offers new material. Into a silence, more reasons seldom help; a question about their side does."
        : `${count} of your mails since then offer new material. Into a silence, more reasons seldom help; a question about their side does.`,
    speeding: (who, quote) =>
      `A proposal is out, and ${who} is still at the early questions: ${quote} Help with that step before you ask for a decision.`,
    otherLanguage: "I can't write in the language of this thread. The message is in English.",
    meetingDay: (when) => `You had agreed to meet ${when}. If you did, choose "We've spoken".`,
    twoCompanies: "Two companies are on this thread. This goes to one person only.",
  },
  causes: {
    influence: "Your contact may not be the one who decides.",
    "missing-intelligence": "There may be something you haven't asked, and nothing here says what.",
    price: "The fee may sit badly with what they expected.",
    "avoiding-conflict": "They may have decided otherwise and find it hard to say.",
    fit: "It may not fit how they work, or another option may fit better.",
    "ahead-of-buyer": "You may be further ahead than they are.",
    life: "Something else is going on in their lives or their company. It's not about you.",
  },
  causeNames: {
    influence: "who decides",
    "missing-intelligence": "something you don't know yet",
    price: "the fee",
    "avoiding-conflict": "a no that nobody wants to say",
    fit: "the fit",
    "ahead-of-buyer": "being ahead of them",
    life: "what's going on at their end",
  },
};
