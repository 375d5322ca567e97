import type { StoreApi } from "zustand/vanilla";
import type { Play, Suggestion, Tone } from "../../core/plays/suggestion";
import type { Day } from "../../core/thread";
import type { Drafts } from "../../platform/drafts";
import type { InsertResult, ToWorker } from "../../platform/messages";
import type { SpokenWhen } from "./spoken-when";
import type { View } from "./view";

/** What came of the last press, told beside the verdict. */
export type Told =
  | { kind: "spoken" | "not-a-deal" | "undone" | "not-shown" | "report-copied" | "not-copied" }
  | { kind: "failed"; sentence: string };

/** What came of inserting or copying a suggestion, told under its buttons. */
export type Outcome = InsertResult | { kind: "copied" | "not-copied" } | { kind: "failed"; sentence: string };

export type NotADeal = Extract<ToWorker, { type: "not-a-deal" }>["what"];

/** What is on the page. */
export type Coach = {
  view: View;
  /** Edited texts by draft key; `chosenText` says which is shown. */
  edits: Drafts;
  tones: Partial<Record<Play, Tone>>;
  recipients: Partial<Record<Play, Suggestion["to"]>>;
  told: Told | null;
  outcome: { play: Play; of: Outcome } | null;
  busy: "unfold" | "insert" | null;
};

export const BLANK: Coach = {
  view: { kind: "looking" },
  edits: {},
  tones: {},
  recipients: {},
  told: null,
  outcome: null,
  busy: null,
};

/** Seeing the tab. Like all actions these are safe in any state: what no longer fits does nothing. */
export type Seeing = {
  /** Looks now, and again whenever the tab says that something changed. */
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
  undo: () => Promise<void>;
  override: () => Promise<void>;
};

/** Making a suggestion one's own and taking it to the reply. */
export type Writing = {
  choose: (play: Play, tone: Tone) => void;
  address: (play: Play, to: Suggestion["to"]) => void;
  /** Keeps an edited text; null goes back to ours. */
  edit: (play: Play, tone: Tone, text: string | null) => void;
  insert: (suggestion: Suggestion, force?: boolean) => Promise<void>;
  copy: (suggestion: Suggestion) => Promise<void>;
  /** After "Ray has answered in the meantime": looks again and shows the newest message. */
  readAnswer: () => Promise<void>;
};

export type CoachStore = StoreApi<Coach & Seeing & Remembering & Writing>;
