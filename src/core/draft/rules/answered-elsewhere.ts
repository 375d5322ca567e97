import { wordsFor } from "../../plays/permitted";
import { whenText, whoIs } from "../../plays/voice";
import { answeredElsewhere as elsewhere } from "../../silence/elsewhere";
import { dayOf } from "../../time/day";
import type { Rule } from "../rule";

/** They have written since, in another thread. */
export const answeredElsewhere: Rule = ({ situation, words }) => {
  const answer = situation && elsewhere(situation);
  if (!answer) return null;
  const names = wordsFor(situation);
  const who = whoIs(answer.who, names);
  const when = whenText(dayOf(answer.at, situation.context.timeZone), situation, names);
  return { because: words.answeredElsewhere(who, when), open: { thread: answer.thread, who } };
};
