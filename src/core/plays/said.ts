import type { Evidence, EvidenceKind, Situation } from "../silence/situation";
import { correction, dayOfMessage, evidenceOf, found } from "./facts";
import type { Said } from "./proposal";
import type { CauseKind } from "./suggestion";

/** The cause that a kind of evidence speaks for: struck out by the rep, it is no longer leaned on. */
const CAUSE: Partial<Record<EvidenceKind, CauseKind>> = {
  "decision-maker": "influence",
  price: "price",
  "fit-doubt": "fit",
  competitor: "fit",
  "early-stage": "ahead-of-buyer",
};

function saidIn(
  situation: Situation,
  { quote, message, due }: Pick<Evidence, "quote" | "message" | "due">,
): Said | null {
  const by = situation.thread.messages[message]?.from;
  const day = dayOfMessage(situation, message);
  return by && day && quote && situation.sides[message] === "them"
    ? { quote, message, by, day, due: due ?? null }
    : null;
}

/** The other side's newest words of this kind, with who wrote them and when; null where there are none to quote. */
export function saidOf(situation: Situation, kind: EvidenceKind): Said | null {
  const cause = CAUSE[kind];
  if (cause && correction(situation, cause) === false) return null;
  const evidence = evidenceOf(situation, kind);
  return evidence && saidIn(situation, evidence);
}

/** They said in that message that they would not be held to it. */
export const refusedCommitment = (situation: Situation, message: number): boolean =>
  found(situation, "them", "no-commitment").some((refusal) => refusal.message === message);

/** The words in which they named the day that has come. */
export const asAskedOf = (situation: Situation): Said | null => {
  const { asAsked } = situation.verdict;
  return asAsked && saidIn(situation, { ...asAsked, due: null });
};

/** Their hope talk, unless the same message refuses any commitment. */
export function hopeOf(situation: Situation): Said | null {
  const hope = saidOf(situation, "hope");
  return hope && !refusedCommitment(situation, hope.message) ? hope : null;
}

/** The words that they are held to: of the promise that the thread is about. */
export function promiseOf(situation: Situation): Said | null {
  const { held } = situation;
  const day = held && dayOfMessage(situation, held.message);
  if (!held || !day) return null;
  const { finding, message, by, due } = held;
  const quote = (finding.kind === "promise" && finding.inFull) || finding.quote;
  return { quote, message, by, day, due };
}
