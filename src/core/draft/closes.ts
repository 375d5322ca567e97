import { decline } from "../evidence/decline";
import { kindWord } from "../evidence/kind-word";
import { noAnswerNeeded } from "../evidence/no-answer-needed";
import type { Sheet } from "./sheet";

/** "I'll take that as your answer", "worth ten minutes": a mail that means to ask for nothing. */
const FAREWELL =
  /\b(?:take (?:that|it|this|your silence|no answer) as|close (?:this|it|the \w+|my|our)|leave (?:it|this|you) (?:here|there|at that|in peace|be)|stop (?:writing|here)|nothing for you to do|door (?:is|stays|remains) open|won't (?:write|chase|ask)|put (?:this|it) (?:down|away|aside|to rest)|if (?:it|that|this) (?:ever )?(?:comes|becomes|changes|turns))\b|\b(?:schließe|beende|lege) (?:\p{L}+ ){0,4}(?:ab|hier|damit|beiseite|ad acta)\b|\bkein Nein nötig\b|\bTür (?:steht|bleibt)\b/iu;
const LINK = /https?:\/\//;

/** True where the draft is a kind word, a farewell, an answer or something to read: nothing has to come back. */
export const closes = ({ message, draft }: Sheet): boolean =>
  kindWord(message).length > 0 ||
  noAnswerNeeded(message).length > 0 ||
  decline(message).length > 0 ||
  FAREWELL.test(message.text) ||
  LINK.test(draft.text);
