import type { Drafts } from "../../platform/drafts";
import type { Notice } from "../../platform/messages";
import type { QueueDesk } from "../queue/desk";

/** Addresses of the rep's, and domains of their company. */
export type Own = { aliases: readonly string[]; domains: readonly string[] };

/**
 * All that the coach page may ask of the world around it; src/platform has the real one, tests have their own.
 * Nothing here rejects: what fails is an answer that a rep can read.
 */
export type Desk = QueueDesk & {
  showsGmail: (tab: number) => Promise<boolean>;
  readDraft: (account: string, thread: string) => Promise<Drafts>;
  keepDraft: (account: string, thread: string, key: string, text: string | null) => Promise<void>;
  onNotice: (listener: (notice: Notice, tab: number | null) => void, signal: AbortSignal) => void;
  /** What is the rep's own besides what Gmail tells: further addresses, and domains of their company. */
  readOwn: () => Promise<Own>;
  onSettingsChanged: (listener: () => void, signal: AbortSignal) => void;
};
