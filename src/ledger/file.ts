import * as v from "valibot";
import { readTemplates } from "../core/templates/own-schema";
import { neverCoach } from "../platform/never-coach";
import type { Damaged } from "./damaged";
import type { Head, Incoming, KeptThread } from "./database";
import { keptThread } from "./record-schema";

/**
 * The exported file: one JSON object, written so that each thread is a line. Whoever reads it line by line can say
 * which line is wrong, and need never hold all of it at once.
 */

/** Raised when an older version could not read the file any more. */
const VERSION = 1;
const THREADS = '"threads":[';
export const FOOT = "]}";

/** The first line. What is damaged goes along for a person to read; no import takes it. */
export const writeHead = (head: Head, damaged: readonly Damaged[]): string => {
  const all = { followthrough: VERSION, ...head, ...(damaged.length > 0 && { damaged }) };
  return `${JSON.stringify(all).slice(0, -1)},${THREADS}`;
};

export const writeThread = (kept: KeptThread): string => JSON.stringify(kept);

/** What is wrong with a line. `field` names the place inside a thread. */
export type FileFault =
  | { kind: "not-ours" | "newer" | "no-json" | "ends-early" | "out-of-order" }
  | { kind: "field"; field: string };

export type ReadLine = { kind: "foot" } | Incoming | { kind: "fault"; fault: FileFault };

const fault = (fault: FileFault): ReadLine => ({ kind: "fault", fault });

const headSchema = v.object({ followthrough: v.number(), neverCoach, templates: v.array(v.unknown()) });

/** The first line; it is JSON once the list that it opens is closed. */
export const readHead = (line: string): ReadLine => {
  const parsed = v.safeParse(headSchema, jsonOf(line.trim() + FOOT));
  if (!parsed.success) return fault({ kind: "not-ours" });
  const { followthrough, neverCoach, templates } = parsed.output;
  if (followthrough > VERSION) return fault({ kind: "newer" });
  return { kind: "head", head: { neverCoach, templates: readTemplates(templates) } };
};

/** Any other line. */
export const readLine = (line: string): ReadLine => {
  const text = line.trim();
  if (text === FOOT) return { kind: "foot" };
  const json = jsonOf(text.replace(/,$/u, ""));
  if (json === undefined) return fault({ kind: "no-json" });
  const parsed = v.safeParse(keptThread, json, { abortEarly: true });
  if (!parsed.success) return fault({ kind: "field", field: v.getDotPath(parsed.issues[0]) ?? "record" });
  // The schema has checked every field; that a kind of finding goes with its own fields is lost in its type.
  return { kind: "thread", kept: parsed.output as KeptThread };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
