import { decline } from "../evidence/decline";
import { kindWord } from "../evidence/kind-word";
import { noAnswerNeeded } from "../evidence/no-answer-needed";
import { FAREWELL, GOOD_WISHES } from "./lexicon/farewell";
import type { Sheet } from "./sheet";

const LINK = /https?:\/\//;

/** True where the draft is a kind word, a farewell, an answer or something to read: nothing has to come back. */
export const closes = ({ message, draft }: Sheet): boolean =>
  kindWord(message).length > 0 ||
  noAnswerNeeded(message).length > 0 ||
  decline(message).length > 0 ||
  [...FAREWELL, GOOD_WISHES].some((words) => words.test(message.text)) ||
  LINK.test(draft.text);
