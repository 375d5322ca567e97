import type { Case } from "../case";
import { said } from "../exchange";
import type { Evidence, VerdictKind } from "../situation";

/** Verdicts in which we are waiting for them. */
export const AWAITS: ReadonlySet<VerdictKind> = new Set<VerdictKind>(["quiet", "waiting", "paused"]);

/** The newest question of ours that nobody has answered. */
export function question({ run }: Case): Evidence[] {
  const turn = run.findLast((one) => said(one, "ask").length > 0);
  const asks = said(turn, "ask");
  const quote = (asks.find(({ form }) => form === "question") ?? asks[0])?.quote;
  return turn === undefined || quote === undefined ? [] : [{ kind: "question", quote, message: turn.index }];
}
