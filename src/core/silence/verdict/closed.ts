import { waitEnds } from "../../time/wait";
import { called } from "../called";
import { isOurs, isTheirs, lastOfTheirs, said, says, type Turn } from "../exchange";
import { passedOver } from "../passed-over";
import type { Rule } from "./judgement";

const asksNothing = (run: readonly Turn[]): boolean =>
  !run.some((turn) => says(turn, "ask", "pitch", "offer", "missed-meeting"));

/** They declined or signed, and we have asked for nothing since. */
export const decided: Rule = (given, words) => {
  const turn = lastOfTheirs(given);
  if (turn === undefined || !asksNothing(given.run)) return null;
  if (says(turn, "decline")) return { kind: "settled", said: words.declined(called(turn.from)) };
  return says(turn, "acceptance") && !says(turn, "ask")
    ? { kind: "settled", said: words.signed(called(turn.from)) }
    : null;
};

/** What wants a word from us even where the message ends with thanks. */
const OPENS = ["delivery", "objection", "price", "fit-doubt", "competitor", "early-stage", "missed-meeting"] as const;

/** They wrote last and thanked, but did not say what we had asked: it is open as if they had not written. */
export const stillAsked: Rule = (given, words) => {
  const { human, context, there, today } = given;
  const last = human.at(-1);
  const asked = passedOver(given);
  if (last === undefined || asked === null || !isTheirs(last)) return null;
  const { due, slowed } = waitEnds(last.day, context.settings.waits.question, given.calendar, there);
  const who = called(last.from);
  if (today <= due) return { kind: "waiting", due, until: due, said: words.notDue(who, due), slowed };
  return { kind: "quiet", due, said: words.passedOver(who, asked.day) };
};

/** They wrote last, and it closes the matter for now. */
export const thanked: Rule = ({ human }, words) => {
  const last = human.at(-1);
  if (last === undefined || !isTheirs(last)) return null;
  const closes = says(last, "no-answer-needed") || (says(last, "thanks") && !says(last, ...OPENS));
  return closes ? { kind: "settled", said: words.thanked(called(last.from)) } : null;
};

/** We wrote last, and nothing of it since their last word asks for an answer. */
export const askedNothing: Rule = ({ human, run }, words) => {
  const last = human.at(-1);
  if (last === undefined || !isOurs(last)) return null;
  const nothing = asksNothing(run) || (said(last, "no-answer-needed").length > 0 && !says(last, "pitch"));
  return nothing ? { kind: "settled", said: words.askedNothing() } : null;
};
