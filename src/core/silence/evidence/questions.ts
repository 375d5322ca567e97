import type { Case } from "../case";
import { said } from "../exchange";
import { passedOver } from "../passed-over";
import type { Evidence, VerdictKind } from "../situation";

/** Verdicts in which we are waiting for them. */
export const AWAITS: ReadonlySet<VerdictKind> = new Set<VerdictKind>(["quiet", "waiting", "paused"]);

/** The newest question of ours that nobody has answered, or that was thanked for and passed over. */
export function question(given: Case): Evidence[] {
  const turn = given.run.findLast((one) => said(one, "ask").length > 0) ?? passedOver(given) ?? undefined;
  const asks = said(turn, "ask");
  const quote = (asks.find(({ form }) => form === "question") ?? asks[0])?.quote;
  return turn === undefined || quote === undefined ? [] : [{ kind: "question", quote, message: turn.index }];
}
