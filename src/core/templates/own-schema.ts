import * as v from "valibot";
import { PLAYS } from "../plays/suggestion";
import { LONGEST, OCCASIONS, type OwnTemplate, type WrittenPlay } from "./own";

const WRITTEN = PLAYS.filter((play): play is WrittenPlay => play !== "wait");
const FITS = Object.values(OCCASIONS).flat();
const text = v.pipe(v.string("text"), v.maxLength(LONGEST, "length"));

/** What is kept and what comes from a file, the browser's account or a company's policy. */
const schema = v.pipe(
  v.object({
    id: v.optional(v.pipe(v.string("text"), v.regex(/^(?:[a-z]+-[\w-]{1,60})?$/u, "id")), ""),
    play: v.picklist(WRITTEN, "play"),
    tone: v.picklist(["direct", "warm"], "tone"),
    language: v.picklist(["en", "de"], "language"),
    body: text,
    familiar: v.optional(text),
    fit: v.optional(v.picklist(FITS, "fit")),
    enabled: v.optional(v.boolean("enabled"), true),
    changedAt: v.optional(v.pipe(v.number("changedAt"), v.finite("changedAt"), v.minValue(0, "changedAt")), 0),
  }),
  v.check(({ play, fit }) => fit === undefined || (OCCASIONS[play]?.includes(fit) ?? false), "fit"),
);

/** What is wrong with an entry: the field, and whether it is missing. */
export type EntryFault = { field: string; missing: boolean };

/** A template, or what is wrong with it. `id` is empty where none is given. */
export type ReadTemplate = { ok: true; template: OwnTemplate } | { ok: false; fault: EntryFault };

/** Checks the shape of a template that comes from outside; what its words are worth is for `faultsIn`. */
export function readTemplate(json: unknown): ReadTemplate {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return { ok: true, template: result.output };
  const [issue] = result.issues;
  const key = issue.path?.[0]?.key;
  const field = typeof key === "string" ? key : issue.message === "fit" ? "fit" : "";
  return { ok: false, fault: { field, missing: issue.received === "undefined" } };
}

/** The well-formed ones of a list from outside. Whether their words can be used is for `faultsIn`: nothing is lost over it. */
export const readTemplates = (json: unknown): OwnTemplate[] =>
  (Array.isArray(json) ? json : []).flatMap((entry) => {
    const read = readTemplate(entry);
    return read.ok ? [read.template] : [];
  });
