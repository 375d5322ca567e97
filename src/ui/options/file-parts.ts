/** A message has its limits, and so has the rep's patience: as many lines and letters are sent at once. */
const LINES = 500;
const LETTERS = 1_000_000;

export type FilePart = { text: string; line: number; last: boolean };

/** A file in parts that end with a line; `line` numbers the first one of the part. */
export function* partsOf(file: string): Generator<FilePart> {
  const lines = file.trimEnd().split("\n");
  let [part, line, letters]: [string[], number, number] = [[], 1, 0];
  for (const one of lines) {
    if (part.length === LINES || (part.length > 0 && letters + one.length > LETTERS)) {
      yield { text: `${part.join("\n")}\n`, line, last: false };
      [part, line, letters] = [[], line + part.length, 0];
    }
    part.push(one);
    letters += one.length;
  }
  yield { text: part.join("\n"), line, last: true };
}
