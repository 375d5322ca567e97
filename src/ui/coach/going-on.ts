import type { QueueRow } from "../../platform/desk";
import type { Answer } from "../../platform/messages";
import { showThread } from "../show-thread";
import type { Desk } from "./desk";
import { onThread } from "./seeing";
import type { CoachStore, GoingOn } from "./state";

type Where = { account: string; id: string };

/** From thread to thread, without coming back to the list. */
export const goingOn = (desk: Desk, set: CoachStore["setState"], get: CoachStore["getState"]): GoingOn => {
  const nextQuiet = ({ account, id }: Where): Promise<Answer<QueueRow | null>> =>
    desk.askWorker({ type: "next-quiet", account, after: id });

  /** The one in front may not have been written down yet. */
  const nextUnopened = async ({ account, id }: Where): Promise<Answer<QueueRow | null>> => {
    const group = "not-opened";
    const left = await desk.askWorker({ type: "queue", account, group, search: "", from: 0, count: 2 });
    return left.ok ? { ok: true, value: left.value.rows.find(({ thread }) => thread !== id) ?? null } : left;
  };

  return {
    showQueue: (queueOpen) => set({ queueOpen }),
    arrive: ({ group }) => set({ queueOpen: false, walking: group === "not-opened" }),
    goOn: () =>
      onThread(get, async ({ tab, open }) => {
        const next = await (get().walking ? nextUnopened(open) : nextQuiet(open));
        if (!next.ok) return set({ told: { kind: "failed", fault: next.error } });
        if (next.value === null) return set({ told: { kind: "nobody-next" }, walking: false });
        await showThread(desk, tab, next.value.thread);
      }),
  };
};
