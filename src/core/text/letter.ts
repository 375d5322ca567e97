import type { Address } from "../thread";
import { isClosing } from "./closing";
import { isSenderName } from "./sender-name";

/** A text as a letter: what is said in it apart from how it greets and closes. Parts that are not there are "". */
export type Letter = { greeting: string; body: string; closing: string };

const SALUTATION =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|greetings|hallo|hi|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|grüß (?:gott|dich|sie)|werte[rs]?|bonjour|salut|cher|chère|madame|monsieur|hola|estimad[oa]s?|buen[oa]s (?:días|tardes)|ciao|salve|buongiorno|gentil[ei]|egregio|olá|oi|bom dia|boa tarde|prezad[oa]s?|car[oa]s?|beste|geachte|goedemorgen|hej|kære|kära|hei|witam|dzień dobry)(?![\p{L}'’])/iu;
/** "Luis," or "Ray, Sofia," alone on the line. */
const NAME_ALONE = /^(?:\p{Lu}[\p{L}.'’-]{1,20}[ ,&]{0,3}(?:and |und |et |y |e )?){1,4},\s*$/u;
/** "Hi Greg, we run …": the greeting ends at the first comma, dash or exclamation mark. */
const INLINE = /^[^,!–:;.?\n]{2,40}[,!–:]/u;

/** Cuts the greeting and the closing formula with the writer's name off a new text. `body` is verbatim in it. */
export function letter(text: string, from: Address): Letter {
  const lines = text.split("\n");
  const greeting = greetingOf(lines[0] ?? "");
  const end = closingStart(lines, from);
  const closing = lines.slice(end).find((line) => isClosing(line)) ?? "";
  return { greeting, body: lines.slice(0, end).join("\n").trim(), closing: closing.trim() };
}

function greetingOf(line: string): string {
  const words = line.trim();
  if (NAME_ALONE.test(words)) return words;
  if (!SALUTATION.test(words)) return "";
  if (words.length <= 60 && (/[,!–]$/u.test(words) || !/[,!:;.?]/u.test(words))) return words;
  return INLINE.exec(words)?.[0] ?? "";
}

/** First of the last lines that hold nothing but closing formula and name; never the first line of the text. */
function closingStart(lines: string[], from: Address): number {
  let end = lines.length;
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const line = lines[i] ?? "";
    if (line.trim() !== "" && !isClosing(line) && !isSenderName(line, from)) break;
    if (line.trim() !== "") end = i;
  }
  return lines.slice(0, end).some((line) => line.trim() !== "" && greetingOf(line) !== line.trim())
    ? end
    : lines.length;
}
