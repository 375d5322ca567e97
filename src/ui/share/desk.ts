import type { Article } from "../../article/article";
import type { Answer, FromTab, FromWorker, ToTab, ToWorker } from "../../platform/messages";
import type { WebPage } from "../../platform/read-page";

/** All that sharing a page may ask of the world around it. Nothing here rejects. */
export type ShareDesk = {
  /** The page in front; null where the browser doesn't allow it. */
  readPage: () => Promise<WebPage | null>;
  /** The article on it, as text; null where there is none. */
  readArticle: (page: WebPage) => Promise<Article | null>;
  askWorker: <T extends ToWorker>(message: T) => Promise<Answer<FromWorker[T["type"]]>>;
  askTab: <T extends ToTab>(tab: number, message: T) => Promise<Answer<FromTab[T["type"]]>>;
  gmailTabs: () => Promise<number[]>;
  /** Leads a Gmail tab to a thread and leaves it in the background. */
  openThread: (tab: number, thread: string) => Promise<void>;
  /** Brings the tab to the front, which closes the popup. */
  show: (tab: number) => Promise<void>;
  copy: (text: string) => Promise<boolean>;
  pause: (ms: number) => Promise<void>;
};
