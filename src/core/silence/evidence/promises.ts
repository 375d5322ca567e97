import type { Case } from "../case";
import { standingPromises } from "../commitments/held";
import { isTheirs } from "../exchange";
import type { Evidence } from "../situation";

/** The promises of theirs that still stand, the one to hold up first; two things promised in the same words are said once. */
export const promises = ({ commitments }: Case): Evidence[] => {
  const standing = standingPromises(commitments);
  const isFirst = (one: (typeof standing)[number]) =>
    standing.find(({ finding, message }) => finding.quote === one.finding.quote && message === one.message) === one;
  return standing
    .filter(isFirst)
    .map(({ finding, message, due }) => ({ kind: "promise", quote: finding.quote, message, due }));
};

/** The newest hope talk, while their newest two messages still stand for it. */
export function hope({ commitments, human }: Case): Evidence[] {
  const since = human.filter(isTheirs).at(-2)?.index ?? 0;
  const newest = commitments.findLast(
    ({ finding, term, message }) => finding.kind === "hope" && term !== null && message >= since,
  );
  return newest ? [{ kind: "hope", quote: newest.finding.quote, message: newest.message }] : [];
}
