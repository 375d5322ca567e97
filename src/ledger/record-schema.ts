import * as v from "valibot";
import { CHANGES } from "../core/plays/lesson";
import { CAUSES, PLAYS } from "../core/plays/suggestion";
import { OUTCOMES } from "../core/silence/situation";
import { account, address, day, line, recipients, short, threadId } from "../platform/fields";
import { TELLINGS } from "../platform/messages";
import { reading } from "./finding-schema";
import { PLACES } from "./place";

/** What a line of an exported file must be, and a record of the ledger, before any of it is believed. */

const moment = v.pipe(v.number(), v.finite());
const messageId = v.pipe(v.string(), v.maxLength(64));
const place = v.nullable(v.picklist(PLACES));

/** A message as the ledger keeps it: never with a body. */
const message = v.object({
  id: messageId,
  from: address,
  to: recipients,
  cc: recipients,
  sentAt: v.nullable(moment),
  body: v.null(),
  attachments: v.pipe(v.array(short), v.maxLength(1_000)),
});

const skeleton = v.object({
  me: v.object({ name: short, email: short, aliases: v.pipe(v.array(short), v.maxLength(500)) }),
  subject: line,
  messages: v.pipe(v.array(message), v.maxLength(1_000)),
});

const playUse = v.object({
  play: v.picklist(PLAYS),
  at: moment,
  waited: v.pipe(v.number(), v.integer(), v.minValue(0)),
  answeredAt: v.nullable(moment),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  askedOn: v.nullable(day),
});

const memory = v.object({
  spoken: v.nullable(v.object({ at: moment, next: v.nullable(day) })),
  notADeal: v.boolean(),
  snoozedUntil: v.nullable(day),
  overridden: v.boolean(),
  letGo: v.boolean(),
  asideAt: v.nullable(moment),
  used: v.pipe(v.array(short), v.maxLength(10_000)),
  causes: v.record(short, v.boolean()),
  elsewhere: v.null(),
  plays: v.pipe(v.array(playUse), v.maxLength(10_000)),
});

const debrief = v.object({
  cause: v.nullable(v.picklist(CAUSES)),
  changed: v.exactOptional(v.record(v.picklist(CHANGES), short)),
  note: short,
  at: moment,
});

const record = v.object({
  account,
  thread: threadId,
  subject: line,
  people: v.pipe(v.array(address), v.maxLength(2_000)),
  contact: short,
  newest: messageId,
  skeleton: v.exactOptional(skeleton),
  seenAt: moment,
  sighted: v.nullable(v.object({ newest: messageId, at: moment })),
  memory,
  before: v.nullable(memory),
  toldAt: moment,
  takenBack: v.exactOptional(v.record(v.picklist(TELLINGS), moment)),
  remindedOn: v.nullable(day),
  debrief: v.exactOptional(debrief),
  first: place,
  later: place,
  turns: moment,
});

/** What the ledger itself holds. Of a memory, records of older versions may lack the newer fields. */
const remembered = v.partial(memory);

export const storedThread = v.object({
  ...record.entries,
  memory: remembered,
  before: v.nullable(remembered),
  words: v.array(v.string()),
  played: v.number(),
  asks: v.exactOptional(v.literal(1)),
});

export const storedReading = v.object({
  account,
  message: messageId,
  thread: threadId,
  core: v.number(),
  reading,
});

export const storedHeard = v.object({ account, email: short, thread: threadId, subject: line, at: moment });

/** A thread with what its messages say. */
export const keptThread = v.object({
  record,
  readings: v.pipe(v.array(v.object({ message: messageId, core: v.number(), reading })), v.maxLength(2_000)),
});
