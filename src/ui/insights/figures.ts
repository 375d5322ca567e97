import type { Tried } from "../../platform/desk";

/** From the least to the most that a number may stand for. */
export type Range = { low: number; high: number };

/** How many answers chance leaves open, as a number of cases; null where there are too few for that. */
export const rangeOf = ({ answered: { low, high }, used }: Tried): Range | null =>
  low === null || high === null ? null : { low: low * used, high: high * used };
