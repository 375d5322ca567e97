import * as v from "valibot";
import type { Thread } from "./thread";

/** What is in a thread file: the thread, the moment to look at it (Unix ms), and its time zone. */
export type ThreadFile = { thread: Thread; now: number; timeZone: string };

/** An expected failure: the file is not a thread file. `message` says what is wrong and where. */
export class ThreadFileError extends Error {
  override name = "ThreadFileError";
}

/** A moment must name its offset: without one it would mean another instant on another machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

const isMoment = (text: string): boolean => MOMENT.test(text) && !Number.isNaN(Date.parse(text));

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const text = v.string("is not a text");
const moment = v.pipe(v.string("is not a date"), v.check(isMoment, "is not a date"), v.transform(Date.parse));
const address = v.object({ name: v.optional(text, ""), email: text }, "is not a person with an email");
const people = v.optional(v.array(address, "is not a list of people"), []);

const message = v.pipe(
  v.object(
    {
      id: v.optional(text, ""),
      from: address,
      to: people,
      cc: people,
      sentAt: v.nullish(moment, null),
      body: v.nullable(v.string("is neither text nor null"), null),
      attachments: v.optional(v.array(text, "is not a list of names"), []),
    },
    "is not a message",
  ),
  v.forward(
    v.check(({ sentAt, body }) => sentAt !== null || body === null, "is missing"),
    ["sentAt"],
  ),
);

const file = v.object(
  {
    me: v.object(
      { name: v.optional(text, ""), email: text, aliases: v.optional(v.array(text, "is not a list of addresses"), []) },
      "is not a person with an email",
    ),
    now: moment,
    timeZone: v.pipe(text, v.check(isTimeZone, "is not a time zone")),
    subject: v.optional(text, ""),
    messages: v.array(message, "is not a list of messages"),
  },
  "is not a thread file",
);

/** Where an issue stands, as one would write it: `messages[2].sentAt`. */
function whereOf(path: readonly { key: unknown }[]): string {
  return path
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const where = whereOf(issue.path ?? []);
  if (where === "") return issue.message;
  return `${where} ${issue.received === "undefined" ? "is missing" : issue.message}`;
}

/** Reads parsed JSON as a thread file. Throws ThreadFileError that says what is wrong and where. */
export function parseThreadFile(json: unknown): ThreadFile {
  const result = v.safeParse(file, json, { abortEarly: true });
  if (!result.success) throw new ThreadFileError(complaint(result.issues[0]));
  const { now, timeZone, ...thread } = result.output;
  return { thread, now, timeZone };
}
