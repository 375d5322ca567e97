import type { Ledger } from "../ledger/database";
import { PLACES_OF } from "../ledger/place";
import { countIn } from "../ledger/queue";
import type { Insights } from "../platform/desk";
import { readHere } from "./here";

/** What the ledger tells about many deals together. */
export const insightsOf = async (ledger: Ledger): Promise<Insights> => {
  const here = await readHere();
  const all = await countIn(ledger, null, PLACES_OF.quiet, here.now);
  return {
    sentences: [],
    stalled: null,
    quiet: { all, read: 0 },
    byAge: [],
    byCause: [],
    byPlay: [],
    byWait: [],
    promises: [],
    cost: { deals: all, days: 0, messages: 0 },
  };
};
