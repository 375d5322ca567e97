import type { PracticeWords } from "./words";

export const en: PracticeWords = {
  title: "Practise on examples",
  intro: "Read the thread, choose what you would do, and see what I would. You are Robin; nobody here exists.",
  today: (date) => `Today is ${date}.`,
  threads: "Threads",
  done: (count, of) => `${count} of ${of} done`,
  isDone: "done",
  thread: "The thread",
  to: (names) => `to ${names}`,
  attached: (names) => `Attached: ${names}`,
  choose: "What would you do?",
  same: "So would I.",
  also: (play) => `That works too. I'd start with "${play}".`,
  rather: (play) => `Here I'd rather choose "${play}".`,
  barred: (why) => `I'd leave that one here. ${why}`,
  whatISee: "What I see",
  alsoPossible: "Also possible",
  next: "Next thread",
  again: "Choose again",
  startOver: "Start over",
  german: "German",
};
