import { GROUPS, type Group } from "../../platform/desk";
import type { QueueDesk } from "./desk";
import type { Browsing, QueueStore } from "./state";

/** Rows that are asked for at once. */
const PAGE = 50;

/** The first group with something in it: the groups stand in the order of what is most worth doing. */
const firstOf = (counts: Record<Group, number>): Group => GROUPS.find((group) => counts[group] > 0) ?? "quiet";

/** Going through the rows, a page at a time. */
export const browsing = (desk: QueueDesk, set: QueueStore["setState"], get: QueueStore["getState"]): Browsing => {
  let asks = 0;

  const ask = async (group: Group, from: number, count: number) =>
    desk.askWorker({ type: "queue", account: null, group, search: get().search.trim(), from, count });

  /** Only the newest question counts. */
  const load = async (group: Group | null, count: number): Promise<void> => {
    const mine = ++asks;
    const answer = await ask(group ?? "quiet", 0, count);
    if (mine !== asks) return;
    if (!answer.ok) return set({ fault: answer.error, told: { kind: "failed", fault: answer.error } });
    const { counts, hits, rows, total, asideUntil } = answer.value;
    const wanted = group ?? firstOf(counts);
    if (group === null && wanted !== "quiet") return load(wanted, count);
    const told = get().fault === null ? get().told : null;
    set({ group: wanted, counts, hits, rows, total, asideUntil, fault: null, told });
  };

  return {
    refresh: async () => {
      const today = desk.askWorker({ type: "today" });
      await load(get().group, Math.max(PAGE, get().rows.length));
      const answer = await today;
      if (answer.ok) set({ today: answer.value });
      const answered = (answer.ok && answer.value?.answered) || null;
      if (get().answered || !answered) return;
      set({ answered });
      // Asked once: on the next look it does not stand there again.
      await desk.askWorker({ type: "outcome-asked", account: answered.account, thread: answered.thread });
    },
    choose: async (group) => {
      set({ group, rows: [], total: 0, told: null });
      await load(group, PAGE);
    },
    seek: async (search) => {
      set({ search });
      await load(get().group, PAGE);
    },
    more: async () => {
      const { group, rows, total } = get();
      if (group === null || (total !== null && rows.length >= total)) return;
      const mine = ++asks;
      const answer = await ask(group, rows.length, PAGE);
      if (mine !== asks || !answer.ok) return;
      const { counts, hits, total: of } = answer.value;
      set({ rows: [...rows, ...answer.value.rows], total: of, counts, hits });
    },
  };
};
