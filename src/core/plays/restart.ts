import { found } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { quoted, whoIs } from "./voice";

/** A fresh start with a new decision maker: after the contact has left, or after a reorganisation. */
export const restart: PlayRule = (situation, words) => {
  if (situation.verdict.kind !== "quiet") return null;
  const [gone] = found(situation, "them", "contact-left");
  const [change] = found(situation, "them", "reorganisation");
  const told = gone ?? change;
  const from = told && situation.thread.messages[told.message]?.from;
  if (!told || !from) return null;
  const because = [words.because.left(whoIs(from, words), quoted(told.finding.quote, words)), words.because.freshStart];
  const successor = gone?.finding.successor ?? null;
  const fits = [successor ? ("successor" as const) : ("no-successor" as const)];
  return propose("restart", situation, words, { because, greets: successor ?? situation.contact, fits });
};
