import type { PromiseTold, VerdictWords } from "../../words/verdict/verdict-words";
import { called } from "../called";
import type { Case } from "../case";
import type { Standing } from "../commitments/commitments";
import { isOurs, lastOfTheirs, says } from "../exchange";
import { workingDaysQuiet } from "../quiet-days";
import type { Judgement, Rule } from "./judgement";

const thingIn = (quote: string, { awaited }: VerdictWords): string | null =>
  awaited.find(([words]) => words.test(quote))?.[1] ?? null;

function tell(given: Case, one: Standing, words: VerdictWords): PromiseTold {
  const asked = given.human.findLast((turn) => isOurs(turn) && turn.index > one.message && says(turn, "ask"));
  return {
    who: called(one.by),
    on: one.pledge.turn.day,
    due: one.due,
    thing: thingIn(one.finding.quote, words),
    asked: asked?.day ?? null,
    workingDays: workingDaysQuiet(given),
  };
}

/** A promise of theirs stands: broken makes the thread quiet, not yet due makes it waiting. */
export const promised: Rule = (given, words) => {
  const { held } = given;
  if (held?.term == null) return null;
  const told = tell(given, held, words);
  const { due, grace, slowed } = held.term;
  if (held.state === "broken") return { kind: "quiet", due, said: words.broken(told) };
  const lengthened = told.due === null || given.today > told.due ? slowed : null;
  return { kind: "waiting", due, until: due, said: words.promised({ ...told, until: grace }), slowed: lengthened };
};

/** Their newest word is hope and no more. */
export const hoped: Rule = (given, words): Judgement | null => {
  const newest = lastOfTheirs(given);
  const hope = given.commitments.findLast(
    ({ finding, term, pledge }) => finding.kind === "hope" && term !== null && pledge.turn === newest,
  );
  if (hope?.term == null) return null;
  const told = tell(given, hope, words);
  const { due, slowed } = hope.term;
  if (hope.state === "broken") return { kind: "quiet", due, said: words.hoped(told) };
  return { kind: "waiting", due, until: due, said: words.notDue(told.who, due), slowed };
};
