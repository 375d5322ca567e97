import type { Thread } from "../thread";
import { whoseDesk } from "./sides";

const NUMERIC_DATE = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d{2}\b/g;
/** Enough of a body to meet a date in; the rest of a huge one is not searched. */
const SEARCHED = 20_000;

/** Zones of the two countries that write the month first. */
const MONTH_FIRST_ZONE =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana|Kentucky|Juneau|Puerto_Rico)|Pacific\/Honolulu|Asia\/Manila)/;

/** +1 where the text holds a date that can only be day first, -1 month first, 0 undecided. */
function vote(body: string): number {
  let balance = 0;
  for (const [, a, b] of body.slice(0, SEARCHED).matchAll(NUMERIC_DATE)) {
    if (Number(a) > 12 && Number(b) <= 12) balance += 1;
    if (Number(b) > 12 && Number(a) <= 12) balance -= 1;
  }
  return Math.sign(balance);
}

/**
 * True where 3/4 means 3 April to these people: what their own unmistakable dates show, theirs before ours,
 * else what is usual in the rep's time zone.
 */
export function isDayFirst(thread: Thread, timeZone: string): boolean {
  const desk = whoseDesk(thread.me, []);
  let balance = 0;
  for (const { from, body } of thread.messages) balance += vote(body ?? "") * (desk(from) === "them" ? 3 : 1);
  return balance === 0 ? !MONTH_FIRST_ZONE.test(timeZone) : balance > 0;
}
