/** Characters without width or with none but a direction: senders hide text and filler with them. */
export const INVISIBLE = /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANK = /[ \t\r\n\f\u00a0]+/g;
/** In few pieces of text stands anything that may have to be replaced, and to look is quicker than to replace. */
const ODD = /[^ -~À-ÿ]| {2}/;

/** Where a piece of text stands: the sender's own words, a quoted block, or the signature. */
export type Region = "text" | "quote" | "signature";

/** How a block begins and ends, with a blank line or without; null for what stands within a line. */
export type Edge = "gap" | "edge" | null;

/** Collects a body as lines, as the core reads them: quotes begin with `> `, the signature follows `-- `. */
export class BodyText {
  private readonly lines: string[] = [];
  private readonly below: string[] = [];
  private line = "";
  private region: Region = "text";
  /** A line of nothing but a fixed space is how many programs write a blank line. */
  private isHeld = false;

  /** Adds words to the line; runs of white space count as one space unless `asTyped`. */
  write(words: string, region: Region, asTyped: boolean): void {
    if (region !== this.region) this.turn(region);
    const odd = ODD.test(words);
    let seen = odd ? words.replace(INVISIBLE, "") : words;
    if (asTyped) {
      seen.split(/\r?\n/).forEach((part, index) => {
        if (index > 0) this.newLine();
        this.line += part;
      });
      return;
    }
    this.isHeld ||= seen.includes("\u00a0");
    if (odd) seen = seen.replace(BLANK, " ");
    this.line += this.line === "" || this.line.endsWith(" ") ? seen.trimStart() : seen;
  }

  /** Ends the line, empty or not, as `<br>` does. */
  newLine(): void {
    // "-- " is the mark that a signature follows: its space is part of it.
    const words = this.line.trimEnd();
    const line = words === "--" ? "-- " : words;
    this.target.push(this.region === "quote" ? `> ${line}` : line);
    this.line = "";
    this.isHeld = false;
  }

  /** Crosses the edge of a block: ends the line if there is anything on it, and leaves one blank line where there is a gap. */
  cross(edge: Edge): void {
    if (!edge) return;
    if (this.line.trim() !== "" || this.isHeld) this.newLine();
    this.line = "";
    const last = this.target.at(-1);
    if (edge === "gap" && last !== undefined && isWritten(last)) this.newLine();
  }

  private get target(): string[] {
    return this.region === "signature" ? this.below : this.lines;
  }

  private turn(region: Region): void {
    this.cross("edge");
    this.region = region;
  }

  /** The text so far. The signature comes last, wherever it stood, so that it can't swallow what was written below it. */
  toString(): string {
    this.cross("edge");
    const text = trimBlankLines(this.lines);
    const signature = trimBlankLines(this.below);
    return (signature.length > 0 ? [...text, "-- ", ...signature] : text).join("\n");
  }
}

const isWritten = (line: string): boolean => line !== "" && line !== "> ";

const trimBlankLines = (lines: readonly string[]): string[] =>
  lines.slice(lines.findIndex(isWritten), lines.findLastIndex(isWritten) + 1);
