import { type Exchange, says, type Turn } from "../exchange";
import type { Commitment } from "../situation";
import { acknowledges, keeps, keptAtOnce, sameMakers, takesBack } from "./keeps";
import { openedBy, replaces } from "./opened";
import { type Term, termOf } from "./overdue";
import { allPledges, type Pledge } from "./pledge";
import { isRaised } from "./raised";

/** A commitment with the term that it stands under, where it still counts. */
export type Standing = Commitment & { pledge: Pledge; term: Term | null };

/** What a later turn makes of a pledge; null where it leaves it as it was. */
function change(pledge: Pledge, turn: Turn, all: readonly Pledge[]): "kept" | "withdrawn" | null {
  if (!sameMakers(pledge, turn)) return acknowledges(pledge, turn) ? "kept" : null;
  if (takesBack(pledge, turn)) return "withdrawn";
  if (pledge.finding.kind === "hope") return says(turn, "acceptance", "delivery") ? "kept" : null;
  return keeps(pledge, turn, all) ? "kept" : null;
}

/** True where the makers wrote something since that nobody could read: then nothing is claimed to be broken. */
const unseen = (pledge: Pledge, later: readonly Turn[]): boolean =>
  later.some((turn) => turn.reading === null && sameMakers(pledge, turn));

function stateOf(
  exchange: Exchange,
  pledge: Pledge,
  all: readonly Pledge[],
  later: readonly Turn[],
): [Commitment["state"], Term | null] {
  if (keptAtOnce(pledge)) return ["kept", null];
  for (const turn of later) {
    if (all.some((newer) => newer.turn === turn && replaces(newer, pledge))) return ["renewed", null];
    const became = change(pledge, turn, all);
    if (became !== null) return [became, null];
  }
  const opened = openedBy(pledge, later);
  if (opened === null || pledge.refused) return ["dormant", null];
  const term = termOf(exchange, pledge, opened, later);
  return [exchange.today > term.grace && !unseen(pledge, later) ? "broken" : "open", term];
}

/** How often the date had moved when this pledge was made. */
const slipsBefore = (pledge: Pledge, all: readonly Pledge[]): number =>
  all.filter((older) => older.due !== null && replaces(pledge, older)).length;

/** Every promise, precise yes and hope of either side with what became of it, oldest first. */
export function commitmentsOf(exchange: Exchange): Standing[] {
  const all = allPledges(exchange);
  return all.map((pledge) => {
    const later = exchange.human.slice(exchange.human.indexOf(pledge.turn) + 1);
    const [state, term] = stateOf(exchange, pledge, all, later);
    const { finding, turn, of, due } = pledge;
    const raised = isRaised(pledge, later);
    return {
      pledge,
      term,
      finding,
      message: turn.index,
      by: turn.from,
      of,
      state,
      due,
      raised,
      slips: slipsBefore(pledge, all),
    };
  });
}
