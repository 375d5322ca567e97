import type { Drafts } from "../../platform/drafts";
import type { Answer, FromTab, FromWorker, Notice, ToTab, ToWorker } from "../../platform/messages";

/** Addresses of the rep's, and domains of their company. */
export type Own = { aliases: readonly string[]; domains: readonly string[] };

/**
 * All that the coach page may ask of the world around it; src/platform has the real one, tests have their own.
 * Nothing here rejects: what fails is an answer that a rep can read.
 */
export type Desk = {
  /** The tab that the page speaks about, null where there is none. */
  thisTab: () => Promise<number | null>;
  showsGmail: (tab: number) => Promise<boolean>;
  askTab: <T extends ToTab>(tab: number, message: T) => Promise<Answer<FromTab[T["type"]]>>;
  askWorker: <T extends ToWorker>(message: T) => Promise<Answer<FromWorker[T["type"]]>>;
  readDraft: (account: string, thread: string) => Promise<Drafts>;
  keepDraft: (account: string, thread: string, key: string, text: string | null) => Promise<void>;
  onNotice: (listener: (notice: Notice, tab: number | null) => void, signal: AbortSignal) => void;
  /** What is the rep's own besides what Gmail tells: further addresses, and domains of their company. */
  readOwn: () => Promise<Own>;
  onSettingsChanged: (listener: () => void, signal: AbortSignal) => void;
  /** False where the browser refused. */
  copy: (text: string) => Promise<boolean>;
  /** Unix ms. */
  now: () => number;
};
