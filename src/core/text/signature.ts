import type { Address } from "../thread";
import { isClosing, isDeviceLine, isDisclaimer, isSignatureLine } from "./closing";
import { isSenderName } from "./sender-name";

/** Lines at the end of a message that may be its signature; none known is longer. */
const LONGEST = 25;
const DECORATION = /^[\s*#~=_+ᐧ·•—–-]+$/u;
const DELIMITER = /^(?:--|—|– ?–)\s*$/u;

/** Index of the first line of the signature, `lines.length` where there is none. */
export function signatureStart(lines: string[], from?: Address): number {
  const end = beforeFooter(lines.slice(0, delimited(lines)));
  return signedOff(lines.slice(0, end), from);
}

/** "-- " alone on a line: what mail programs write above a signature. Without the blank only near the end. */
function delimited(lines: string[]): number {
  const written = lines.findIndex((line) => line.trim() !== "" && !DELIMITER.test(line));
  const certain = lines.findIndex((line, i) => i > written && line === "-- ");
  const bare = lines.findIndex((line, i) => i > written && lines.length - i <= LONGEST && DELIMITER.test(line));
  return Math.min(...[certain, bare].filter((at) => at > 0), lines.length);
}

/** Cuts phone lines, disclaimers, rules and blanks off the end. */
function beforeFooter(lines: string[]): number {
  let end = lines.length;
  for (let i = end - 1; i >= Math.max(0, lines.length - 2 * LONGEST); i -= 1) {
    const line = lines[i] ?? "";
    const empty = line.trim() === "" || DECORATION.test(line) || isDeviceLine(line);
    if (isDisclaimer(line) || (empty && i === end - 1)) end = i;
  }
  return end;
}

/**
 * Below a closing formula or the writer's name, where everything from there to the end looks like a signature.
 * The formula and the name stay with the text; post, firm and telephone number do not.
 */
function signedOff(lines: string[], from?: Address): number {
  const first = firstOfTail(lines);
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (isClosing(line)) return afterName(lines, i + 1, from);
    if (startsParagraph(lines, i) && isSenderName(line, from)) return i + 1;
  }
  return startsParagraph(lines, first) && hasBar(lines[first] ?? "") ? first : lines.length;
}

/** Start of the longest run of signature lines and closing formulas that reaches the end. */
function firstOfTail(lines: string[]): number {
  let first = lines.length;
  while (first > Math.max(0, lines.length - LONGEST) && inTail(lines[first - 1] ?? "")) first -= 1;
  while ((lines[first] ?? " ").trim() === "" && first < lines.length) first += 1;
  return first;
}

const inTail = (line: string) => isSignatureLine(line) || isClosing(line);

/** True below a blank line, or below a closing of the writer's own ("Thank you for understanding,"). */
const startsParagraph = (lines: string[], at: number) => at > 0 && /^(?:\s*|.{1,45},\s*)$/u.test(lines[at - 1] ?? "");

/** "Tom Whitlock | Account Executive | Ledgerly" */
const hasBar = (line: string) => /\s[|•·]\s/u.test(line);

/** The line after the signing name, if that is the next written one, else `at`. */
function afterName(lines: string[], at: number, from?: Address): number {
  const name = lines.findIndex((line, i) => i >= at && line.trim() !== "");
  return name >= 0 && isSenderName(lines[name] ?? "", from) ? name + 1 : at;
}
