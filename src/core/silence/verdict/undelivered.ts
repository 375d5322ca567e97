import { called } from "../called";
import { isOurs, says } from "../exchange";
import type { Rule } from "./judgement";

/** Our newest message came back, and nobody has written since. */
export const undelivered: Rule = ({ turns, human, contact }, words) => {
  const last = human.at(-1);
  if (last === undefined || !isOurs(last)) return null;
  const after = turns.slice(turns.indexOf(last) + 1);
  if (!after.some((turn) => says(turn, "bounce"))) return null;
  const addressee = contact ?? last.to[0] ?? { name: "", email: "" };
  return { kind: "undelivered", said: words.undelivered(called(addressee)) };
};
