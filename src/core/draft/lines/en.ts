import { capital } from "../../templates/quote";
import type { Lines } from "./lines";

/** "drawings", "doors"; not "process" or "status". */
const MANY = /[^sui]s$/u;

const ABOUT: readonly (readonly [string, string])[] = [
  ["call-us", "Did we miss each other, or is it still to come?"],
  ["talk", "How did it go, or is it still to come?"],
  ["hope", "Is there a day for it yet, and somebody who holds it?"],
  ["answer", "Is there an answer by now, or is something still open?"],
  ["others", "What did they say, or is it still to come?"],
  ["delivery", "Did it go out and I missed it, or is it still with you?"],
];

export const en: Lines = {
  promise: (when, quote, fits) =>
    `${capital(when)} you wrote, ${quote} ${ABOUT.find(([fit]) => fits.some((one) => one === fit))?.[1] ?? "What came of it?"}`,
  aside: (topic) => `${topic && MANY.test(topic) ? "Have" : "Has"} ${topic ?? "this"} been put aside?`,
  step: (one, other) => `Could we take fifteen minutes for it on ${one} or ${other}?`,
  owed: (when, quote) => `${capital(when)} I wrote, ${quote} I still owe you that, and it comes first.`,
  byDay: (day) => `by ${day}`,
  plainNo: "A plain no helps me just as much.",
};
