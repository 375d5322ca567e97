import type { Situation } from "../silence/situation";
import { found, lastOfTheirs, shows } from "./facts";
import { stated } from "./unstated";

/** What somebody needs before they can decide, in the order in which a rep would ask. */
export const CHECKS = [
  "offer",
  "their-questions",
  "open-question",
  "next-step",
  "decider",
  "timing",
  "criteria",
  "other-contact",
] as const;
export type CheckKind = (typeof CHECKS)[number];

/** One question before stopping. `shown` is true where the thread shows a yes; false means only that it does not. */
export type Check = { kind: CheckKind; shown: boolean };

/** A question that yes or no can't answer. */
const OPEN = /^(?:and |und )?(?:what|how|why|which|where|was|wie|warum|weshalb|welche\w*|woran|worauf|wo)\b/iu;

/** Templates that ask what is behind the silence. */
const ASKS_OPENLY = /^[a-z]{2}\.(?:missing-question|buying-stage|price)\./u;

const SHOWS: Record<CheckKind, (situation: Situation) => boolean> = {
  offer: (situation) => found(situation, "rep", "offer").length > 0,
  "their-questions": (situation) =>
    found(situation, "them", "ask").length > 0 && situation.sides.lastIndexOf("rep") > lastOfTheirs(situation),
  "open-question": (situation) =>
    situation.context.memory.used.some((template) => ASKS_OPENLY.test(template)) ||
    found(situation, "rep", "ask").some(({ finding }) => OPEN.test(finding.quote)),
  "next-step": (situation) => found(situation, "rep", "ask").some(({ finding }) => finding.timesProposed),
  decider: (situation) => shows(situation, "decision-maker"),
  timing: (situation) => stated(situation).timing,
  criteria: (situation) => stated(situation).criteria,
  "other-contact": ({ others }) => others.length > 0,
};

/** Did they get all that they need to decide? Nothing to ask where nobody of theirs has written. */
export const checklist = (situation: Situation): Check[] =>
  lastOfTheirs(situation) < 0 ? [] : CHECKS.map((kind) => ({ kind, shown: SHOWS[kind](situation) }));
