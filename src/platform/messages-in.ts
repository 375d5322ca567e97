import * as v from "valibot";
import { RULES } from "../core/draft/remark";
import { CAUSES, PLAYS } from "../core/plays/suggestion";
import { toDesk } from "./desk-in";
import { account, address, day, emails, line, recipients, short, text, threadId, where } from "./fields";
import { TELLINGS, type ToWorker } from "./messages";

/**
 * Checks what reaches the worker. The content script lives in a page full of strangers' mail,
 * so its messages are measured before they are believed.
 */

const MOST_MESSAGES = 1_000;

const message = v.object({
  id: v.pipe(v.string(), v.maxLength(64)),
  from: address,
  to: recipients,
  cc: recipients,
  sentAt: v.nullable(v.pipe(v.number(), v.finite())),
  body: v.nullable(text),
  attachments: v.pipe(v.array(short), v.maxLength(1_000)),
});

const openThread = v.object({
  account,
  id: threadId,
  thread: v.object({
    me: v.object({ name: short, email: short, aliases: v.pipe(v.array(short), v.maxLength(1_000)) }),
    subject: line,
    messages: v.pipe(v.array(message), v.maxLength(MOST_MESSAGES)),
  }),
  states: v.array(v.picklist(["expanded", "collapsed", "hidden"])),
  replyOpen: v.boolean(),
});

const changed = v.object({
  people: v.exactOptional(short),
  process: v.exactOptional(short),
  need: v.exactOptional(short),
});

const rule = v.picklist(RULES);
const mail = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const draft = v.object({
  text,
  subject: v.nullable(line),
  to: recipients,
  attachments: v.pipe(v.array(short), v.maxLength(1_000)),
  isNew: v.boolean(),
});

const hush = v.variant("kind", [
  v.object({ kind: v.literal("rule-here"), rule }),
  v.object({ kind: v.literal("mail") }),
  v.object({ kind: v.literal("person"), email: v.pipe(short, v.includes("@"), v.toLowerCase()) }),
  v.object({ kind: v.literal("rule-never"), rule }),
  v.object({ kind: v.literal("for-good") }),
]);

const toWorker = v.variant("type", [
  v.object({ type: v.literal("coach"), open: openThread }),
  v.object({ type: v.literal("spoken"), ...where, at: v.pipe(v.number(), v.finite()), next: v.nullable(day) }),
  v.object({
    type: v.literal("not-a-deal"),
    ...where,
    what: v.variant("kind", [
      v.object({ kind: v.literal("thread") }),
      v.object({ kind: v.literal("person"), email: short }),
      v.object({ kind: v.literal("company"), domain: short }),
    ]),
  }),
  v.object({ type: v.literal("override"), ...where }),
  v.object({ type: v.literal("let-go"), ...where, cause: v.nullable(v.picklist(CAUSES)), changed, note: short }),
  v.object({ type: v.literal("snooze"), ...where, until: day }),
  v.object({ type: v.literal("cause"), ...where, cause: v.picklist(CAUSES), is: v.nullable(v.boolean()) }),
  v.object({
    type: v.literal("take-back"),
    ...where,
    what: v.picklist(TELLINGS),
    people: emails,
  }),
  v.object({ type: v.literal("article"), open: openThread, link: v.pipe(v.string(), v.maxLength(2_000)), line: short }),
  v.object({ type: v.literal("quiet-contacts") }),
  v.object({ type: v.literal("look") }),
  v.object({ type: v.literal("used"), ...where, play: v.picklist(PLAYS), template: short }),
  v.object({ type: v.literal("review"), account, thread: v.nullable(threadId), mail, draft }),
  v.object({ type: v.literal("hush"), account, mail, what: hush }),
  ...toDesk,
]);

/** The message, if it is one of ours and well formed; else null. */
export const parseToWorker = (said: unknown): ToWorker | null => {
  const parsed = v.safeParse(toWorker, said);
  return parsed.success ? parsed.output : null;
};
