import type { Around } from "../../core/draft/around";
import type { Remark } from "../../core/draft/remark";
import type { StripWords } from "../../core/words/strip/strip-words";
import type { Hush, SaidOfDraft } from "../../platform/messages";
import { pressable } from "./pressable";
import { quoted } from "./quoted";

/** What the rep can do on a strip. */
export type StripActs = {
  /** Mends the draft, or opens the thread to answer in: whichever the remark offers. */
  act: (remark: Remark) => void;
  hush: (what: Hush) => void;
};

/** The one button that does something about it. */
const firstOf = (remark: Remark, words: StripWords, { act }: StripActs): HTMLElement[] => {
  const { mend, open } = remark;
  const label = mend ? words[mend.label] : open && words.there;
  if (!label) return [];
  const button = pressable(label, () => act(remark));
  button.className = "first";
  button.title = mend?.text.trim() ?? "";
  return [button];
};

/** A remark: the words that it is about, what they do to the reader, and what can be done. */
export const lineOf = (remark: Remark, quote: Around | null, words: StripWords, acts: StripActs): HTMLElement => {
  const { rule, because, until } = remark;
  const line = document.createElement("div");
  const buttons = document.createElement("span");
  buttons.append(
    ...firstOf(remark, words, acts),
    pressable(until ? words.anyway : words.notHere, () => acts.hush({ kind: "rule-here", rule })),
    pressable(words.never, () => acts.hush({ kind: "rule-never", rule })),
  );
  line.append(...(quote ? [quoted(quote), " "] : []), `${because} `, buttons);
  return line;
};

/** "Off", which opens in its line to the ways of it. */
export const offOf = ({ words, ways: all }: SaidOfDraft, { hush }: StripActs): HTMLElement[] => {
  const ways = document.createElement("span");
  ways.append(...all.map(([label, what]) => pressable(label, () => hush(what))));
  const off = pressable(words.off, () => {
    ways.hidden = !ways.hidden;
    off.ariaExpanded = `${!ways.hidden}`;
  });
  ways.hidden = true;
  off.ariaExpanded = "false";
  return [off, ways];
};
