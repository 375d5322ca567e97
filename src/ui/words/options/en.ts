import type { Advice, Fault } from "../../../core/templates/own";
import type { EntryFault } from "../../../core/templates/own-schema";
import type { FileFault } from "../../../core/templates/template-file";
import type { SyncFault } from "../../../platform/synced-templates";
import { en as settings } from "./settings/en";
import type { OptionsWords } from "./words";

const fault = (one: Fault): string => {
  switch (one.kind) {
    case "empty":
      return "There are no words in it yet.";
    case "too-long":
      return `It's too long: ${one.most} characters are the most.`;
    case "unknown-field":
      return `There is no field {${one.field}}. The list below has them all.`;
    case "bracket":
      return `"${one.text}" looks like something still to be filled in. Brackets are for fields only.`;
    case "needs-field":
      return one.field === "link"
        ? "Put {link} where the article's address should stand."
        : "Put their own words in it, with {quoteStop} or {quoteComma}: without them it would be a reproach.";
    case "needs-occasion":
      return "Say which news it is for. Words for a birth must not reach somebody in mourning.";
  }
};

const advice = (one: Advice): string => {
  switch (one.kind) {
    case "questions":
      return one.most === 0
        ? "This kind of note asks for nothing. Leave the question out."
        : `It asks ${one.found} questions. One gets more answers.`;
    case "worn":
      return `"${one.phrase}" is in everybody's follow-ups. Say what you mean by it.`;
    case "long":
      return `About ${one.words} words with everything filled in. Up to ${one.limit} get read.`;
    case "short":
      return `About ${one.words} words with everything filled in. Fewer than ${one.limit} can sound curt.`;
    case "greets":
      return `The greeting is added as you two write to each other. Leave out "${one.line}", or it stands there twice.`;
    case "no-familiar":
      return "There is no version for people you call du, so it is only used for those you call Sie.";
  }
};

const entry = ({ field, missing }: EntryFault): string => {
  if (field === "") return "it is not a template.";
  return missing ? `"${field}" is missing.` : `"${field}" has a value I don't know.`;
};

const fileFault = (one: FileFault): string => {
  switch (one.kind) {
    case "too-big":
      return "it's too big for a file of templates.";
    case "not-json":
      return `it can't be read from line ${one.line} on.`;
    case "not-ours":
      return "it holds no templates of this extension.";
    case "entry":
      return `in template ${one.entry}, ${entry(one.fault)}`;
    case "words":
      return `in template ${one.entry}: ${fault(one.fault)}`;
  }
};

const syncFault = (one: SyncFault): string => {
  switch (one.kind) {
    case "item-too-big":
      return `one template takes ${(one.bytes / 1024).toFixed(1)} kB, and the browser takes 8 kB each.`;
    case "no-room":
      return "together they take more than the 100 kB that the browser gives us.";
    case "refused":
      return "the browser refused. Try again in a minute.";
  }
};

export const en: OptionsWords = {
  settings,
  title: "Settings",
  practise: "Practise on examples",

  templates: "Your templates",
  templatesMore: "I offer them before mine, except to somebody who has read them already.",
  none: "You have none yet. Mine are used until you write one.",
  add: "New template",
  edit: "Edit",
  copy: "Copy",
  delete: "Delete",
  deleted: "Deleted.",
  inUse: "In use",
  notInUse: "Not in use",
  actionsFor: (action, name) => `${action}: ${name}`,
  tone: { direct: "direct", warm: "warm" },
  language: { en: "English", de: "German" },

  team: "From your company",
  teamMore: "Your company rolled these out. I offer them after yours; they can't be changed here.",

  newTemplate: "New template",
  editTemplate: "Edit template",
  play: "For",
  occasion: "When",
  anyOccasion: "Whenever it fits",
  chooseOccasion: "Choose",
  occasions: {
    plain: "They promised something",
    hope: "They sounded hopeful, without a date",
    colleague: "A colleague of theirs was to see to it",
    "call-us": "They said they'd call",
    talk: "They said they'd talk to somebody",
    time: "They asked for time, and it is up",
    bare: 'They said just "will do"',
    declined: "They said no",
    "as-asked": "The day they named has come",
    unanswered: "They never answered",
    birth: "A birth",
    loss: "A death",
    illness: "Their own illness",
    "illness-of-other": "An illness in the family",
    "other-news": "Other private news",
    reorganisation: "A reorganisation",
    successor: "A successor is known",
    "no-successor": "No successor is known",
  },
  toneLabel: "Tone",
  languageLabel: "Language",
  body: "Words",
  bodySie: "Words for people you call Sie",
  bodyDu: "Words for people you call du (optional)",
  bodyMore: "Greeting and sign-off are added as you two write to each other.",
  fields: "Fields you can use",
  fieldsMore: "A field is filled in from the thread. Where the thread can't fill one, another template is taken.",
  field: {
    quoteStop: "Their own words, as a sentence of its own",
    quoteComma: "Their own words, with your sentence going on",
    quoteDay: 'The day they wrote that: "on Tuesday", "on 3 March"',
    quoteDate: 'The date they wrote that: "3 March"',
    speaker: "First name of whoever wrote that",
    asked: "What you had asked when they said yes",
    askedDay: "The day you asked that",
    questionDate: "The date of your newest question",
    question: "Your question that is still open",
    questionDay: "The day you asked it",
    stillOpen: "Your open question, as a sentence goes on with it",
    offerDate: "The date of your quote or proposal",
    lastWroteDate: "The date of their last mail",
    stakeStop: "Your sentence about what hangs on a date",
    stakeDay: "The day you wrote that",
    dueStakeStop: "The same, where it names a day",
    dueStakeDay: "The day you wrote that",
    dueStake: "The same as a sentence of this mail, without quotation marks",
    theirDate: 'Their date as you say it to them, such as "you open in January"',
    needStop: "Their sentence about what they need, and when",
    needDay: "The day they wrote that",
    needDate: 'The date they wrote that: "3 March"',
    concernStop: "Their sentence about what is still open to them",
    concernDay: "The day they wrote that",
    likedStop: "What they had agreed with",
    likedDay: "The day they wrote that",
    rivalStop: "Their sentence about another offer",
    rivalDay: "The day they wrote that",
    passedStop: "Your sentence with a date that has passed since",
    passedDay: "The day you wrote that",
    lapsedStop: "Your sentence about a day that has passed since",
    lapsedDay: "The day you wrote that",
    promisedQuestion: "Your question that they promised to answer",
    promisedQuestionDay: "The day you asked it",
    agreedStop: "What somebody else of theirs had agreed with",
    agreedDay: "The day that was written",
    topic: 'What it is about: "the calibration contract" (English only)',
    who: "Who decides, as they named them",
    left: "Who has left the company",
    patient: "Who is ill, if it isn't the writer",
    day1: "A day to propose: in three working days",
    day2: "A second day to propose: in four",
    day3: "A nearer day: in two",
    link: "The article's address",
    line: "The line you write about the article",
  },
  insertField: (field) => `Insert {${field}}`,
  save: "Save",
  saved: "Saved.",
  unusable: "I can't use it yet.",
  fault,
  advice,

  preview: "How it reads",
  previewOn: "On this thread",
  previewEmpty: "Write something, and I'll show it here as it would stand in a reply.",
  previewNone: "None of my sample threads calls for this. It will be used where one of yours does.",
  outOfPlace: "This play has no place on this thread.",
  unfilled: (fields) =>
    `This thread can't fill ${fields.map((field) => `{${field}}`).join(" and ")}. Here another template would be taken.`,

  file: "As a file",
  importFile: "Import from a file",
  exportFile: "Export to a file",
  imported: (added, known) =>
    `${added === 1 ? "One template" : `${added} templates`} added.${known > 0 ? ` ${known} you had already.` : ""}`,
  notImported: (reason) => `Nothing was imported: ${reason}`,
  fileFault,
  exported: "The file is in your downloads.",

  sync: "Take my templates along to my other computers",
  syncMore:
    "They then stand in your browser account as well, so think twice if one names a person. Off, they stay on this computer.",
  syncOn: "Your templates travel with your browser account from now on.",
  syncOff: "They are out of your browser account again. All of them are still here.",
  notSynced: (one) => `Saved on this computer, but not in your account: ${syncFault(one)}`,
  syncStaysOff: (one) => `That stays off: ${syncFault(one)} Nothing is lost; all of them are here.`,
  notRead: "I couldn't reach this browser's storage. Please reload the page.",
};
