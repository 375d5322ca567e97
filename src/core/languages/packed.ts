import { cuesOf } from "../text/cues";
import type { LanguagePack } from "./languages";

/** A pattern with its cues, which take longer to find than to read. */
const pattern = (found: RegExp): string => `cued(${found},${JSON.stringify(cuesOf(found))})`;

const packedEntry = ([key, value]: [string, unknown]): string => `${JSON.stringify(key)}:${packed(value)}`;

/** Plain data as the words of a script. */
const packed = (value: unknown): string => {
  if (value instanceof RegExp) return pattern(value);
  if (Array.isArray(value)) return `[${value.map(packed)}]`;
  if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(packedEntry)}}`;
  return JSON.stringify(value);
};

/** A language as an expression of a script: quicker to load than JSON, since the browser makes patterns when they are first used. */
export const packedLanguage = (language: LanguagePack): string =>
  `((cued)=>(${packed(language)}))((pattern,cues)=>Object.assign(pattern,{cues}))`;
