import type { MessageText } from "./detector";

/** The same words with single spaces and straight apostrophes, as the lexicons write them. */
export const fold = (text: string) => {
  const straight = text.replace(/[’‘ʼ´`]/g, "'");
  // Most sentences stand on one line with single spaces.
  return (/\s\s|[^\S ]/.test(straight) ? straight.replace(/\s+/g, " ") : straight).trim();
};

const folds = new WeakMap<MessageText, readonly string[]>();

/** The folded sentences of a message; two dozen detectors ask for them, so they are made once. */
export function foldedSentences(message: MessageText): readonly string[] {
  const folded = folds.get(message) ?? message.sentences.map(fold);
  folds.set(message, folded);
  return folded;
}
