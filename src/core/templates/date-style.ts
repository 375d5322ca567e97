import { today } from "../plays/days-ahead";
import type { DateStyle } from "./dates";
import type { Draft } from "./slots";

/** How the reader of this message writes dates. */
export const styleOf = ({ situation, language }: Draft): DateStyle => ({
  language,
  dayFirst: situation.dayFirst,
  today: today(situation),
});
