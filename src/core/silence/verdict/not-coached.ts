import { isOurs, isTheirs } from "../exchange";
import type { Rule } from "./judgement";

const quietly = (said: ReturnType<Parameters<Rule>[1]["notADeal"]>) => ({ kind: "not-coached" as const, said });

/** The rep told us so, nobody outside is on it, only machines write, or the rep never wrote. */
export const notCoached: Rule = ({ context, turns, human, people }, words) => {
  if (context.memory.notADeal) return quietly(words.notADeal());
  if (turns.length === 0) return quietly(words.noMessages());
  if (people.length === 0) return quietly(human.some(isOurs) ? words.colleaguesOnly() : words.byMachines());
  if (!human.some(({ side }) => side === "rep")) {
    return quietly(human.some(isTheirs) || human.some(isOurs) ? words.neverWrote() : words.byMachines());
  }
  return null;
};
