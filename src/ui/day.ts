import type { Day } from "../core/thread";
import { dayOf } from "../core/time/day";

/** Milliseconds. */
export const A_DAY = 24 * 60 * 60 * 1000;

/** The calendar day of a moment (Unix ms) in the zone of this browser. */
export const dayHere = (at: number): Day => dayOf(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
