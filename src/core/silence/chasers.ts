import type { Address } from "../thread";
import { workingDaysBetween } from "../time/working-days";
import type { Standing } from "./commitments/commitments";
import { type Exchange, lastOfTheirs, ourRun, said, says, type Turn } from "./exchange";

/** True where the message presses for something. A thank-you, a delivery without a question, a kind word do not. */
const presses = (turn: Turn): boolean => says(turn, "ask", "pitch") && !says(turn, "kind-word", "no-answer-needed");

/** True where the next thing that came back was a delivery failure. */
const bounced = ({ turns }: Exchange, turn: Turn): boolean => {
  const next = turns
    .slice(turns.indexOf(turn) + 1)
    .find(({ side }) => side === "machine" || side === "them" || side === "rep");
  return says(next, "bounce");
};

const isTo = (turn: Turn, who: Address): boolean =>
  turn.to.some(({ email }) => email.toLowerCase() === who.email.toLowerCase());

/** True where whoever it went to had already told us of their leave. */
const intoLeave = ({ turns }: Exchange, turn: Turn): boolean =>
  turns.some(
    (reply) =>
      reply.index < turn.index &&
      isTo(turn, reply.from) &&
      said(reply, "out-of-office").some(({ back }) => back !== null && turn.day < back),
  );

/** What of ours hands over something that they had asked for. */
const delivers = (exchange: Exchange, turn: Turn): boolean =>
  says(turn, "delivery") && says(lastOfTheirs(exchange), "ask") && turn === ourRun(exchange)[0];

/**
 * The follow-ups of ours since their last human answer: the first ask is none, unless their last
 * word already owed us something (and then an answer of ours within a day is none); two within one working day are one; deliveries, bounced mail and mail into known
 * leave are none. Empty while any message is folded.
 */
export function chasersOf(exchange: Exchange, standing: readonly Standing[]): Turn[] {
  if (exchange.folded) return [];
  const asks = ourRun(exchange).filter(
    (turn) => presses(turn) && !bounced(exchange, turn) && !intoLeave(exchange, turn) && !delivers(exchange, turn),
  );
  const apart = asks.filter((turn, i) => {
    const before = asks[i - 1];
    return before === undefined || workingDaysBetween(before.day, turn.day, exchange.calendar) > 1;
  });
  const owed = standing.some(
    ({ of, term, pledge }) => of === "them" && term !== null && pledge.turn === lastOfTheirs(exchange),
  );
  const last = lastOfTheirs(exchange);
  if (!owed) return apart.slice(1);
  return apart.filter((turn) => !last || workingDaysBetween(last.day, turn.day, exchange.calendar) > 1);
}
