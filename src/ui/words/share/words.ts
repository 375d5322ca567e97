import type { InsertResult } from "../../../platform/messages";

/** The sentences around sharing a web page. */
export type ShareWords = {
  offer: string;
  tryExample: string;
  reading: string;
  notReadable: string;
  noArticle: string;
  notWorking: string;
  minutes: (count: number) => string;
  address: string;
  line: string;
  lineMore: string;
  who: string;
  nobody: string;
  quietFor: (days: number) => string;
  shareWith: (name: string) => string;
  carrying: (name: string) => string;
  done: (name: string) => string;
  goThere: string;
  copy: string;
  copied: string;
  notCopied: string;
  back: string;
  note: string;
  needsLine: string;
  noTab: (account: string) => string;
  openGmail: string;
  notOpened: string;
  outOfPlace: (name: string) => string;
  notInserted: (result: Exclude<InsertResult, { kind: "inserted" }>) => string;
};
