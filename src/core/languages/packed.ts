import { cuesOf, giveCues } from "../text/cues";
import type { LanguagePack } from "./languages";

/** How a pattern is written down, and its cues, which take longer to find than to read. */
type Pattern = { pattern: string; flags: string; cues: readonly string[] | null };

const isPattern = (value: object): value is Pattern => "pattern" in value && "flags" in value;

/** A language as JSON. */
export const packed = (language: LanguagePack): string =>
  JSON.stringify(language, (_, value: unknown) =>
    value instanceof RegExp
      ? ({ pattern: value.source, flags: value.flags, cues: cuesOf(value) } satisfies Pattern)
      : value,
  );

/** The language that `packed` wrote: ours, so its shape is known. */
export const unpacked = (json: string): LanguagePack =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === "object" && value !== null && isPattern(value)
      ? giveCues(new RegExp(value.pattern, value.flags), value.cues)
      : value,
  );
