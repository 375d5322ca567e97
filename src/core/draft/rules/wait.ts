import { kindWord } from "../../evidence/kind-word";
import { proposalFor } from "../../plays/permitted";
import { wait as waiting } from "../../plays/wait";
import type { Situation } from "../../silence/situation";
import { same } from "../../templates/habits";
import { chases } from "../chases";
import { oneSentence } from "../one-sentence";
import type { Rule } from "../rule";
import type { Sheet } from "../sheet";

/** A pause that the rep asked for is the rep's to end. */
const ownPause = ({ verdict, context: { memory } }: Situation): boolean =>
  memory.snoozedUntil !== null && memory.snoozedUntil === verdict.until;

/** Into leave or illness anything that asks is too soon; before an answer is due only a chaser is. */
const tooSoon = (sheet: Sheet, { verdict }: Situation): boolean => {
  if (verdict.kind === "waiting") return chases(sheet).length > 0;
  return verdict.kind === "paused" && (sheet.asks.length > 0 || chases(sheet).length > 0);
};

const goesTo = ({ outside }: Sheet, { contact }: Situation): boolean =>
  contact !== null && outside.some((person) => same(person, contact));

/** They are away or ill, or their day has not come: the day to wait for. */
export const wait: Rule = (sheet) => {
  const { situation, message } = sheet;
  if (!situation || ownPause(situation) || !goesTo(sheet, situation) || !tooSoon(sheet, situation)) return null;
  if (kindWord(message).length > 0) return null;
  const until = situation.verdict.until ?? proposalFor(waiting, situation)?.until ?? null;
  return { because: oneSentence(situation.verdict.because), until };
};
