import { called } from "../called";
import { isTheirs, lastOfTheirs, said } from "../exchange";
import type { Rule } from "./judgement";

/** In a formal tender nothing is written before the day that they gave, and their last word is no errand. */
export const inTender: Rule = (given, words) => {
  const tenders = given.human.filter(
    (turn) => isTheirs(turn) && said(turn, "process").some(({ of }) => of === "tender"),
  );
  const newest = lastOfTheirs(given);
  if (tenders.length === 0 || newest === undefined) return null;
  const until = tenders
    .flatMap((turn) => turn.reading?.days ?? [])
    .filter((day) => day >= given.today)
    .sort()
    .at(-1);
  if (until === undefined && given.human.at(-1) !== newest) return null;
  return {
    kind: "waiting",
    ...(until !== undefined && { due: until, until }),
    said: words.tender(called(newest.from)),
  };
};
