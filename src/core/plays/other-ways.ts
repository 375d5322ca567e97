import type { Situation } from "../silence/situation";
import { activeOthers } from "./facts";
import type { OtherWay } from "./suggestion";

/** Verdicts in which reaching somebody another way makes sense. */
const REACHABLE: readonly string[] = ["quiet", "undelivered"];

/** A call where a number stood in their signature; another of theirs who has written here. Nothing else. */
export function otherWays(situation: Situation): OtherWay[] {
  const { contact, verdict } = situation;
  if (!REACHABLE.includes(verdict.kind)) return [];
  const calls = (contact?.phones ?? []).slice(0, 1).map(
    (phone): OtherWay => ({
      kind: "call",
      who: { name: contact?.name ?? "", email: contact?.email ?? "" },
      phone,
    }),
  );
  const writes = activeOthers(situation).map(
    ({ name, email }): OtherWay => ({ kind: "write-to", who: { name, email } }),
  );
  return [...calls, ...writes];
}
