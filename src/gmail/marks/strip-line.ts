import type { Remark } from "../../core/draft/remark";
import type { StripWords } from "../../core/words/strip/strip-words";
import type { Hush } from "../../platform/messages";
import { pressable } from "./pressable";
import { quoted } from "./quoted";

/** What the rep can do on a strip. */
export type StripActs = {
  mend: (remark: Remark) => void;
  open: (remark: Remark) => void;
  hush: (what: Hush) => void;
  /** Whom "for this person" means: an address. */
  person: string;
};

const firstOf = (remark: Remark, words: StripWords, acts: StripActs): HTMLElement[] => {
  const buttons: HTMLElement[] = [];
  if (remark.mend) {
    const button = pressable(words[remark.mend.label], () => acts.mend(remark));
    button.title = remark.mend.text.trim();
    buttons.push(button);
  }
  if (remark.open) buttons.push(pressable(words.there, () => acts.open(remark)));
  for (const button of buttons) button.className = "first";
  return buttons;
};

/** A remark: the words that it is about, what they do to the reader, and what can be done. */
export const lineOf = (remark: Remark, text: string, words: StripWords, acts: StripActs): HTMLElement => {
  const { rule, at, because, until } = remark;
  const line = document.createElement("div");
  const buttons = document.createElement("span");
  buttons.append(
    ...firstOf(remark, words, acts),
    pressable(until ? words.anyway : words.notHere, () => acts.hush({ kind: "rule-here", rule })),
    pressable(words.never, () => acts.hush({ kind: "rule-never", rule })),
  );
  line.append(...(at ? [quoted(text, at), " "] : []), `${because} `, buttons);
  return line;
};

/** "Off", which opens in its line to the three ways of it. */
export const offOf = (words: StripWords, { hush, person }: StripActs): HTMLElement[] => {
  const ways = document.createElement("span");
  ways.append(
    pressable(words.offMail, () => hush({ kind: "mail" })),
    pressable(words.offPerson, () => hush({ kind: "person", email: person })),
    pressable(words.offForGood, () => hush({ kind: "for-good" })),
  );
  const off = pressable(words.off, () => show(!ways.hidden));
  const show = (isHidden: boolean): void => {
    ways.hidden = isHidden;
    off.ariaExpanded = `${!isHidden}`;
  };
  show(true);
  return [off, ways];
};
