import type { ShareWords } from "./words";

export const en: ShareWords = {
  offer: "Share this page",
  tryExample: "Try me on an example",
  reading: "Reading the page…",
  notReadable: "The browser doesn't let me read this page.",
  noArticle: "I see no article on this page: nothing that somebody could sit down and read.",
  notWorking: "I couldn't look up whom it would suit. Please try again.",
  minutes: (count) => `${count} min to read`,
  address: "Link",
  line: "Your line about it",
  lineMore: "This stands in the note, with the link. Make it yours.",
  who: "Whom would it please?",
  nobody: "None of the threads I know calls for an article now. It suits people who have gone quiet.",
  quietFor: (days) => (days === 1 ? "quiet for 1 working day" : `quiet for ${days} working days`),
  shareWith: (name) => `Share with ${name}`,
  carrying: (name) => `Taking it to the thread with ${name}…`,
  done: (name) =>
    `The note is in your reply to ${name}. Read it once more, then send it yourself. Afterwards, give it three weeks.`,
  goThere: "Go to the thread",
  copy: "Copy the note",
  copied: "Copied.",
  notCopied: "I couldn't copy it. Select the text and copy it yourself.",
  back: "Back",
  note: "The note",
  needsLine: "Write a line about it first.",
  noTab: (account) => `Gmail isn't open for ${account}. Open it, then share this page again.`,
  openGmail: "Open Gmail",
  notOpened: "Gmail didn't open that thread in time. Open it yourself and share an article from there.",
  outOfPlace: (name) => `Something has changed on the thread with ${name}: an article has no place there now.`,
  notInserted: (result) => {
    switch (result.kind) {
      case "answer-arrived":
        return `${result.from} has answered in the meantime, so I wrote nothing.`;
      case "wrong-person":
        return `The note greets ${result.greets}, but the reply there goes to ${result.goesTo}. Copy it and place it yourself.`;
      case "thread-gone":
        return "Another thread is open there now, so I left it alone. Copy the note and paste it yourself.";
      case "not-written":
        return "I couldn't put it into the reply. Copy the note and paste it yourself.";
    }
  },
};
