import { jsonFaultAt } from "../text/json-fault";
import { type Fault, faultsIn, type OwnTemplate } from "./own";
import { type EntryFault, readTemplate } from "./own-schema";

/** Says what a file is, to people and to us. */
const KIND = "followthrough-templates";

/** More than anybody writes; a file beyond it is not one of ours. */
export const MOST_CHARACTERS = 2_000_000;

/** Why a file was not taken. `entry` and `line` count from 1. Nothing of such a file is used. */
export type FileFault =
  | { kind: "too-big" }
  | { kind: "not-json"; line: number }
  | { kind: "not-ours" }
  | { kind: "entry"; entry: number; fault: EntryFault }
  | { kind: "words"; entry: number; fault: Fault };

export type ReadFile = { ok: true; templates: OwnTemplate[] } | { ok: false; fault: FileFault };

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

function parse(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function listIn(json: unknown): readonly unknown[] | null {
  if (typeof json !== "object" || json === null || !("kind" in json) || !("templates" in json)) return null;
  return json.kind === KIND && Array.isArray(json.templates) ? json.templates : null;
}

function readEntries(entries: readonly unknown[]): ReadFile {
  const templates: OwnTemplate[] = [];
  for (const [index, json] of entries.entries()) {
    const read = readTemplate(json);
    if (!read.ok) return { ok: false, fault: { kind: "entry", entry: index + 1, fault: read.fault } };
    const [fault] = faultsIn(read.template);
    if (fault) return { ok: false, fault: { kind: "words", entry: index + 1, fault } };
    templates.push(read.template);
  }
  return { ok: true, templates };
}

/** Reads a file of templates: all of them, or the first thing that is wrong and where. */
export function readTemplateFile(text: string): ReadFile {
  if (text.length > MOST_CHARACTERS) return { ok: false, fault: { kind: "too-big" } };
  const parsed = parse(text.replace(/^\uFEFF/u, ""));
  if (!parsed) return { ok: false, fault: { kind: "not-json", line: lineAt(text, jsonFaultAt(text)) } };
  const entries = listIn(parsed.json);
  return entries ? readEntries(entries) : { ok: false, fault: { kind: "not-ours" } };
}

/** A file that `readTemplateFile` reads, one template after the other, for people to read too. */
export const writeTemplateFile = (templates: readonly OwnTemplate[]): string =>
  `${JSON.stringify({ kind: KIND, version: 1, templates }, null, 2)}\n`;
