import type { Case } from "../case";
import { said, says } from "../exchange";
import type { Evidence, VerdictKind } from "../situation";
import { noNextStep, singleContact } from "./absences";
import { chasers, resell } from "./chasing";
import { cooling } from "./cooling";
import { passedThrough } from "./passed-through";
import { hope, promises } from "./promises";
import { AWAITS, question } from "./questions";

/** Verdicts that name nobody: nothing may be claimed beside them. */
const SILENT: ReadonlySet<VerdictKind> = new Set<VerdictKind>(["not-coached", "unknown"]);

const bounce = ({ turns }: Case): Evidence[] => {
  const turn = turns.findLast((one) => says(one, "bounce"));
  return turn === undefined
    ? []
    : said(turn, "bounce").map(({ quote }) => ({ kind: "bounce", quote, message: turn.index }));
};

/** Every claim that can be made about the thread under this verdict, the promise to hold up first. */
export function evidenceOf(given: Case, verdict: VerdictKind): Evidence[] {
  if (SILENT.has(verdict)) return [];
  if (verdict === "undelivered") return bounce(given);
  const waiting = AWAITS.has(verdict)
    ? [promises, hope, question, chasers, resell, noNextStep, singleContact]
    : [promises];
  return [...waiting, passedThrough, cooling].flatMap((claims) => claims(given));
}
