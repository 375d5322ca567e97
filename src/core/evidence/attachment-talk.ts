import { letter } from "../text/letter";
import type { MessageText } from "./detector";

const ATTACHED = /attach|enclos|\bPFA\b|anbei|anhang|angehängt|beigefügt|anlage/i;

/** What to quote of a message whose attachment tells: the sentence that hands it over, else its first; "" of an empty one. */
export function attachmentTalk({ sentences, text, from }: MessageText): string {
  const { greeting } = letter(text, from);
  return sentences.find((sentence) => ATTACHED.test(sentence)) ?? sentences.find((one) => one !== greeting) ?? "";
}
