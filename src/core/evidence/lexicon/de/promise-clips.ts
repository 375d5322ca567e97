import { type PromiseHead, promiseHead } from "../promise";

const STARTS = "(?<=^|[.!,;:–-] )";
const DAY =
  "(?:(?:am|ab|im lauf(?:e)? der?|anfang|mitte|ende|gleich|noch|spätestens|heute|nächste[nr]?|kommende[nr]?|diese[nr]?) )*(?:(?:mon|diens|donners|frei)tag|mittwoch|mo|di|mi|do|fr|morgen|heute|übermorgen|woche|monat|\\d{1,2}\\.(?: ?\\d{1,2}\\.?| [a-zäöü]{3,9})?)(?: (?:früh|vormittag|mittag|nachmittag|abend))?";
const DAY_ALONE = `(?=${DAY}[.!]* ?$)`;

/** Promises that leave out a word: "Bestellung morgen.", "Vertrag kommt Montag.", "Bespreche ich am Montag mit Svenja". */
export const clips = (paper: string, stem: string): PromiseHead[] => [
  promiseHead(
    `${STARTS}(?:(?:die|das|der|meine|unsere?|unterschriebene[rns]?|fertige[rns]?) ){0,2}${paper} ${DAY_ALONE}`,
    { speaks: "self", needs: "date" },
  ),
  // "Die Bestellung kommt am 15. April", "Die Entscheidung fällt am Donnerstag"
  promiseHead(
    `(?<=^|[.!,;:–-] |\\b(?:und|aber) )(?:(?:die|das|der|meine|unsere?|unterschriebene[rns]?|fertige[rns]?) ){0,2}${paper} (?:kommt|kommen|folgt|folgen|fällt|steht|liegt|liegen) (?=(?:dann |ihnen |dir )?(?:am|bis|spätestens|noch|morgen|heute|nächste|kommende|diese|anfang|mitte|ende|(?:mon|diens|donners|frei)tag|mittwoch)(?![a-zäöüß]))`,
    { speaks: "self", needs: "date" },
  ),
  // "Liste mach ich dir fertig", "Die Zahlen stell ich Ihnen zusammen"
  promiseHead(
    `${STARTS}(?:(?:die|das|den|unsere?n?|meine?n?|eine?n?) )?[^ .;:!?,]{3,30} (?:mach|stell|schreib|bereit)e? ich (?:dir|euch|ihnen) (?:noch |gerne |gern |bis [^ .;:!?,]{3,20} )?(?:fertig|zusammen|vor|auf)(?![a-zäöüß])`,
    { speaks: "self" },
  ),
  // the writer is left out: "geb dir bis Ende der Woche Bescheid", "meld mich morgen"
  promiseHead(
    `${STARTS}(?!(?:meld|kümmer|stell|entscheid|frag|hol|besorg|such|schau|hör|nehm|informier)e? (?:dir|dich|euch)(?![a-zäöüß]))(?:${stem}e? (?:dir|euch|dich|ihnen)|(?:meld|kümmer)e? mich)(?![a-zäöüß])`,
    {
      speaks: "self",
      needs: "date",
    },
  ),
  // the thing is left out: "Bespreche ich am Montag mit Svenja", "Schaue ich mir morgen an"
  promiseHead(`${STARTS}(?:${stem})(?:e|en)? (?:ich|wir)(?![a-zäöüß])`, { speaks: "self", needs: "date" }),
];
