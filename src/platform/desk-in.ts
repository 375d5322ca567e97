import * as v from "valibot";
import { OUTCOMES } from "../core/silence/situation";
import { GROUPS } from "./desk";
import { account, address, line, short, text, threadId, where } from "./fields";

/** Gmail shows at most 100 rows a page, and inbox sections a few more. */
const MOST_ROWS = 500;
const MOST_PEOPLE = 100;
const MOST_ASKED = 200;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const sighting = v.object({
  thread: threadId,
  newest: v.pipe(v.string(), v.maxLength(64)),
  at: v.nullable(v.pipe(v.number(), v.finite())),
  people: v.pipe(v.array(address), v.maxLength(MOST_PEOPLE)),
  subject: line,
  mine: v.boolean(),
});

const rows = v.pipe(v.array(sighting), v.maxLength(MOST_ROWS));

/** Messages about many threads, as messages-in.ts checks them. */
export const toDesk = [
  v.object({
    type: v.literal("queue"),
    account: v.nullable(account),
    group: v.picklist(GROUPS),
    search: short,
    from: whole,
    count: v.pipe(whole, v.maxValue(MOST_ASKED)),
  }),
  v.object({ type: v.literal("next-quiet"), account, after: v.nullable(threadId) }),
  v.object({ type: v.literal("today") }),
  v.object({ type: v.literal("crm-note"), ...where }),
  v.object({ type: v.literal("candidates"), account, rows }),
  v.object({ type: v.literal("sighted"), account, rows }),
  v.object({ type: v.literal("outcome"), ...where, outcome: v.picklist(OUTCOMES) }),
  v.object({ type: v.literal("outcome-asked"), ...where }),
  v.object({ type: v.literal("insights") }),
  v.object({ type: v.literal("stored") }),
  v.object({ type: v.literal("export"), after: v.nullable(short) }),
  v.object({ type: v.literal("import"), text, line: v.pipe(whole, v.minValue(1)), last: v.boolean() }),
  v.object({ type: v.literal("erase") }),
  v.object({ type: v.literal("forget"), ...where }),
] as const;
