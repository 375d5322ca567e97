import type { WelcomeWords } from "./words";

export const en: WelcomeWords = {
  title: "I tell you whose turn it is",
  intro: "When a deal goes quiet in Gmail, I read why and offer the follow-up that fits. You edit it, you send it.",
  pictures: {
    quiet: {
      says: "Open a thread. If it has gone quiet, a label beside the subject says so.",
      alt: "A thread in Gmail. The label beside its subject says for how many working days it has been quiet, and for which day an answer was promised.",
    },
    "follow-up": {
      says: "Press it, and read a follow-up that rests on their own words.",
      alt: "The coach beside the thread: one sentence on where it stands, a quote of what the customer promised, and a message ready to edit.",
    },
    reply: {
      says: "Insert it into Gmail's own reply. One Ctrl+Z takes it back.",
      alt: "Gmail's reply box under the thread, with the inserted message in it and Send still to be pressed.",
    },
  },
  privacy: "Nothing leaves this browser",
  privacyMore:
    "There is no server, no account, no tracking. I keep quotes and dates on this machine, never whole mails. I never press Send.",
  you: "About you",
  workingDays: "Days you work",
  name: "Your name, as it stands under a message (optional)",
  nameMore: "Left empty, I take the name that you sign with in the thread.",
  decided: "Your company has set this.",
  kept: "Kept.",
  notKept: "I couldn't keep that: this browser's storage is full or closed.",
  start: "Where to begin",
};
