import type { Address } from "../thread";
import { isDisclaimer } from "./closing";
import { ownLines } from "./own-lines";
import { signatureStart } from "./signature";

/** What somebody wrote, apart from what their mail program added. */
export type NewText = {
  /** The writer's own words, closing formula and signing name included. Verbatim but for line ends and odd blanks. */
  text: string;
  /** Post, firm, telephone numbers, disclaimers, "Sent from my …". */
  signature: string;
};

/**
 * Parts a body (plain text: quotes begin with `> `) into what is new in it and its signature.
 * `from` helps to know the writer's name where they sign with nothing else. Quoted history and forwarded parts are dropped, answers between quoted lines are kept. Linear in the length.
 */
export function newText(body: string, from?: Address): NewText {
  const lines = withoutBanner(
    ownLines(
      body
        .replace(/\r\n?/gu, "\n")
        .replace(/[\u00a0\u202f]/gu, " ")
        .split("\n"),
    ),
  );
  const start = signatureStart(lines, from);
  return { text: joined(lines.slice(0, start)), signature: joined(lines.slice(start)) };
}

/** A warning that the reader's own system puts above a mail ("This email came from outside") goes, with its paragraph. */
function withoutBanner(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0 || !isDisclaimer(lines[first] ?? "")) return lines;
  const gap = lines.findIndex((line, i) => i > first && line.trim() === "");
  return lines.slice(gap < 0 ? first + 1 : gap);
}

/** Joined without blank lines before the first and after the last written one. */
function joined(lines: string[]): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first < 0
    ? ""
    : lines
        .slice(first, last + 1)
        .join("\n")
        .trimEnd();
}
