import * as v from "valibot";
import type { FindingKind } from "../core/evidence/finding";
import { address, line, short } from "../platform/fields";

const day = v.pipe(v.string(), v.isoDate());
const days = v.pipe(v.array(day), v.maxLength(1_000));
const stems = v.pipe(v.array(short), v.maxLength(20_000));
const perhaps = v.nullable(day);

/** What each kind of finding holds besides its quote. */
const FIELDS = {
  promise: {
    due: perhaps,
    grace: v.picklist([1, 2]),
    madeFor: v.picklist(["self", "team", "boss", "colleague"]),
    conditional: v.boolean(),
    needs: stems,
    topic: stems,
    call: v.boolean(),
  },
  assent: {},
  "no-commitment": {},
  withdrawal: { topic: stems },
  delivery: { topic: stems },
  ask: { form: v.picklist(["question", "request", "proposal"]), timesProposed: v.boolean(), topic: stems },
  offer: {},
  pitch: {},
  thanks: {},
  decline: {},
  acceptance: {},
  "no-answer-needed": {},
  hope: {},
  price: {},
  objection: {},
  "fit-doubt": {},
  competitor: {},
  "early-stage": {},
  "decision-maker": { who: short },
  "life-event": { about: short, back: perhaps },
  "contact-left": { who: short, successor: v.nullable(address) },
  reorganisation: { until: perhaps, frozen: v.boolean() },
  hold: { until: perhaps },
  meeting: { on: perhaps, agreed: v.boolean() },
  "missed-meeting": {},
  "kind-word": {},
  stake: { on: perhaps },
  concern: { about: v.picklist(["open", "need", "agreed"]), on: perhaps },
  process: { of: v.picklist(["tender", "legal", "security", "procurement", "several-deciders"]) },
  "out-of-office": { back: perhaps },
  bounce: {},
  bulk: {},
} satisfies Record<FindingKind, v.ObjectEntries>;

const options = Object.entries(FIELDS).map(([kind, fields]) =>
  v.looseObject({ kind: v.literal(kind), quote: line, ...fields }),
);

const finding = v.variant("kind", options);

/** What a message says, as it stands in a file. */
export const reading = v.looseObject({
  hash: v.exactOptional(short),
  language: short,
  words: v.number(),
  terms: stems,
  days,
  greeting: line,
  closing: line,
  phones: v.pipe(v.array(short), v.maxLength(100)),
  country: v.nullish(short),
  opening: line,
  answersNothing: v.exactOptional(v.boolean()),
  findings: v.pipe(v.array(finding), v.maxLength(10_000)),
});
