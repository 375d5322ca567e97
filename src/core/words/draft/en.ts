import type { DraftWords } from "./draft-words";

export const en: DraftWords = {
  placeholder: "A gap left open says that this mail could be for anybody.",
  wrongName: (greets, goesTo) => `This greets ${greets}; it goes to ${goesTo}.`,
  otherCompany: (name) => `This doesn't go to ${name}: another customer's name undoes the rest.`,
  missingAttachment: "You mention an attachment and there is none: they'd have to write just to tell you.",
  answeredElsewhere: (who, when) =>
    `${who} wrote to you ${when} in another thread, so asking here looks as if you hadn't read it.`,
  ownPromise: (when, quote) => `The next step is still yours: you wrote ${when}, ${quote}`,
  third: (count, who) =>
    `You've followed up ${count === 2 ? "twice" : `${count} times`} since ${who} last wrote; one more of the same kind seldom brings an answer.`,
  quietThread: (who, n) =>
    `You have a quiet thread with ${who} (${n === 1 ? "1 working day" : `${n} working days`}): answer there?`,
  blame: "It makes them explain themselves first, and people put that off.",
  ultimatum: "Under pressure a no is the safe answer, and silence the easy one.",
  discount: "A lower price that nobody asked for says that the first one wasn't meant.",
  resell: "The last offer is still unanswered; more to read is one more reason to put it off.",
  theirPromise: (who, when) =>
    `${who} said ${when} what would come next: a question about that is easier to answer than one for news.`,
  emptyChaser: "It asks for news without giving a reason to answer, so it's easy to pass over.",
  apology: "An apology for writing tells them that the mail isn't worth their time.",
  offTheHook: "It tells them that no answer is fine, so none may come.",
  ourProcess: "Your own deadlines don't move them; what they have to decide does.",
  hopeTalk: "Hope leaves them nothing to answer; a question does.",
  severalQuestions: "With several questions the hardest decides when they answer; one alone is answered sooner.",
  longQuestion: "It can't be answered from a phone in a minute, so it waits for a quiet hour.",
  noStep: "Nothing here asks them for anything, so nothing may come back.",
  undatedStep: "A step without a day is easy to agree to and easy to forget.",
  long: (words) => `${words} words with nothing new in them get saved for later.`,
  wall: "A block of text without a break is put off, above all on a phone.",
  hardWord: (word) => `"${word}" makes them stop and translate.`,
};
