import type { Context } from "../core/silence/situation";
import type { NeverCoach } from "../platform/never-coach";

/** The moment, the rep's settings, and whom the rep wants no coaching about: all that a judgement needs besides the ledger. */
export type Here = Omit<Context, "memory"> & { never: NeverCoach };
