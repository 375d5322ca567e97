import { whoIs } from "../../plays/voice";
import { when } from "../../templates/dates";
import { dayOf } from "../../time/day";
import { playWords } from "../play-words";
import type { Rule } from "../rule";

/** They have written since, in another thread. */
export const answeredElsewhere: Rule = (sheet) => {
  const { answered, context, situation, words } = sheet;
  if (!answered) return null;
  const names = playWords(sheet);
  const style = {
    language: names.language,
    dayFirst: situation?.dayFirst ?? true,
    today: dayOf(context.now, context.timeZone),
  };
  const who = whoIs(answered.who, names);
  return { because: words.answeredElsewhere(who, when(answered.on, style)), open: { thread: answered.thread, who } };
};
