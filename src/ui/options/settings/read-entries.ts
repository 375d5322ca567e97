import * as v from "valibot";
import { companyOf } from "../../../core/silence/companies";
import { address, domain, MOST_ENTRIES } from "../../../platform/setting-schemas";
import type { EntryFault } from "../../words/options/settings/words";

/** What stands in a list. */
export type EntryKind = "address" | "domain";

type Read = { ok: true; entries: string[] } | { ok: false; fault: EntryFault; entry: string };

const faultOf = (kind: EntryKind, text: string): EntryFault | null => {
  if (kind === "address") return v.is(address, text) ? null : "no-address";
  if (!v.is(domain, text)) return "no-domain";
  return companyOf(`@${v.parse(domain, text)}`) === null ? "mail-provider" : null;
};

/** Reads one or several, as people paste them, and adds them to the list; nothing is added where one is none. */
export const readEntries = (kind: EntryKind, typed: string, known: readonly string[]): Read => {
  const texts = typed.split(/[\s,;]+/).filter((text) => text !== "");
  for (const text of texts.length > 0 ? texts : [""]) {
    const fault = faultOf(kind, text);
    if (fault) return { ok: false, fault, entry: text };
  }
  const entries = [
    ...new Set([...known, ...texts.map((text) => v.parse(kind === "address" ? address : domain, text))]),
  ];
  return entries.length > MOST_ENTRIES ? { ok: false, fault: "too-many", entry: "" } : { ok: true, entries };
};
