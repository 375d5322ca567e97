import type { Around } from "../core/draft/around";
import type { Draft, Review, RuleName } from "../core/draft/remark";
import type { Lesson } from "../core/plays/lesson";
import type { CauseKind, Suggestion, Text } from "../core/plays/suggestion";
import type { Report } from "../core/report";
import type { Address, Day, Thread } from "../core/thread";
import type { StripWords } from "../core/words/strip/strip-words";
import type { FromDesk, ToDesk } from "./desk";

/**
 * Everything that is said between the three places: Gmail tab, worker, pages.
 * One typed union per direction; each is validated where it comes in (messages-in.ts).
 */

/** How a message stands in Gmail's page. */
export type MessageState = "expanded" | "collapsed" | "hidden";

/** The open thread as the content script read it. */
export type OpenThread = {
  /** The rep's address in this tab: accounts never mix. */
  account: string;
  /** Gmail's legacy thread id, 16 hex digits. */
  id: string;
  thread: Thread;
  /** One per message of `thread`. */
  states: MessageState[];
  /** True while a reply, inline or popped out, is open for this thread. */
  replyOpen: boolean;
};

/** What the Gmail tab shows. */
export type Page =
  | { kind: "thread"; open: OpenThread }
  | { kind: "list" }
  /** Gmail's page, but not one we can read; `shape` is a report without any mail text. */
  | { kind: "unreadable"; shape: string };

/** A page (popup or frame) asks the Gmail tab. */
export type ToTab =
  | { type: "tab/read" }
  /** Unfold every folded message through Gmail's own controls; answers with the page read afterwards. */
  | { type: "tab/unfold"; thread: string }
  | { type: "tab/jump"; thread: string; message: number }
  | {
      type: "tab/insert";
      thread: string;
      /** Id of the newest message that the suggestion was made for: if another has come, nothing is inserted unless `force`. */
      newest: string;
      text: string;
      to: "one" | "all";
      /** Whom the text greets: e-mail address, or null. */
      greets: string | null;
      force: boolean;
    }
  | { type: "tab/close-coach" }
  /** Open the coach beside the thread, or close it; false where no thread is shown. */
  | { type: "tab/show-coach" }
  /** Lead the tab to a thread, by its legacy id. */
  | { type: "tab/open"; thread: string }
  /** Read what the rep sent, in Gmail's own search, and tell the worker. */
  | { type: "tab/look-through-sent" }
  /** Whose mail the tab shows. */
  | { type: "tab/account" }
  /** Sent by a newly started copy or by the worker: is a live content script there? */
  | { type: "tab/ping" };

export type InsertResult =
  | { kind: "inserted" }
  /** An answer came in the meantime; nothing was inserted. */
  | { kind: "answer-arrived"; from: string }
  /** The thread on the screen is another one now. */
  | { kind: "thread-gone" }
  /** The reply goes to somebody else than the text greets: names for "This greets Dr Osei; the reply goes to Anna". */
  | { kind: "wrong-person"; greets: string; goesTo: string }
  /** Written, but not found there afterwards, or no safe place to write: offer Copy. */
  | { kind: "not-written"; why: "no-reply-box" | "not-found-afterwards" | "no-safe-place" };

export type FromTab = {
  "tab/read": Page;
  "tab/unfold": Page;
  "tab/jump": boolean;
  "tab/insert": InsertResult;
  "tab/close-coach": null;
  "tab/show-coach": boolean;
  "tab/open": boolean;
  /** `found`: threads that were new to the ledger. `more`: not all was read. */
  "tab/look-through-sent": { found: number; more: boolean };
  /** The rep's address, null where the page doesn't tell it. */
  "tab/account": string | null;
  "tab/ping": true;
};

/** Somebody asks the worker. */
export type ToWorker =
  | { type: "coach"; open: OpenThread }
  | { type: "spoken"; account: string; thread: string; at: number; next: Day | null }
  | {
      type: "not-a-deal";
      account: string;
      thread: string;
      what: { kind: "thread" } | { kind: "person"; email: string } | { kind: "company"; domain: string };
    }
  | { type: "override"; account: string; thread: string }
  /** Nothing more to do here: out of the way until `bring-back`, with what was learnt. */
  | ({ type: "let-go"; account: string; thread: string } & Lesson)
  /** Put aside: nothing to do before that day. */
  | { type: "snooze"; account: string; thread: string; until: Day }
  /** Why it is quiet, in the rep's view: confirmed, struck out, or left to us again (null). */
  | { type: "cause"; account: string; thread: string; cause: CauseKind; is: boolean | null }
  /** Takes back what was told. `people` are the addresses on the thread: "not a deal" may have reached all of them. */
  | { type: "take-back"; account: string; thread: string; what: Telling; people: string[] }
  /** The note around an article: a link and a line of the rep's own. */
  | { type: "article"; open: OpenThread; link: string; line: string }
  /** Who has gone quiet and could do with an article, longest first. */
  | { type: "quiet-contacts" }
  /** The stylesheet of our marks in Gmail's page, and what is said there when we are gone. */
  | { type: "look" }
  /** A suggestion was inserted: the play and template that were used. */
  | { type: "used"; account: string; thread: string; play: Suggestion["play"]; template: string }
  /**
   * What a colleague would say about a mail that is being written. `thread` is the one that it answers in, null for a
   * new mail; `mail` names this draft as long as its box is open. Nothing of the draft is kept.
   */
  | { type: "review"; account: string; thread: string | null; mail: string; draft: Draft }
  /** The rep wants to hear less. */
  | { type: "hush"; account: string; mail: string; what: Hush }
  | ToDesk;

/** What is not to be said any more: one rule or anything in this mail, anything in mails to somebody, one rule anywhere, anything anywhere. */
export type Hush =
  | { kind: "rule-here"; rule: RuleName }
  | { kind: "mail" }
  | { kind: "person"; email: string }
  | { kind: "rule-never"; rule: RuleName }
  | { kind: "for-good" };

/**
 * A review, with the words that stand on the strip beside it. `quotes`: the words that each remark is about, in the marks
 * of the rep's language, null where it is about none. `ways`: what "Off" can mean, with its words. `spoken`: what there is to be said aloud, "Good." where all is well.
 */
export type SaidOfDraft = Review & {
  words: StripWords;
  quotes: (Around | null)[];
  ways: [words: string, what: Hush][];
  spoken: string[];
};

/** Somebody on a quiet thread of the ledger. `workingDays` is how long the thread has been quiet, as last seen. */
export type QuietContact = Address & { account: string; thread: string; subject: string; workingDays: number };

/** What a rep can tell us about a thread and take back. */
export const TELLINGS = ["spoken", "not-a-deal", "let-go", "snooze"] as const;
export type Telling = (typeof TELLINGS)[number];

export type FromWorker = FromDesk & {
  coach: Report;
  spoken: null;
  "not-a-deal": null;
  override: null;
  "let-go": null;
  snooze: null;
  cause: null;
  "take-back": null;
  /** Empty where an article is out of place by now. */
  article: Text[];
  "quiet-contacts": QuietContact[];
  look: [css: string, farewell: string];
  used: null;
  review: SaidOfDraft;
  hush: null;
};

/** Told by a Gmail tab to every page of ours. */
export type Notice =
  /** Another thread is shown, or the thread has changed. */
  | { type: "notice/page-changed" }
  /** The text that was inserted last is out of the reply (taken back, thrown away), or in it again. */
  | { type: "notice/inserted"; there: boolean };

/**
 * Why a question has no answer; the pages have a sentence for each.
 * `asleep`: the worker can't be reached. `absent`: the Gmail tab has no content script of ours. `stuck`: it has one, and
 * that one failed. `not-kept`: the browser's storage refused. `broken`: a fault of ours.
 */
export type Fault = "asleep" | "absent" | "stuck" | "not-kept" | "broken";

/** An answer: the value, or why there is none. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Fault };
