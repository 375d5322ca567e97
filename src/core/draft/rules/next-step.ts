import { daysIn } from "../../text/dates";
import { closes } from "../closes";
import { hits } from "../find";
import { betterLine, stepLine } from "../lines/better-line";
import { replaced } from "../mend";
import type { Mend } from "../remark";
import type { Found, Rule } from "../rule";
import type { Sentence, Sheet } from "../sheet";

/** Shorter drafts are still being written; one of several sentences is done sooner. */
const FINISHED = 20;
const FINISHED_SENTENCES = 15;

/** A day to come: what happened yesterday is no step. */
const hasDay = ({ message }: Sheet, { text }: Sentence): boolean =>
  daysIn(text, { ...message, sentOn: message.day }).some((day) => day >= message.day);

/** "Let's talk soon." Where a question stands besides, that is the step. */
function vague(sheet: Sheet): Found | null {
  const found = hits(sheet, "vagueStep");
  const [hit] = found;
  if (!hit || sheet.sentences.some((sentence) => hasDay(sheet, sentence))) return null;
  if (sheet.asks.some((ask) => found.every(({ sentence }) => sentence !== ask))) return null;
  const line = stepLine(sheet);
  return {
    because: sheet.words.undatedStep,
    at: hit.at,
    mend: line === null ? null : replaced(sheet, hit.sentence, line),
  };
}

/** A paragraph of its own behind the last sentence. */
function atTheEnd(sheet: Sheet): Mend | null {
  const end = sheet.sentences.at(-1)?.end;
  return end === undefined ? null : { label: "insert", start: end, end, text: `\n\n${betterLine(sheet, "")}` };
}

/** Nothing to answer, or a step that nobody can put into a diary. */
export const nextStep: Rule = (sheet) => {
  const step = vague(sheet);
  if (step || sheet.asks.length > 0 || closes(sheet)) return step;
  const last = sheet.sentences.at(-1)?.words ?? "";
  const written = sheet.sentences.reduce((sum, { words }) => sum + words.split(" ").length, 0);
  const enough = sheet.sentences.length > 1 ? FINISHED_SENTENCES : FINISHED;
  if (written < enough || !/[.!]\W*$/.test(last)) return null;
  if (sheet.sentences.some((sentence) => hasDay(sheet, sentence))) return null;
  return { because: sheet.words.noStep, mend: atTheEnd(sheet) };
};
