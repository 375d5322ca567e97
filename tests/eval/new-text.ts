import { existsSync, readdirSync, readFileSync } from "node:fs";
import { newText } from "../../src/core/text/new-text";
import { absent, outside } from "./outside";
import type { Measure } from "./row";

const MAILS = outside("data/quoted-text/discourse-trimmer");
const BAR = 48;

const WHOLE_QUOTE =
  "they keep lines that begin with > where an answer follows or nothing else is said; quoted words are not the writer's";
const UNMARKED =
  "the mail begins with somebody else's introduction and no mark tells whose words follow: they keep them, we claim nothing";

/** Where we mean to differ: a claim must rest on words that the writer wrote for certain. */
const DISAGREED: Record<string, string> = {
  "embedded_email_7.txt": WHOLE_QUOTE,
  "embedded_email_16.txt": WHOLE_QUOTE,
  "quote_and_text.txt": WHOLE_QUOTE,
  "quote_only.txt": WHOLE_QUOTE,
  "embedded_email_17.txt": UNMARKED,
  "embedded_email_18.txt": UNMARKED,
  "forwarded_message.txt":
    "a forwarded message without a word of the writer's: they keep it, we say that nothing is new",
};

const read = (folder: string, name: string): string =>
  readFileSync(`${MAILS}/${folder}/${name}`, "utf8").replace(/\r\n?/gu, "\n").trim();

/** New text of 64 mails in some fifteen languages, compared character by character but for blanks at both ends. */
export const measure: Measure = async () => {
  const what = "new text, exact";
  if (!existsSync(MAILS)) return [absent(what, "discourse-trimmer", `>= ${BAR}`)];
  const names = readdirSync(`${MAILS}/emails`);
  const wrong = names.filter((name) => newText(read("emails", name)).text.trim() !== read("trimmed", name));
  const exact = names.length - wrong.length;
  return [
    {
      what,
      on: `discourse-trimmer (${names.length} mails)`,
      figure: `${exact} of ${names.length}`,
      bar: `>= ${BAR}`,
      ok: exact >= BAR,
      detail: wrong.map((name) => `${name}: ${DISAGREED[name] ?? "WRONG: not a difference that we mean"}`),
    },
  ];
};
