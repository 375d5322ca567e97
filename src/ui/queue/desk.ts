import type { Answer, FromTab, FromWorker, ToTab, ToWorker } from "../../platform/messages";

/** All that the queue may ask of the world around it. Nothing here rejects. */
export type QueueDesk = {
  /** The tab that the page speaks about: the one in front of the popup, the one around the frame. */
  thisTab: () => Promise<number | null>;
  /** Tabs that show Gmail, the one used last first. */
  gmailTabs: () => Promise<number[]>;
  askTab: <T extends ToTab>(tab: number, message: T) => Promise<Answer<FromTab[T["type"]]>>;
  askWorker: <T extends ToWorker>(message: T) => Promise<Answer<FromWorker[T["type"]]>>;
  /** Leads a Gmail tab to a thread and leaves it where it stands. */
  openThread: (tab: number, thread: string) => Promise<void>;
  /** Brings a tab to the front, which closes the popup. */
  show: (tab: number) => Promise<void>;
  /** Opens Gmail in a new tab. */
  openGmailTab: (account: string, thread: string | null) => Promise<void>;
  /** False where the browser refused. */
  copy: (text: string) => Promise<boolean>;
  /** Unix ms. */
  now: () => number;
};
