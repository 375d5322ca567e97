import * as v from "valibot";

/** Fields that many messages share, measured before they are believed. */

const MOST_RECIPIENTS = 1_000;

export const short = v.pipe(v.string(), v.maxLength(1_000));
export const line = v.pipe(v.string(), v.maxLength(10_000));
export const text = v.pipe(v.string(), v.maxLength(4_000_000));
export const day = v.pipe(v.string(), v.isoDate());
export const threadId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8,16}$/));
export const account = v.pipe(v.string(), v.maxLength(320), v.includes("@"), v.toLowerCase());
export const where = { account, thread: threadId };

export const address = v.object({ name: short, email: short });
export const recipients = v.pipe(v.array(address), v.maxLength(MOST_RECIPIENTS));
export const emails = v.pipe(v.array(short), v.maxLength(MOST_RECIPIENTS));
