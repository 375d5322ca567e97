import { BLANKS as blanks } from "../blanks";
import type { DraftLexicon } from "../draft-lexicon";
import { apology, APOLOGY_CLAUSE as apologyClause } from "./apology";
import { blame } from "./blame";
import { discount } from "./discount";
import { emptyChaser } from "./empty-chaser";
import { hardWords } from "./hard-words";
import { hopeTalk } from "./hope-talk";
import { longQuestion } from "./long-question";
import { manyQuestions } from "./many-questions";
import { attachment } from "./missing-attachment";
import { news } from "./news";
import { offTheHook } from "./off-the-hook";
import { ourProcess } from "./our-process";
import { selling } from "./selling";
import { ultimatum } from "./ultimatum";
import { vagueStep } from "./vague-step";

/** The patterns by which a draft in English is read. */
export const english: DraftLexicon = {
  phrases: {
    apology,
    blame,
    discount,
    emptyChaser,
    hopeTalk,
    longQuestion,
    manyQuestions,
    attachment,
    news,
    offTheHook,
    ourProcess,
    selling,
    ultimatum,
    vagueStep,
  },
  blanks,
  apologyClause,
  hardWords,
};
