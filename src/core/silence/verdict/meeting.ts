import { addWorkingDays } from "../../time/working-days";
import { appointmentOf } from "../appointment";
import { called } from "../called";
import { says } from "../exchange";
import type { Rule } from "./judgement";

/** A meeting agreed for a day to come makes the thread wait; once it is over we ask, and assume nothing. */
export const meeting: Rule = (given, words) => {
  const { human, contact, today, calendar } = given;
  const appointment = appointmentOf(given);
  if (appointment === null || contact === null) return null;
  const { turn, on } = appointment;
  const since = human.filter(({ index }) => index > turn.index);
  if (since.some((later) => says(later, "missed-meeting", "decline", "withdrawal") || later.day > on)) return null;
  if (today <= on) return { kind: "waiting", due: on, until: on, said: words.meetingAhead(called(contact), on) };
  const due = addWorkingDays(on, 1, calendar);
  return today > due
    ? { kind: "quiet", due: on, said: words.meetingOver(called(contact), on) }
    : { kind: "waiting", due, until: due, said: words.meetingAhead(called(contact), on) };
};
