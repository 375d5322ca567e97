import type { CheckKind } from "../../core/plays/checklist";
import type { Change } from "../../core/plays/lesson";
import type { CauseKind, Play, Tone } from "../../core/plays/suggestion";
import type { CaseName, Investment } from "../../core/roi/case";
import type { Complaint } from "../../core/roi/entry";
import type { Outcome as DealOutcome, VerdictKind } from "../../core/silence/situation";
import type { Fault, InsertResult, Telling } from "../../platform/messages";

type NotWritten = Extract<InsertResult, { kind: "not-written" }>["why"];

/**
 * Every sentence of the pages, one type for all languages: what is missing in one does not compile.
 * Sentences of verdicts and reasons are the core's own (core/words).
 */
export type Words = {
  /** BCP 47 tag that days and amounts are written in. */
  locale: string;
  product: string;
  settings: string;
  coach: string;
  close: string;
  tryAgain: string;
  cancel: string;
  undo: string;

  looking: string;
  notGmail: string;
  openGmail: string;
  unreadable: string;
  copyReport: string;
  reportCopied: string;
  failed: string;
  fault: Record<Fault, string>;

  verdict: Record<VerdictKind, string>;
  you: string;
  showInThread: string;
  notShown: string;
  readable: (read: number, of: number) => string;
  unfold: string;
  unfolding: string;

  spoken: string;
  spokenWhen: string;
  today: string;
  yesterday: string;
  otherDay: string;
  spokenDay: string;
  spokenNext: string;
  remember: string;
  spokenNoted: string;
  notADeal: string;
  notADealWhat: Record<"thread" | "person" | "company", (name: string) => string>;
  notADealNoted: string;
  forget: string;
  forgotten: string;
  undone: string;
  takeBack: Record<Telling, string>;
  letGoNoted: string;
  snoozeNoted: string;

  whyQuiet: string;
  cause: Record<CauseKind, string>;
  thatsIt: string;
  notIt: string;
  otherCauses: string;

  suggestions: string;
  play: Record<Play, string>;
  why: string;
  wrongIf: string;
  until: (day: string) => string;
  message: string;
  tone: string;
  /** Beside a message whose dates stand in its reader's order, where the rep's is the other. */
  datesAsTheirs: string;
  tones: Record<Tone, string>;
  replyTo: string;
  everyone: string;
  insert: string;
  insertAnyway: string;
  inserting: string;
  inserted: string;
  copy: string;
  copied: string;
  notCopied: string;
  backToOurs: string;

  waitUntil: (day: string) => string;
  waitDay: string;
  beforeStopping: string;
  check: Record<CheckKind, string>;
  debrief: string;
  whatChanged: string;
  changeOf: Record<Change, string>;
  changeLine: Record<Change, string>;
  lesson: string;
  notAboutYou: string;
  letGoNow: string;

  articleLink: string;
  articleLine: string;
  articleWrite: string;
  articleComplaint: Record<"link" | "line" | "out-of-place", string>;

  figures: string;
  currency: string;
  amount: Record<keyof Investment, string>;
  complaint: Record<Complaint, string>;
  case: Record<CaseName, string>;
  caseNote: string;
  benefit: string;
  cost: string;
  left: string;
  returned: string;
  paidBack: string;
  months: (n: number | null) => string;
  overThreeYears: string;
  arithmetic: string;
  putFigures: string;

  /** `days`: working days from the play to the answer. */
  answeredAfter: (play: string, days: number) => string;
  outcome: Record<DealOutcome, string>;
  skip: string;
  outcomeNoted: string;

  nextQuiet: string;
  nextUnopened: string;
  nobodyNext: string;
  keys: string;
  key: Record<"next" | "previous" | "insert" | "copy" | "wait" | "keys", string>;

  answerArrived: (name: string) => string;
  readIt: string;
  wrongPerson: (greets: string, goesTo: string) => string;
  change: string;
  threadGone: string;
  lookAgain: string;
  notWritten: Record<NotWritten, string>;

  beforeYouWrite: string;
  writeAnyway: string;
  notPermitted: string;
  more: string;
  otherWays: string;
  call: (name: string) => string;
  writeTo: (name: string) => string;
};
