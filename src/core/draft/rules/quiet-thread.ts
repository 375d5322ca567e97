import { wordsFor } from "../../plays/permitted";
import { whoIs } from "../../plays/voice";
import type { Rule } from "../rule";

/** A new mail to somebody with whom a thread is quiet: of several the one that is quiet longest. */
export const quietThread: Rule = (sheet) => {
  const [quiet] = sheet.draft.isNew ? sheet.quietThreads.toSorted((a, b) => b.workingDays - a.workingDays) : [];
  if (!quiet) return null;
  const who = whoIs(quiet.who, wordsFor(sheet));
  return { because: sheet.words.quietThread(who, quiet.workingDays), open: { thread: quiet.thread, who } };
};
