import type { Day } from "../thread";
import { hasLeft, leaveOf, lifeEvent } from "./absence";
import { chasersOf } from "./chasers";
import { commitmentsOf, type Standing } from "./commitments/commitments";
import { heldOf } from "./commitments/held";
import { contactOf, contactsOf } from "./contacts";
import { type Exchange, ourRun, type Turn } from "./exchange";
import type { Contact } from "./situation";

/** All that the verdict is judged from. */
export type Case = Exchange & {
  people: Contact[];
  contact: Contact | null;
  commitments: Standing[];
  /** The promise of theirs to hold up. */
  held: Standing | null;
  /** What our side has written since their newest human message. */
  run: Turn[];
  chasers: Turn[];
  life: ReturnType<typeof lifeEvent>;
  leave: ReturnType<typeof leaveOf>;
};

/** A life event suspends the promises of the person; who has left is held to nothing. */
function suspend(exchange: Exchange, standing: Standing, suspended: boolean): Standing {
  const counts = standing.state === "open" || standing.state === "broken";
  if (!counts || standing.of === "rep") return standing;
  return suspended || hasLeft(exchange, standing.by) ? { ...standing, state: "dormant", term: null } : standing;
}

/** Brings together what the verdict is judged from. */
export function buildCase(exchange: Exchange): Case {
  const life = lifeEvent(exchange);
  const commitments = commitmentsOf(exchange).map((one) => suspend(exchange, one, life !== null));
  const people = contactsOf(exchange);
  const held = heldOf(commitments);
  const contact = contactOf(exchange, people, held?.by ?? null);
  return {
    ...exchange,
    people,
    contact,
    commitments,
    held,
    run: ourRun(exchange),
    chasers: chasersOf(exchange, commitments),
    life,
    leave: leaveOf(exchange, contact),
  };
}

/** The later of two days. */
export const latest = (one: Day, other: Day): Day => (one < other ? other : one);
