import type { RuleName } from "../remark";
import type { Rule } from "../rule";
import { answeredElsewhere } from "./answered-elsewhere";
import { apology } from "./apology";
import { blame } from "./blame";
import { discount } from "./discount";
import { emptyChaser } from "./empty-chaser";
import { hardWord } from "./hard-words";
import { hopeTalk } from "./hope-talk";
import { longQuestion } from "./long-question";
import { missingAttachment } from "./missing-attachment";
import { nextStep } from "./next-step";
import { offTheHook } from "./off-the-hook";
import { otherCompany } from "./other-company";
import { ourProcess } from "./our-process";
import { ownPromise } from "./own-promise";
import { placeholder } from "./placeholder";
import { quietThread } from "./quiet-thread";
import { resell } from "./resell";
import { severalQuestions } from "./several-questions";
import { theirPromise } from "./their-promise";
import { thirdChaser } from "./third-chaser";
import { tooLong } from "./too-long";
import { ultimatum } from "./ultimatum";
import { wait } from "./wait";
import { wrongName } from "./wrong-name";

/** What each rule looks for. */
export const LOOK: Readonly<Record<RuleName, Rule>> = {
  placeholder,
  "wrong-name": wrongName,
  "other-company": otherCompany,
  "missing-attachment": missingAttachment,
  "answered-elsewhere": answeredElsewhere,
  "own-promise": ownPromise,
  wait,
  "third-chaser": thirdChaser,
  "quiet-thread": quietThread,
  blame,
  ultimatum,
  discount,
  resell,
  "their-promise": theirPromise,
  "empty-chaser": emptyChaser,
  apology,
  "off-the-hook": offTheHook,
  "our-process": ourProcess,
  "hope-talk": hopeTalk,
  "several-questions": severalQuestions,
  "long-question": longQuestion,
  "next-step": nextStep,
  "too-long": tooLong,
  "hard-words": hardWord,
};

/** What is wrong only where nobody answers: in a live exchange a second question or a new file is as it should be. */
export const INTO_SILENCE: ReadonlySet<RuleName> = new Set<RuleName>([
  "discount",
  "resell",
  "their-promise",
  "hope-talk",
  "several-questions",
  "long-question",
  "next-step",
]);
