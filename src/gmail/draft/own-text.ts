import { readBody } from "../read-body";
import type { ComposeBox } from "../read-compose";

/** Where signature or quoted history begin in a plain body: `-- `, or the first `> ` with the line that names the sender. Blanks are counted: a box may hold thousands. */
const BELOW = /(?:^|\n)(?:-- ?\n|(?:[^\n]*:\s{0,9}\n)?\s{0,9}>)/;

/** The start of the body, so that places in the text are places in the body. */
const ownPlain = (value: string): string => value.slice(0, BELOW.exec(value)?.index).trimEnd();

const ownRich = (body: Element): string => {
  const lines = readBody(body).split("\n");
  const signature = lines.indexOf("-- ");
  return lines
    .slice(0, signature < 0 ? lines.length : signature)
    .filter((line) => !line.startsWith("> "))
    .join("\n")
    .trimEnd();
};

/** What the rep wrote in a box: no quoted history, no signature. */
export const ownText = (box: ComposeBox): string => (box.plain ? ownPlain(box.body.value) : ownRich(box.body));
