import type { DatePhrase } from "../promised-day-phrase";
import { phrase } from "./words";

const ABOUT = "(?:in |by )?(?:the )?";

/** Times from which no day can be told. */
export const NO_DAYS: DatePhrase[] = [
  phrase(
    `${ABOUT}(?:new year|holidays?|christmas break|christmas holidays?|easter (?:break|holidays?)|break|spring|summer|autumn|fall|winter|shutdown|next (?:few|couple of) (?:days|weeks|months)|in (?:a few|some|several) (?:days|weeks|months)|coming (?:days|weeks|months))\\b`,
    () => null,
  ),
];
