import { introductionAt, nextWritten } from "./quoted-start";

const MARK = /^\s{0,3}>/u;
/** "| text": only below an introduction, else it may be a table. */
const BAR = /^\s{0,3}[>|]/u;

/**
 * The lines that the writer wrote. Quoted lines go; what stands between and below them stays (inline answers).
 * Below an introduction whose quotation is not marked line by line nobody can tell whose words follow: all goes.
 */
export function ownLines(lines: string[]): string[] {
  const own: (string | null)[] = [];
  let mark = MARK;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    const introduction = introductionAt(lines, i);
    if (!introduction) {
      own.push(mark.test(line) ? null : line);
      continue;
    }
    own.fill(null, introduction.from, i);
    if (!BAR.test(nextWritten(lines, introduction.to))) break;
    for (; i < introduction.to; i += 1) own.push(null);
    i -= 1;
    mark = BAR;
  }
  return blankForQuoted(own);
}

/** A gap where a quotation stood, so that the answers above and below it stay apart. */
function blankForQuoted(own: (string | null)[]): string[] {
  const lines: string[] = [];
  own.forEach((line, i) => {
    const blank = line === null || (line.trim() === "" && own[i - 1] === null);
    if (!blank) lines.push(line);
    else if (lines.at(-1)?.trim() !== "") lines.push("");
  });
  return lines;
}
