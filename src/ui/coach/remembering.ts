import type { ToWorker } from "../../platform/messages";
import type { Desk } from "./desk";
import { everybody } from "./people";
import { onThread } from "./seeing";
import { momentOf } from "./spoken-when";
import { BLANK, type CoachStore, type Remembering, type Told } from "./state";
import type { ThreadView } from "./view";

type Where = { account: string; thread: string };

/** What the rep tells us: kept by the worker, then judged anew. */
export const remembering = (desk: Desk, set: CoachStore["setState"], get: CoachStore["getState"]): Remembering => {
  const tell = async (message: ToWorker, told: Told | null): Promise<void> => {
    const answer = await desk.askWorker(message);
    if (!answer.ok) return set({ told: { kind: "failed", fault: answer.error } });
    await get().look();
    set({ told });
  };

  /** Tells the worker something about the thread in view. */
  const about = (message: (where: Where, view: ThreadView) => ToWorker, told: Told | null): Promise<void> =>
    onThread(get, (view) => tell(message({ account: view.open.account, thread: view.open.id }, view), told));

  return {
    spoken: (when, next) =>
      about((where) => ({ type: "spoken", ...where, at: momentOf(when, desk.now()), next }), { kind: "spoken" }),
    notADeal: (what) => about((where) => ({ type: "not-a-deal", ...where, what }), { kind: "not-a-deal" }),
    forget: () =>
      onThread(get, async ({ open }) => {
        const answer = await desk.askWorker({ type: "forget", account: open.account, thread: open.id });
        // Not looked at again, which would write it down anew.
        set(answer.ok ? { ...BLANK, view: { kind: "forgotten" } } : { told: { kind: "failed", fault: answer.error } });
      }),
    override: () => about((where) => ({ type: "override", ...where }), null),
    snooze: (until) => about((where) => ({ type: "snooze", ...where, until }), { kind: "snooze" }),
    letGo: (lesson) => about((where) => ({ type: "let-go", ...where, ...lesson }), { kind: "let-go" }),
    cameOf: (outcome) => about((where) => ({ type: "outcome", ...where, outcome }), { kind: "outcome-noted" }),
    asked: () =>
      onThread(get, async ({ open }) => {
        await desk.askWorker({ type: "outcome-asked", account: open.account, thread: open.id });
      }),
    judge: (cause, is) => about((where) => ({ type: "cause", ...where, cause, is }), null),
    takeBack: (what) =>
      about((where, { open }) => ({ type: "take-back", ...where, what, people: everybody(open.thread) }), {
        kind: "taken-back",
      }),
  };
};
