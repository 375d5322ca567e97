import type { Insights } from "../../platform/desk";
import type { Answer } from "../../platform/messages";

/** All that the insights page may ask of the world around it. Nothing here rejects. */
export type InsightsDesk = {
  askInsights: () => Promise<Answer<Insights>>;
  /** Hands the rep a file. */
  download: (name: string, text: string) => void;
  print: () => void;
  /** Unix ms. */
  now: () => number;
};
