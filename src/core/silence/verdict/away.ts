import { leaveGrace } from "../absence";
import { called } from "../called";
import type { Rule } from "./judgement";

/** Leave outranks an overdue promise until the return day and its grace. */
export const away: Rule = (given, words) => {
  const { leave, contact, today } = given;
  if (leave === null || contact === null || today > leaveGrace(given, leave.ends)) return null;
  return {
    kind: "paused",
    until: leave.ends,
    due: leave.ends,
    said: words.away(called(contact), leave.ends, leave.told),
  };
};
