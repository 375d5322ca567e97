import { cuesOf } from "../text/cues";

/** A pattern with its cues, which take longer to find than to read. */
const pattern = (found: RegExp): string => `cued(${found},${JSON.stringify(cuesOf(found))})`;

const packedEntry = ([key, value]: [string, unknown]): string => `${JSON.stringify(key)}:${literal(value)}`;

const literal = (value: unknown): string => {
  if (value instanceof RegExp) return pattern(value);
  if (Array.isArray(value)) return `[${value.map(literal)}]`;
  if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(packedEntry)}}`;
  return JSON.stringify(value);
};

/**
 * Plain data (what there is of a language) as an expression of a script: quicker to load than JSON, since the browser makes
 * patterns when they are first used.
 */
export const packed = (data: unknown): string =>
  `((cued)=>(${literal(data)}))((pattern,cues)=>Object.assign(pattern,{cues}))`;
