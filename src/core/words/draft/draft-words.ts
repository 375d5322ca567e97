import type { Who } from "../plays/play-words";

/**
 * Why a remark is made: what the words do to the reader. One type for all languages, so that a missing one does not
 * compile. Names come as the rep would say them, days written out, quotes with their marks.
 */
export type DraftWords = {
  placeholder: string;
  wrongName(greets: Who, goesTo: Who): string;
  otherCompany(name: string): string;
  missingAttachment: string;
  answeredElsewhere(who: Who, when: string): string;
  ownPromise(when: string, quote: string): string;
  third(count: number, who: Who): string;
  quietThread(who: Who, workingDays: number): string;
  blame: string;
  ultimatum: string;
  discount: string;
  resell: string;
  theirPromise(who: Who, when: string): string;
  emptyChaser: string;
  apology: string;
  offTheHook: string;
  ourProcess: string;
  hopeTalk: string;
  severalQuestions: string;
  longQuestion: string;
  noStep: string;
  undatedStep: string;
  long(words: number): string;
  wall: string;
  hardWord(word: string): string;
};
