import type { Case } from "../case";
import { said } from "../exchange";
import type { Evidence } from "../situation";

/** The follow-ups since their last human answer, with their number. */
export function chasers({ chasers: turns }: Case): Evidence[] {
  const newest = turns.at(-1);
  if (newest === undefined) return [];
  const quote = said(newest, "ask")[0]?.quote ?? said(newest, "pitch")[0]?.quote ?? "";
  return [{ kind: "chasers", quote, message: newest.index, count: turns.length }];
}

/** A follow-up that sells again. */
export function resell({ chasers: turns }: Case): Evidence[] {
  const turn = turns.findLast((one) => said(one, "pitch").length > 0);
  const quote = said(turn, "pitch")[0]?.quote;
  return turn === undefined || quote === undefined ? [] : [{ kind: "resell", quote, message: turn.index }];
}
