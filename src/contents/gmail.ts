import type { PlasmoCSConfig } from "plasmo";
import { readAccount } from "../gmail/account";
import { afterTyping } from "../gmail/draft/after-typing";
import { answerThere } from "../gmail/draft/answer-there";
import { followDrafts } from "../gmail/draft/follow-drafts";
import { followThread } from "../gmail/follow";
import { followRows } from "../gmail/follow-rows";
import { followInserted } from "../gmail/inserted";
import { jump } from "../gmail/jump";
import { lookThroughSent } from "../gmail/look-through";
import { closeCoach, toggleCoach } from "../gmail/marks/coach-frame";
import { removeMarks } from "../gmail/marks/host";
import { showReloadNotice } from "../gmail/marks/reload-notice";
import { prepareLook } from "../gmail/marks/style";
import { Memory } from "../gmail/memory";
import { pageOf } from "../gmail/read-page";
import { readThread } from "../gmail/read-thread";
import { takeOver } from "../gmail/takeover";
import { unfold } from "../gmail/unfold";
import { watch } from "../gmail/watch";
import { writeReply } from "../gmail/write-reply";
import type { Sighting } from "../platform/desk";
import { answerTab, coachUrl, isAlive, tellPages } from "../platform/from-tab";
import { onSettingsChanged } from "../platform/settings-changed";
import { askWorker } from "../platform/to-worker";

export const config: PlasmoCSConfig = {
  matches: ["https://mail.google.com/*"],
  run_at: "document_idle",
  all_frames: false,
};

const controller = takeOver(document);
const { signal } = controller;
signal.addEventListener("abort", () => removeMarks(document));

void prepareLook();

const memory = new Memory();
const read = () => readThread(document, Date.now(), memory);

/** Runs only while our extension does: one that is gone under an open page takes its marks away and says so. */
const whileAlive = (act: () => void) => () => {
  if (isAlive()) act();
  else {
    controller.abort();
    showReloadNotice(document);
  }
};

const rows = followRows(
  document,
  { clock: Date.now, ask: (account, seen) => askWorker({ type: "sighted", account, rows: seen }) },
  signal,
);

const { look, refresh, expect } = followThread(
  document,
  memory,
  {
    clock: Date.now,
    ask: async (open) => {
      const answer = await askWorker({ type: "coach", open });
      rows.refresh(open.id);
      return answer;
    },
    tell: tellPages,
    press: whileAlive(() => toggleCoach(document, coachUrl())),
  },
  signal,
);

const { reviewDrafts, keepClear } = followDrafts(
  document,
  { ask: askWorker, answerThere: (thread, text) => void answerThere(document, thread, text, memory, signal) },
  signal,
);
const { inserted, look: lookForInserted } = followInserted(document, (there) =>
  tellPages({ type: "notice/inserted", there }),
);
const readDrafts = whileAlive(() => {
  reviewDrafts();
  lookForInserted();
});
const reviewSoon = afterTyping(document, keepClear, readDrafts, signal);

const lookAtAll = whileAlive(() => {
  look();
  rows.look();
  reviewSoon();
});

const refreshAll = whileAlive(() => {
  refresh();
  rows.refresh();
});

watch(document, lookAtAll, signal, rows.touched);
window.addEventListener("focus", refreshAll, { signal });
onSettingsChanged(refreshAll, signal);

/** Rows of the rep's own search, on their way to the ledger; the number of threads that it had not known. */
const tell = async (account: string, seen: Sighting[]): Promise<number> => {
  const answer = await askWorker({ type: "candidates", account, rows: seen });
  return answer.ok ? answer.value.added : 0;
};

answerTab(
  {
    "tab/ping": () => true,
    "tab/account": () => readAccount(document),
    "tab/read": () => {
      refresh();
      return pageOf(document, read());
    },
    "tab/unfold": async () => {
      await unfold(document, signal);
      return pageOf(document, read());
    },
    "tab/jump": ({ thread, message }) => {
      const shown = read();
      return !("failure" in shown) && shown.open.id === thread && jump(shown, message);
    },
    "tab/show-coach": () => {
      if ("failure" in read()) return false;
      toggleCoach(document, coachUrl());
      return true;
    },
    "tab/open": ({ thread }) => {
      expect(thread);
      location.hash = `all/${thread}`;
      return true;
    },
    "tab/look-through-sent": () => lookThroughSent(document, { clock: Date.now, tell }, signal),
    // Told once it stands there: a look at the box while it opens would take it for taken back already.
    "tab/insert": (request) =>
      writeReply(document, request, Date.now, memory, signal).finally(() => inserted(request.text)),
    "tab/close-coach": () => {
      closeCoach(document);
      refresh();
      return null;
    },
  },
  signal,
);
