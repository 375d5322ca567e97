import { missedMeeting } from "../../../src/core/evidence/missed-meeting";
import { describeDetector } from "./table";

describeDetector("missed-meeting", missedMeeting, {
  says: [
    "We had 10 am in the calendar, did something come up?",
    "I waited in the call for fifteen minutes but nobody came.",
    "Sorry we missed each other this morning.",
    "We missed you on the call today.",
    "Sorry I couldn't make our call.",
    "Apologies for missing our meeting yesterday.",
    "I completely forgot our call, I am so sorry.",
    "It looks like you couldn't make it to the demo today.",
    "Nobody joined.",
    "We were due to speak at ten but I had no sign of you.",
    "Sorry for the no-show.",
    "I was on the line for twenty minutes.",
    "Sorry, I missed our demo.",
  ],
  saysNot: [
    "We had 10 pallets in the yard.",
    "Sorry I missed your call.",
    "I won't be able to make our call tomorrow.",
    "We missed the deadline.",
    "I will miss our meeting next week, sorry.",
    "We miss you in Leeds.",
    "Sorry, I forgot the attachment.",
    "The call went well.",
    "We waited for the part for six weeks.",
    "I was in the meeting when you called.",
    "Nobody knows the answer.",
    "Did you miss anything in the offer?",
    "Sorry for the delay.",
  ],
  saysDe: [
    "Ich habe im Call eine Viertelstunde gewartet.",
    "Es tut mir leid, ich habe unseren Termin vergessen.",
    "Wir haben uns heute leider verpasst.",
    "Entschuldigung, dass ich das Gespräch verpasst habe.",
    "Sie konnten gestern leider nicht teilnehmen.",
  ],
  saysNotDe: [
    "Entschuldigung, ich habe Ihren Anruf verpasst.",
    "Ich habe den Anhang vergessen.",
    "Ich kann morgen nicht teilnehmen.",
    "Wir haben die Frist verpasst.",
    "Das Gespräch war gut.",
  ],
});
