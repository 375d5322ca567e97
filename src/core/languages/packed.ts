import type { LanguagePack } from "./languages";

/** How a pattern is written down. */
type Pattern = { pattern: string; flags: string };

const isPattern = (value: object): value is Pattern => "pattern" in value && "flags" in value;

/** A language as JSON. */
export const packed = (language: LanguagePack): string =>
  JSON.stringify(language, (_, value: unknown) =>
    value instanceof RegExp ? ({ pattern: value.source, flags: value.flags } satisfies Pattern) : value,
  );

/** The language that `packed` wrote: ours, so its shape is known. */
export const unpacked = (json: string): LanguagePack =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === "object" && value !== null && isPattern(value) ? new RegExp(value.pattern, value.flags) : value,
  );
