import { copyText } from "../../platform/clipboard";
import { gmailTabs, openGmailTab, openThreadIn, showTab } from "../../platform/gmail-tabs";
import { thisTab } from "../../platform/this-tab";
import { askTab } from "../../platform/to-tab";
import { askWorker } from "../../platform/to-worker";
import type { QueueDesk } from "./desk";

/** The queue's desk in the real browser. */
export const here: QueueDesk = {
  thisTab,
  gmailTabs,
  askTab,
  askWorker,
  openThread: openThreadIn,
  show: showTab,
  openGmailTab,
  copy: copyText,
  now: () => Date.now(),
};
