import type { StoreApi } from "zustand/vanilla";
import type { Lesson } from "../../core/plays/lesson";
import type { CauseKind, Play, Suggestion, Text, Tone } from "../../core/plays/suggestion";
import type { Outcome as DealOutcome } from "../../core/silence/situation";
import type { Day } from "../../core/thread";
import type { QueueRow } from "../../platform/desk";
import type { Drafts } from "../../platform/drafts";
import type { Fault, Hush, InsertResult, SaidOfDraft, Telling, ToWorker } from "../../platform/messages";
import type { SpokenWhen } from "./spoken-when";
import type { View } from "./view";

/** What came of the last press, told beside the verdict. */
export type Told =
  | { kind: Telling | "taken-back" | "outcome-noted" | "nobody-next" | "not-shown" | "report-copied" | "not-copied" }
  | { kind: "failed"; fault: Fault };

/** What came of inserting or copying a suggestion, told under its buttons. */
export type Outcome = InsertResult | { kind: "copied" | "not-copied" } | { kind: "failed"; fault: Fault };

export type NotADeal = Extract<ToWorker, { type: "not-a-deal" }>["what"];

/** What is on the page. */
export type Coach = {
  view: View;
  /** Edited texts by draft key, of which `chosenText` says which is shown, and what stands in the forms. */
  edits: Drafts;
  tones: Partial<Record<Play, Tone>>;
  recipients: Partial<Record<Play, Suggestion["to"]>>;
  /** The note around the article that the rep named; null until it is written. */
  article: Text[] | null;
  told: Told | null;
  outcome: { play: Play; of: Outcome } | null;
  /** False once the text that was inserted is out of the reply again. */
  inReply: boolean;
  busy: "unfold" | "insert" | null;
  /** True while the list of deals stands before the thread. */
  queueOpen: boolean;
  /** True while the rep goes through what was not opened yet, one thread after the other. */
  walking: boolean;
};

/** How every thread begins. */
export const BLANK: Omit<Coach, "walking"> = {
  view: { kind: "looking" },
  edits: {},
  tones: {},
  recipients: {},
  article: null,
  told: null,
  outcome: null,
  inReply: true,
  busy: null,
  queueOpen: false,
};

/** Seeing the tab. Like all actions these are safe in any state: what no longer fits does nothing. */
export type Seeing = {
  /** Looks now, and again whenever the tab or the settings change. */
  start: (signal: AbortSignal) => void;
  look: () => Promise<void>;
  unfold: () => Promise<void>;
  jump: (message: number) => Promise<void>;
  copyShape: () => Promise<void>;
  close: () => Promise<void>;
};

/** What the rep tells us about the thread. */
export type Remembering = {
  spoken: (when: SpokenWhen, next: Day | null) => Promise<void>;
  notADeal: (what: NotADeal) => Promise<void>;
  takeBack: (what: Telling) => Promise<void>;
  /** Drops all that is known of the thread; can't be taken back. */
  forget: () => Promise<void>;
  override: () => Promise<void>;
  snooze: (until: Day) => Promise<void>;
  letGo: (lesson: Lesson) => Promise<void>;
  /** What came of the answer to a play. */
  cameOf: (outcome: DealOutcome) => Promise<void>;
  /** The rep is shown the question what came of it: from tomorrow on it is not asked again. */
  asked: () => Promise<void>;
  /** Confirms a cause, strikes it out, or (null) leaves it to us again. */
  judge: (cause: CauseKind, is: boolean | null) => Promise<void>;
};

/** Making a suggestion one's own and taking it to the reply. */
export type Writing = {
  choose: (play: Play, tone: Tone) => void;
  address: (play: Play, to: Suggestion["to"]) => void;
  /** Keeps an edited text; null goes back to ours. */
  edit: (play: Play, tone: Tone, text: string | null) => void;
  /** Keeps what stands in a field of a form, so that a closed popup loses nothing. */
  keep: (field: string, text: string) => void;
  /** Asks for the note around an article; `article` holds it afterwards, empty where it is out of place by now. */
  writeArticle: (link: string, line: string) => Promise<void>;
  insert: (suggestion: Suggestion, force?: boolean) => Promise<void>;
  copy: (suggestion: Suggestion) => Promise<void>;
  /** What a colleague would say of this text as the message of the suggestion; null where nothing can be asked. */
  review: (suggestion: Suggestion, text: string) => Promise<SaidOfDraft | null>;
  /** Less of it: in this message, or for good. */
  hush: (suggestion: Suggestion, what: Hush) => Promise<void>;
  /** After "Ray has answered in the meantime": looks again and shows the newest message. */
  readAnswer: () => Promise<void>;
};

/** From thread to thread, without coming back to the list. */
export type GoingOn = {
  showQueue: (open: boolean) => void;
  /** A row of the list was opened in this tab: what was in the way goes. */
  arrive: (row: QueueRow) => void;
  /** Leads the tab to the next quiet thread, or while walking to the next one that was not opened yet. */
  goOn: () => Promise<void>;
};

export type CoachStore = StoreApi<Coach & Seeing & Remembering & Writing & GoingOn>;
