import * as v from "valibot";
import { addDays, daysBetween } from "../core/time/day";

/** What a setting may look like, wherever it comes from: storage, another computer, a policy, a field on the page. */

/** Longest leave in days, and most entries of a list: more would be a slip of somebody's pen. */
export const LONGEST_LEAVE = 400;
export const MOST_ENTRIES = 500;
/** Longest wait in working days. */
export const LONGEST_WAIT = 60;

/** A list without the entries that can't be believed, each once. */
const listOf = <T extends string | object>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(MOST_ENTRIES),
    v.transform((entries) => {
      const read = entries
        .map((entry) => v.safeParse(schema, entry))
        .flatMap((one) => (one.success ? [one.output] : []));
      return [...new Map(read.map((entry) => [JSON.stringify(entry), entry])).values()];
    }),
  );

const isDay = (text: string): boolean => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text;
const day = v.pipe(v.string(), v.isoDate(), v.check(isDay));
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** Days of the week, 0 = Sunday; at least one. */
export const week = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  v.minLength(1),
  v.maxLength(7),
);

export const hours = v.pipe(
  v.object({ from: clock, to: clock }),
  v.check(({ from, to }) => from < to),
);

export const leave = v.pipe(
  v.object({ from: day, to: day }),
  v.check(({ from, to }) => from <= to && daysBetween(from, to) < LONGEST_LEAVE),
);

export const leaves = listOf(leave);
export const country = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)));
export const wait = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_WAIT));
export const line = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\r\n]*$/), v.trim());

/** A company's part of an address: "northwind.example", or "@northwind.example" as people write it. */
export const domain = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.transform((text) => text.replace(/^@/, "")),
  v.maxLength(253),
  v.regex(/^(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u),
);

export const address = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(320), v.email());
export const domains = listOf(domain);
export const addresses = listOf(address);

/** Names of rules that look at drafts. */
export const ruleNames = listOf(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)));
