import type { Finding, PromiseFinding } from "../../evidence/finding";
import type { Day } from "../../thread";
import { type Exchange, isOurs, isTheirs, said, type Turn } from "../exchange";

/** Something said that its writer may be held to, before we know what became of it. */
export type Pledge = {
  finding: PromiseFinding | Extract<Finding, { kind: "hope" | "assent" }>;
  turn: Turn;
  of: "them" | "rep";
  due: Day | null;
  topic: string[];
  /** Hangs on what the other side does first. */
  needs: string[] | null;
  /** Its message refuses to be held to anything. */
  refused: boolean;
};

/** "Could you send …?" is a request whatever its form. */
const POLITE_REQUEST =
  /\b(?:can|could|would|will) you\b|\bplease\b|\bkindly\b|\b(?:können|könnten|würden) Sie\b|\bkannst du\b|\bbitte\b/i;

/** "Can you make Thursday?": a yes to it is an appointment, not a promise. */
const FOR_A_TIME =
  /\b(?:make|manage|do) (?:it|the \d|mon|tues?|wed|thu|fri|next|this|\d)|\b(?:meet|be free|be available|free up|join us)\b/i;

/** A yes promises only where the turn before it asked for something precise. */
function answersRequest({ human }: Exchange, turn: Turn): string[] | null {
  const before = human.slice(0, human.indexOf(turn)).findLast((other) => isOurs(other) !== isOurs(turn));
  const request = said(before, "ask").findLast(
    ({ form, quote }) => (form === "request" || POLITE_REQUEST.test(quote)) && !FOR_A_TIME.test(quote),
  );
  return request?.topic ?? null;
}

function pledgesOf(exchange: Exchange, turn: Turn): Pledge[] {
  const refused = said(turn, "no-commitment").length > 0;
  const base = { turn, of: isTheirs(turn) ? ("them" as const) : ("rep" as const), refused };
  const promises = said(turn, "promise").map((finding): Pledge => {
    const { due, topic, conditional, needs } = finding;
    return { ...base, finding, due, topic, needs: conditional ? needs : null };
  });
  if (promises.length > 0) return promises;
  const asked = answersRequest(exchange, turn);
  const [assent] = asked === null ? [] : said(turn, "assent");
  // "With pleasure. For that I need three things from you": the rep's yes hangs on what it asks for.
  const wanted = isOurs(turn) ? said(turn, "ask").flatMap(({ topic }) => topic) : [];
  if (assent)
    return [{ ...base, finding: assent, due: null, topic: asked ?? [], needs: wanted.length > 0 ? wanted : null }];
  const [hope] = isTheirs(turn) ? said(turn, "hope") : [];
  return hope ? [{ ...base, finding: hope, due: null, topic: [], needs: null }] : [];
}

/** Every promise, precise yes and hope of either side, oldest first. */
export const allPledges = (exchange: Exchange): Pledge[] => exchange.human.flatMap((turn) => pledgesOf(exchange, turn));
