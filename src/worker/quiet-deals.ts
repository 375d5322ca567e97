import { causes } from "../core/plays/causes";
import type { CauseKind } from "../core/plays/suggestion";
import type { Situation } from "../core/silence/situation";
import { countCauses, stalledSentence } from "../core/stalled";
import type { Ledger, ThreadRecord } from "../ledger/database";
import type { Here } from "../ledger/here";
import { knownOf, situationAt } from "../ledger/known";
import { PLACES_OF } from "../ledger/place";
import { pageIn } from "../ledger/queue";

export type Deal = { record: ThreadRecord; situation: Situation };

/** Threads of these places as they stand now, at most so many, most worth doing first. */
export const dealsIn = async (
  ledger: Ledger,
  places: (typeof PLACES_OF)["quiet"],
  here: Here,
  most: number,
): Promise<Deal[]> => {
  const records = await pageIn(ledger, null, places, here.now, most);
  const read = await Promise.all(
    records.map(async (record) => ({ record, situation: situationAt(await knownOf(ledger, record), here) })),
  );
  return read.flatMap(({ record, situation }) => (situation ? [{ record, situation }] : []));
};

/** The likeliest cause of each; those that nothing speaks for are left out. */
export const causesOf = (deals: readonly Deal[]): CauseKind[] =>
  deals.flatMap(({ situation }) => causes(situation)[0]?.kind ?? []);

/** Quiet deals that the popup looks through. */
const ENOUGH = 40;

/** The sentence for when many deals stall for one cause. */
export const stalledNow = async (ledger: Ledger, here: Here): Promise<string | null> => {
  const deals = await dealsIn(ledger, PLACES_OF.quiet, here, ENOUGH);
  return stalledSentence(countCauses(causesOf(deals)), deals.length, here.settings.language);
};
