import { createStore, type StoreApi } from "zustand/vanilla";
import type { Insights } from "../../platform/desk";
import type { Fault } from "../../platform/messages";
import type { InsightsDesk } from "./desk";

export type InsightsView =
  | { kind: "reading" }
  /** `at`: Unix ms when it was added up. */
  | { kind: "insights"; insights: Insights; at: number }
  | { kind: "failed"; fault: Fault };

export type InsightsStore = StoreApi<{
  view: InsightsView;
  start: () => Promise<void>;
  print: () => void;
  save: (name: string, text: string) => void;
}>;

/** The state of the insights page. */
export const createInsights = (desk: InsightsDesk): InsightsStore =>
  createStore((set) => ({
    view: { kind: "reading" },
    print: desk.print,
    save: desk.download,
    start: async () => {
      const answer = await desk.askInsights();
      set({
        view: answer.ok
          ? { kind: "insights", insights: answer.value, at: desk.now() }
          : { kind: "failed", fault: answer.error },
      });
    },
  }));
