import type { QueueRow } from "../../platform/desk";
import type { ToWorker } from "../../platform/messages";
import { showThread } from "../show-thread";
import { tabOf } from "../tab-of";
import type { QueueDesk } from "./desk";
import type { Acting, QueueStore, QueueTold } from "./state";

const whereOf = ({ account, thread }: QueueRow) => ({ account, thread });

/** What the rep does with a row: the worker keeps it, and the rows are asked for anew. */
export const acting = (desk: QueueDesk, set: QueueStore["setState"], get: QueueStore["getState"]): Acting => {
  const tell = async (message: ToWorker, told: QueueTold): Promise<void> => {
    const answer = await desk.askWorker(message);
    if (!answer.ok) return set({ told: { kind: "failed", fault: answer.error } });
    set({ told });
    await get().refresh();
  };

  return {
    open: async (row) => {
      const tab = await tabOf(desk, row.account);
      if (tab === null) {
        await desk.openGmailTab(row.account, row.thread);
        return false;
      }
      await showThread(desk, tab, row.thread);
      if (tab === (await desk.thisTab())) return true;
      await desk.show(tab);
      return false;
    },
    snooze: (row, until) => tell({ type: "snooze", ...whereOf(row), until }, { kind: "snooze", row }),
    letGo: (row) =>
      tell({ type: "let-go", ...whereOf(row), cause: null, changed: {}, note: "" }, { kind: "let-go", row }),
    notADeal: (row) =>
      tell({ type: "not-a-deal", ...whereOf(row), what: { kind: "thread" } }, { kind: "not-a-deal", row }),
    undo: (what, row) => tell({ type: "take-back", ...whereOf(row), what, people: [] }, { kind: "taken-back" }),
    copyNote: async (row) => {
      const note = await desk.askWorker({ type: "crm-note", ...whereOf(row) });
      if (!note.ok) return set({ told: { kind: "failed", fault: note.error } });
      set({ told: { kind: (await desk.copy(note.value)) ? "note-copied" : "not-copied" } });
    },
    cameOf: async (outcome) => {
      const { answered } = get();
      set({ answered: null });
      if (!answered || outcome === null) return;
      const { account, thread } = answered;
      await tell({ type: "outcome", account, thread, outcome }, { kind: "outcome-noted" });
    },
    lookThrough: async () => {
      const here = await desk.thisTab();
      const tabs = await desk.gmailTabs();
      const tab = tabs.find((one) => one === here) ?? tabs[0];
      if (tab === undefined) return set({ told: { kind: "no-gmail" } });
      set({ told: { kind: "looking" } });
      const looking = desk.askTab(tab, { type: "tab/look-through-sent" });
      if (tab !== here) await desk.show(tab);
      const answer = await looking;
      if (!answer.ok) return set({ told: { kind: "failed", fault: answer.error } });
      await get().choose("not-opened");
      set({ told: { kind: "found", ...answer.value } });
    },
  };
};
