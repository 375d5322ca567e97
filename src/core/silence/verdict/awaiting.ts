import { waitEnds } from "../../time/wait";
import { addWorkingDays } from "../../time/working-days";
import { hasLeft, leaveGrace } from "../absence";
import { called } from "../called";
import { type Case, latest } from "../case";
import { isOurs, isTheirs, says, type Turn } from "../exchange";
import { workingDaysQuiet } from "../quiet-days";
import { atTheirPace } from "../rhythm";
import { waitFor } from "../waits";
import type { Rule } from "./judgement";

/** Whoever we wrote to has left: no answer will come from there. */
export const left: Rule = (given, words) => {
  const addressee = given.human.findLast(isOurs)?.to.find((person) => hasLeft(given, person));
  if (addressee === undefined || given.people.length === 0) return null;
  const answered = given.human.at(-1);
  if (answered !== undefined && isOurs(answered) && !answered.to.includes(addressee)) return null;
  return { kind: "quiet", due: given.today, said: words.left(called(addressee)) };
};

/** A note that asked for nothing has had its days: an article or a next step may follow, never a chase. */
export const rested: Rule = ({ human, contact, context, today, there }, words) => {
  const last = human.at(-1);
  const theirs = human.findLast(isTheirs);
  if (last === undefined || contact === null || !isOurs(last) || says(theirs, "decline", "acceptance")) return null;
  if (!says(last, "no-answer-needed", "kind-word") || says(last, "ask")) return null;
  const due = addWorkingDays(last.day, context.settings.waits.nothingAsked, there.calendar);
  return today > due ? { kind: "quiet", due, said: words.restDone(called(contact), last.day) } : null;
};

/** The newest message of ours that wants an answer. */
const awaited = ({ run }: Case): Turn | undefined =>
  run.findLast((turn) => says(turn, "ask", "pitch", "offer", "missed-meeting"));

/** We asked last: not due yet, or quiet. */
export const awaiting: Rule = (given, words) => {
  const turn = awaited(given);
  const { contact, calendar, today, human, there } = given;
  if (turn === undefined || contact === null) return null;
  const wait = atTheirPace(given, waitFor(given, turn), contact.email);
  const { due: plain, slowed } = waitEnds(turn.day, wait, calendar, there);
  const due = given.leave === null ? plain : latest(plain, given.leave.ends);
  const grace = given.leave !== null && due === given.leave.ends ? leaveGrace(given, due) : due;
  const who = called(contact);
  if (today <= grace) return { kind: "waiting", due, until: due, said: words.notDue(who, due), slowed };
  // The days away are not held against them.
  if (given.leave !== null && due === given.leave.ends && given.leave.told)
    return { kind: "quiet", due, said: words.backSince(who, due) };
  const days = workingDaysQuiet(given);
  return { kind: "quiet", due, said: human.some(isTheirs) ? words.quiet(who, turn.day, days) : words.cold(who, days) };
};
