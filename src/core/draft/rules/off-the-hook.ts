import { workingDayAhead } from "../../plays/days-ahead";
import { dayInDiary } from "../../templates/dates";
import { type Hit, hits } from "../find";
import { linesOf, styleOf } from "../lines/better-line";
import { replaced } from "../mend";
import type { Mend } from "../remark";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet";

/** A sentence of so few words says nothing besides. */
const ALONE = 9;
/** Days that a request leaves. */
const DAYS = 3;

/** "Could you send it whenever you get a chance?": a day takes the place of the words. */
function byDay(sheet: Sheet, { sentence, at }: Hit): Mend | null {
  const { situation, draft } = sheet;
  const behind = draft.text.slice(at.end, sentence.end);
  if (!situation || !/^[.?!]*$/.test(behind) || !sheet.asks.includes(sentence)) return null;
  if (/[,–-] ?$/.test(draft.text.slice(sentence.start, at.start))) return null;
  const day = dayInDiary(workingDayAhead(situation, DAYS), styleOf(sheet, situation));
  return { label: "replace", ...at, text: linesOf(sheet).byDay(day) };
}

/** "Could you send it, no rush": the sentence ends where the clause began. */
function withoutEnd(sheet: Sheet, { sentence, at }: Hit): Mend | null {
  const { text } = sheet.draft;
  const head = text
    .slice(sentence.start, at.start)
    .replace(/(?<![\s,;–-])(?:[\s,;–-]|\b(?:but|and|aber|und|of course|there's|es))+$/iu, "");
  const end = /[.?!]+$/.exec(sentence.text)?.[0] ?? ".";
  const cut = at.start - sentence.start > head.length && /^[.?!]*$/.test(text.slice(at.end, sentence.end));
  return cut && head.split(/\s+/).length >= 4 ? replaced(sheet, sentence, head + end) : null;
}

/** "No worries if not." Said where nothing is asked and they are not quiet, it grants what they asked for. */
export const offTheHook: Rule = (sheet) => {
  const [hit] = hits(sheet, "offTheHook");
  const grants = sheet.asks.length === 0 && sheet.situation?.verdict.kind !== "quiet";
  if (!hit || grants) return null;
  const short = hit.sentence.words.split(" ").length <= ALONE;
  const plainNo =
    short && !sheet.asks.includes(hit.sentence) ? replaced(sheet, hit.sentence, linesOf(sheet).plainNo) : null;
  return { because: sheet.words.offTheHook, at: hit.at, mend: byDay(sheet, hit) ?? plainNo ?? withoutEnd(sheet, hit) };
};
