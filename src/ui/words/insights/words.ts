import type { Share, Span } from "../../../platform/desk";

/** The sentences of the insights page. */
export type InsightsWords = {
  title: string;
  asOf: (date: string) => string;
  reading: string;
  nothingYet: string;
  print: string;
  saveCsv: string;
  csvName: string;
  showTable: string;
  hideTable: string;
  table: (name: string) => string;

  byAge: string;
  byCause: string;
  byCauseMore: (read: number, all: number) => string;
  byPlay: string;
  byPlayMore: string;
  outcomes: string;
  outcomesMore: string;
  byWait: string;
  promises: string;
  cost: string;
  costs: (deals: number, days: number, messages: number) => string;

  span: (span: Span) => string;
  days: string;
  deals: string;
  cause: string;
  followUp: string;
  wait: string;
  used: string;
  answered: string;
  medianDays: string;
  /** "12 of 20 (39% to 78%)"; without the bracket under ten cases. */
  share: (share: Share, of: number) => string;
  who: string;
  subject: string;
  promise: string;
  due: string;
  noDate: string;
};
