import type { SettingsWords } from "./words";

const due = (asked: string) => (day: string, late: string) =>
  `${asked} today, it's due by ${day} and late from ${late}.`;

export const en: SettingsWords = {
  sections: {
    time: "Working time",
    waiting: "Waiting",
    you: "You",
    people: "People and companies",
    drafts: "Coaching drafts",
    gmail: "In Gmail",
    reminders: "Reminders",
    language: "Language",
    templates: "Templates",
    data: "Your data",
  },
  navigation: "Settings",
  search: "Search settings",
  nothingFound: (query) => `No setting has "${query}". Try a plain word such as days, name, label or language.`,
  found: (count) => (count === 1 ? "One setting" : `${count} settings`),
  clear: "Show all settings",
  locked: "Set by your company",
  saved: (entry) => `Saved: ${entry}`,
  takenBack: (entry) => `Back as it was: ${entry}`,
  notSaved: "That wasn't saved: this browser's storage refused. It stays as it was; please try again in a minute.",
  notPermitted:
    "The browser said no, so notifications stay off. You can allow them in its settings for this extension.",
  usual: "Back to the usual days",
  entries: {
    workingDays: {
      name: "Working days",
      more: "Only these count when I count days, and only on these I remind you.",
      alike: "week weekend Monday Friday",
    },
    workingHours: {
      name: "Working hours",
      more: "An answer is due by their end, and reminders come between them.",
      alike: "time of day clock from to morning evening",
    },
    country: {
      name: "Public holidays",
      more: "The country whose holidays are no working days of yours. Theirs I tell by their address and phone.",
      alike: "country bank holiday calendar",
    },
    leave: {
      name: "Your leave",
      more: "Days when you're away: no reminders, and no working days of yours.",
      alike: "holiday vacation away absence out of office",
    },
    waitQuestion: {
      name: "A question",
      more: "In a thread that is going well, and whatever isn't named below.",
      alike: "",
    },
    waitTimesProposed: {
      name: "Times you proposed",
      more: "Also after a meeting that they missed.",
      alike: "slots meeting",
    },
    waitOffer: {
      name: "A quote or proposal",
      more: "Also a promise of theirs without a date, and hopeful talk.",
      alike: "offer price promise hope",
    },
    waitSeveralDeciders: {
      name: "Several people decide",
      more: "A quote or an undated promise where they have to agree with others.",
      alike: "committee board decision",
    },
    waitOffice: { name: "Legal, security or procurement", more: "Where one of these is at work on it.", alike: "contract purchasing" }, // biome-ignore format: a row
    waitColdMail: {
      name: "A cold first mail",
      more: "To somebody who has never written to you.",
      alike: "outreach prospecting",
    },
    waitNothingAsked: {
      name: "An article or a kind note",
      more: "It asked for nothing, so nothing is chased before.",
      alike: "congratulation share link",
    },
    name: {
      name: "Your name",
      more: "Stands under every message. Left empty, I sign as you do in that thread.",
      alike: "signature sign",
    },
    signOffEn: {
      name: "Sign-off in English",
      more: "The line above your name. Left empty, I close as you do in that thread.",
      alike: "signature closing regards",
    },
    signOffDe: {
      name: "Sign-off in German",
      more: "The same for messages in German.",
      alike: "signature closing Grüße regards",
    },
    tone: {
      name: "Tone",
      more: "Which of two messages you see first. The other stays one click away.",
      alike: "direct warm",
    },
    ownAliases: {
      name: "Other addresses of yours",
      more: "Mail from these is yours, so I never take you for a customer.",
      alike: "alias e-mail account",
    },
    ownDomains: {
      name: "Domains of your company",
      more: "Whoever writes from there is a colleague, and I keep quiet about them. The domain of your own address counts already.",
      alike: "colleagues company internal",
    },
    neverPeople: {
      name: "People never to coach",
      more: "No label and no reminder on threads with them.",
      alike: "ignore block exclude not a deal",
    },
    neverCompanies: {
      name: "Companies never to coach",
      more: "The same for everybody at a company.",
      alike: "ignore block exclude domain not a deal",
    },
    draftStops: {
      name: "Slips before you send",
      more: "A gap left open, a wrong name, an attachment that isn't there: facts that you'd want to know.",
      alike: "stop warning placeholder attachment draft",
    },
    draftAdvice: {
      name: "Advice on wording",
      more: "One line under what you write on how it may read.",
      alike: "draft compose tips coach",
    },
    rulesOff: {
      name: "Advice you never want",
      more: 'What you switched off with "Never". Bring it back here.',
      alike: "rules hidden never draft",
    },
    draftsNotTo: {
      name: "No word on drafts to",
      more: "I say nothing about mails that you write to these people.",
      alike: "draft ignore people",
    },
    chip: {
      name: "Label beside the subject",
      more: "Says how a thread stands, and opens the coach.",
      alike: "button chip mark",
    },
    rowMarks: {
      name: "Marks in lists",
      more: "A small mark on rows of threads that I have read with you.",
      alike: "inbox dot row",
    },
    looksQuiet: {
      name: "Marks on threads not opened yet",
      more: "A hollow mark where you wrote last, long ago. A guess from the row alone, so it says no more than that.",
      alike: "hollow inbox looks quiet",
    },
    badge: { name: "Number on the toolbar button", more: "How many threads are due today.", alike: "badge count icon" },
    notifications: {
      name: "Desktop notifications",
      more: "One line when something falls due. The browser asks you first.",
      alike: "popup alert ping remind",
    },
    morningSummary: {
      name: "Morning summary",
      more: "One quiet line in the coach on what the day holds.",
      alike: "daily overview remind",
    },
    language: {
      name: "Language",
      more: "Of these pages and of what I tell you. Messages follow the thread.",
      alike: "English German Deutsch",
    },
  },

  late: (promised, late) => `What Ray promised for ${promised} counts as late from ${late}.`,
  hoursEffect: (from, to) => `Reminders come between ${from} and ${to}. What's due on a day is due by ${to}.`,
  from: "From",
  to: "To",
  hoursUpsideDown: "That day would end before it starts. Nothing was changed.",
  hoursIncomplete: "Both times are needed, such as 09:00 and 17:30.",
  noCountry: "No public holidays",
  byYourClock: (country) => `${country} (where your clock is)`,
  nextHoliday: (day) => `Your next day off: ${day}.`,
  noHoliday: "Every working day counts, public holidays too.",
  firstDay: "First day",
  lastDay: "Last day",
  leaveSpan: (from, to, days) => `${from === to ? from : `${from} to ${to}`} (${days === 1 ? "1 working day" : `${days} working days`})`, // biome-ignore format: a row
  leaveEffect: (until) => `Nothing reminds you before ${until}.`,
  noLeave: "None yet.",
  leaveFault: {
    "no-day": "Choose the first day.",
    "upside-down": "That ends before it starts. Nothing was added.",
    "too-long": "That's more than a year. Nothing was added.",
  },

  days: "working days",
  waitFault: (most) => `Whole days from 1 to ${most}, please. It stays as it was.`,
  waitEffect: {
    question: due("Asked"),
    timesProposed: due("Proposed"),
    offer: due("Sent"),
    severalDeciders: due("Sent"),
    office: due("Asked"),
    coldMail: due("Sent"),
    nothingAsked: (day, late) => `Sent today, I leave them alone until ${day} and bring it up from ${late}.`,
  },

  signsAs: "Your messages end like this:",
  signsAsInThread: "As in each thread.",
  toneChoices: { direct: "Direct", warm: "Warm" },

  add: "Add",
  remove: (entry) => `Remove ${entry}`,
  entryFault: (fault, entry) => {
    switch (fault) {
      case "no-domain":
        return `"${entry}" isn't a domain. Write it like northwind.example.`;
      case "no-address":
        return `"${entry}" isn't an address. Write it like dana@northwind.example.`;
      case "mail-provider":
        return `Everybody can have an address at ${entry}, so it names no company.`;
      case "too-many":
        return "The list is full. Remove one first.";
    }
  },
  nobody: "None yet.",
  addAddress: "Address",
  addDomain: "Domain",

  advice: { quiet: "In quiet threads", everywhere: "Everywhere", off: "Off" },
  adviceEffect: {
    quiet: "Only where you answer somebody who has gone quiet.",
    everywhere: "In every mail that you write to a customer.",
    off: "No advice on wording, anywhere.",
  },
  rules: {
    placeholder: "A gap left open",
    "wrong-name": "A greeting for somebody else",
    "other-company": "The name of another company",
    "missing-attachment": "An attachment that isn't there",
    "answered-elsewhere": "They answered elsewhere",
    "own-promise": "Your own promise is open",
    wait: "Better to wait",
    "third-chaser": "Before a third follow-up",
    "quiet-thread": "A quiet thread with the same person",
    blame: "Words that blame",
    ultimatum: "Ultimatums",
    discount: "Discounts nobody asked for",
    resell: "Selling again into silence",
    "their-promise": "Their promise, not mentioned",
    "empty-chaser": "Follow-ups without a reason",
    apology: "Apologies for writing",
    "off-the-hook": "Words that let them off",
    "our-process": "Your own process as a reason",
    "hope-talk": "Hope in place of a question",
    "several-questions": "Several questions",
    "long-question": "Long questions",
    "next-step": "No next step",
    "too-long": "Long mails",
    "hard-words": "Hard words",
  },
  noRulesOff: "None. You hear everything.",
  hearAgain: (rule) => `Bring back ${rule}`,

  effect: {
    draftStops: { on: "One line under your draft when there is one.", off: "You won't hear of them." },
    chip: {
      on: "You see it on threads where somebody owes an answer.",
      off: "The toolbar button still opens the coach.",
    },
    rowMarks: { on: "You see in the list which threads are quiet.", off: "Gmail's lists stay as they are." },
    looksQuiet: { on: "More marks, some of them wrong.", off: "Only threads that were read carry a mark." },
    badge: { on: "The button shows a number on days with something due.", off: "The button never shows a number." },
    notifications: { on: "On working days, in working hours, once a day for a thread.", off: "Nothing pops up." },
    morningSummary: { on: "You see it when you open the coach.", off: "The coach opens without it." },
  },
  languages: { browser: "As the browser", en: "English", de: "Deutsch" },
};
