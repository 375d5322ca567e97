import { type Language, languageOf } from "../text/language";
import { newText } from "../text/new-text";
import type { Thread } from "../thread";

/** As much of each message as tells its language. */
const BEGINNING = 400;

/** Whole paragraphs of the beginning: a line that is cut may be the head of a quote, and no longer look like one. */
function beginning(body: string): string {
  const cut = body.slice(0, BEGINNING);
  const end = cut.lastIndexOf("\n\n");
  return body.length > BEGINNING && end > 0 ? cut.slice(0, end) : cut;
}

/** What "Passt." is written in: the language of all messages together. Where we have no words for that, English. */
export function languageOfThread({ messages }: Thread): Language {
  const said = messages.map(({ body, from }) => newText(beginning(body ?? ""), from).text);
  return languageOf(said.join("\n")) === "de" ? "de" : "en";
}
