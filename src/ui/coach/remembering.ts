import type { ToWorker } from "../../platform/messages";
import type { Desk } from "./desk";
import { onThread } from "./seeing";
import { momentOf } from "./spoken-when";
import type { CoachStore, Remembering, Told } from "./state";

/** What the rep tells us: kept by the worker, then judged anew. */
export const remembering = (desk: Desk, set: CoachStore["setState"], get: CoachStore["getState"]): Remembering => {
  const tell = async (message: ToWorker, told: Told | null): Promise<void> => {
    const answer = await desk.askWorker(message);
    if (!answer.ok) return set({ told: { kind: "failed", sentence: answer.error } });
    await get().look();
    set({ told });
  };

  return {
    spoken: (when, next) =>
      onThread(get, ({ open: { account, id: thread } }) =>
        tell({ type: "spoken", account, thread, at: momentOf(when, desk.now()), next }, { kind: "spoken" }),
      ),
    notADeal: (what) =>
      onThread(get, ({ open: { account, id: thread } }) =>
        tell({ type: "not-a-deal", account, thread, what }, { kind: "not-a-deal" }),
      ),
    undo: () =>
      onThread(get, ({ open: { account, id: thread } }) => tell({ type: "undo", account, thread }, { kind: "undone" })),
    override: () =>
      onThread(get, ({ open: { account, id: thread } }) => tell({ type: "override", account, thread }, null)),
  };
};
