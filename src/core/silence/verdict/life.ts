import { nextReview } from "../absence";
import { called } from "../called";
import type { Rule } from "./judgement";

/** A life event pauses whoever wrote last, and never turns quiet by itself. */
export const life: Rule = (given, words) => {
  const { life: news } = given;
  if (news === null) return null;
  const told = news.back !== null && news.back > given.today;
  const until = told && news.back !== null ? news.back : nextReview(given, news.turn.day);
  const who = news.about === "" ? called(news.turn.from) : news.about;
  return { kind: "paused", until, said: words.lifeEvent(who, until, told) };
};
