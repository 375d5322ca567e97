import { type Language, languageOf } from "../text/language";
import { newText } from "../text/new-text";
import type { Thread } from "../thread";

/** As much of each message as tells its language. */
const BEGINNING = 400;

/** As much of them all as is looked at to tell it. */
const ENOUGH = 4_000;

/** Whole paragraphs of the beginning: a line that is cut may be the head of a quote, and no longer look like one. */
function beginning(body: string): string {
  const cut = body.slice(0, BEGINNING);
  const end = cut.lastIndexOf("\n\n");
  return body.length > BEGINNING && end > 0 ? cut.slice(0, end) : cut;
}

/** What "Passt." is written in: the language of all messages together. Where we have no words for that, English. */
export function languageOfThread({ messages }: Thread): Language {
  let said = "";
  for (const { body, from } of messages) {
    if (said.length > ENOUGH) break;
    said += `${newText(beginning(body ?? ""), from).text}\n`;
  }
  return languageOf(said) === "de" ? "de" : "en";
}
