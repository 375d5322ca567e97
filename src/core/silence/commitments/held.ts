import type { Standing } from "./commitments";

const byTerm = (a: Standing, b: Standing): number => {
  // Of two words in one mail the one with a day is the plainer: "the order comes on the 13th, count on me for the number".
  if (a.message === b.message && (a.due === null) !== (b.due === null)) return a.due === null ? 1 : -1;
  const [one, other] = [a.term?.due ?? "", b.term?.due ?? ""];
  return one < other ? -1 : one > other ? 1 : b.message - a.message;
};

/** Promises of theirs that still stand: longest overdue first, then the next one due. */
export function standingPromises(all: readonly Standing[]): Standing[] {
  const theirs = all.filter(({ of, finding, term }) => of === "them" && finding.kind !== "hope" && term !== null);
  const of = (state: Standing["state"]) => theirs.filter((one) => one.state === state).sort(byTerm);
  return [...of("broken"), ...of("open")];
}

/** The promise to hold them to; null where there is none to hold anybody to. */
export const heldOf = (all: readonly Standing[]): Standing | null => standingPromises(all)[0] ?? null;
