import { says, type Turn } from "../exchange";
import { sameMakers } from "./keeps";
import type { Pledge } from "./pledge";
import { related, shared } from "./topics";

/** True where the receivers have visibly done what the pledge hangs on; promising it is not doing it. */
function meets(needs: readonly string[], turn: Turn): boolean {
  const met = shared(needs, turn.reading?.terms ?? []) > 0;
  const handed = turn.attachments > 0 || says(turn, "delivery", "offer");
  if (handed) return needs.length === 0 || met || turn.attachments > 0;
  return met && !says(turn, "promise", "assent");
}

/**
 * The turn from which a pledge counts: its own, or for a conditional one the first that meets the condition; null while
 * that has not been seen.
 */
export function openedBy(pledge: Pledge, later: readonly Turn[]): Turn | null {
  const { needs } = pledge;
  if (needs === null) return pledge.turn;
  return later.find((turn) => !sameMakers(pledge, turn) && meets(needs, turn)) ?? null;
}

/** True where `newer` of a later turn stands in for `older`: the same thing, for a later day or at last with one. */
export function replaces(newer: Pledge, older: Pledge): boolean {
  if (newer.turn.index <= older.turn.index || !sameMakers(older, newer.turn)) return false;
  if (newer.finding.kind === "hope" || older.finding.kind === "hope")
    return newer.finding.kind === older.finding.kind || older.finding.kind === "hope";
  if (!related(newer.topic, older.topic)) return false;
  return newer.due === null ? older.due === null : older.due === null || newer.due > older.due;
}
