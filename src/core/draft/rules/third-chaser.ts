import { allRead } from "../../plays/facts";
import { proposalFor, wordsFor } from "../../plays/permitted";
import { whoIs } from "../../plays/voice";
import { wait } from "../../plays/wait";
import { chases } from "../chases";
import { namesPromise } from "../names-promise";
import type { Rule } from "../rule";

/** After two follow-ups another of the same kind; a mail that names their own word for the first time is none. */
export const thirdChaser: Rule = (sheet) => {
  const { situation, words } = sheet;
  if (situation?.verdict.kind !== "quiet" || situation.chasers < 2 || situation.context.memory.overridden) return null;
  const [hit] = chases(sheet);
  if (!hit || !allRead(situation) || namesPromise(sheet)) return null;
  return {
    because: words.third(situation.chasers, whoIs(situation.contact, wordsFor(sheet))),
    at: hit.at,
    until: proposalFor(wait, situation)?.until ?? null,
  };
};
