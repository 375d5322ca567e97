import { type PromiseHead, promiseHead } from "../promise";

const YOU = "(?:ihnen|dir|euch)";
const YOU_TOO = "(?:ihnen|dir|euch|sie|dich)";
const END = "(?![a-zäöüß])";
/** Words inside a German clause; the full stop of "13. Mai" is none. */
const words = (least: number, most: number): string => `(?:[^.;:!?]|(?<=\\d)\\.){${least},${most}}?`;
/** Where a sentence or clause begins that leaves out its subject. */
const STARTS = "(?<=^|[.!,;:–-] |\\b(?:aber|dann) )";

/** Verbs by which something reaches the reader, without their ending. */
const BRINGS =
  "(?:schick|send|mail|fax|leit|reich|übermittl|übermittel|überreich|bring|liefer|besorg|stell|werf|nenn|such|druck|scann|kopier|zeig)";
/** What ends such a clause. */
const PARTICLE = "(?:zurück|nach|zu|weiter|rüber|herüber|vorbei|ein|raus|hinaus|mit|durch|heraus|aus|zusammen|hoch)";
/** Verbs by which one asks, looks or deals with something. */
const DEALS =
  "(?:klär|prüf|bespr[ei]ch|frag|hak|les|geh|schau|guck|red|sprech|telefonier|ruf|hol|setz|leg|füll|trag|unterschreib|unterzeichn|beantrag|organisier|veranlass|bestell|überweis|zahl|test|probier|mess|zähl|rechn|such|druck|nehm|stimm|entscheid|berat|erkundig|schreib|erledig|kümmer|meld)";
const ANSWER =
  "(?:bescheid|laut|nachricht|antwort|rückmeldung|auskunft|ansage|ergebnis|entscheidung|zusage|absage|info|feedback|rückruf|klarheit)";

/** Was jemand als Nächstes tut, wie auch immer er es sagt. */
export const nextSteps: PromiseHead[] = [
  // "Ich halte Sie auf dem Laufenden"
  promiseHead(
    `\\b(?:(?:ich|wir) )?halt(?:e|en)? (?:(?:ich|wir) )?${YOU_TOO} (?!(?:mich|uns)${END})${words(0, 40)}(?:auf dem laufenden|informiert)${END}`,
    { speaks: "self" },
  ),
  // "Ich schicke sie dir dann", "Wir senden Ihnen die Liste"; what is here already says so
  promiseHead(
    `\\b(?:ich|wir) ${BRINGS}(?:e|en)? (?:(?:es|das|ihn|sie|diese|die [^ .;:!?,]{3,30}|den [^ .;:!?,]{3,30}|das [^ .;:!?,]{3,30}) )?${YOU} (?!(?:hier|jetzt|gerade|nun|viele|liebe|herzliche|beste|einen gruß)${END})`,
    { speaks: "self" },
  ),
  // "ich schicke ihn eingescannt zurück", "Die Maße reiche ich nach"
  promiseHead(`\\b(?:ich|wir) ${BRINGS}(?:e|en)? (?!(?:mich|uns)${END})${words(2, 60)} ${PARTICLE}(?=[ ,.!]|$)`, {
    speaks: "self",
    needs: "date or reader",
  }),
  promiseHead(
    `\\b(?:ich|wir) (?:schick|send|reich|bring)(?:e|en)? (?!(?:mich|uns)${END})${words(2, 60)} (?:zurück|nach|rüber|vorbei)(?=[ ,.!]|$)`,
    {
      speaks: "self",
    },
  ),
  promiseHead(
    `\\b(?:reich|liefer|leit|send|schick|bring)(?:e|en)? (?:ich|wir) ${words(0, 60)}(?:nach|zurück|weiter|vorbei|rüber)(?=[ ,.!]|$)`,
    {
      speaks: "self",
    },
  ),
  // left out or carried on: "schick dir die Fotos", "… und geb Ihnen Bescheid", "… und kommen danach auf Sie zu"
  promiseHead(
    `${STARTS}(?!(?:stell|such|besorg|druck|kopier)e? (?:dir|euch)${END})${BRINGS}e? ${YOU} (?!(?:hier|jetzt|gerade|nun|viele|liebe)${END})`,
    { speaks: "self" },
  ),
  promiseHead(`${STARTS}(?:geb|sag)e? ${YOU} ${words(0, 50)}(?:${ANSWER}${END}|,? ob${END})`, { speaks: "self" }),
  promiseHead(
    `\\b(?:gebe?n?|sage?n?|schreibe?n?|teile?n?) ${YOU} ${words(0, 60)}(?:${ANSWER}${END}|mit(?=[ ,.!]|$)|,? ob${END})`,
    { speaks: "self", elided: true },
  ),
  promiseHead(`\\b(?:schicke?n?|sende?n?|maile?n?) ${YOU}${END}`, { speaks: "self", elided: true }),
  // "informieren Sie uns" asks; "wir prüfen es und informieren Sie" does not
  promiseHead(
    `\\b(?:(?:informiere?|benachrichtige?|verständige?)n? (?:dich|euch)|(?:informiere?|benachrichtige?|verständige?) sie|(?<=\\bund )(?:informieren|benachrichtigen|verständigen) sie)${END}(?! (?:mich|uns)${END})`,
    { speaks: "self", elided: true },
  ),
  promiseHead(`\\bkomme?n? ${words(0, 50)}auf (?:sie|dich|euch) zu(?:rück)?${END}`, { speaks: "self", elided: true }),
  promiseHead(
    `\\b(?:ich|wir) (?:geb|sag|schreib|teil)(?:e|en)? ${YOU} ${words(0, 60)}(?:${ANSWER}${END}|mit(?=[ ,.!]|$)|,? ob${END})`,
    { speaks: "self" },
  ),
  // "Da frag ich nach", "da komm ich wieder auf dich zu", "Dann geb ich Ihnen Bescheid"
  promiseHead(`\\b(?:da )?(?:frag|hak|forsch|fass)(?:e|en)? (?:ich|wir) ${words(0, 40)}nach${END}`, { speaks: "self" }),
  promiseHead(`\\b(?:ich|wir) (?:frag|hak|fass)(?:e|en)? ${words(0, 60)}nach(?=[ ,.!]|$)`, { speaks: "self" }),
  promiseHead(`\\b(?:da )?komm(?:e|en)? (?:ich|wir) ${words(0, 60)}auf (?:sie|dich|euch) zu(?:rück)?${END}`, {
    speaks: "self",
  }),
  promiseHead(
    `\\b(?:da )?(?:geb|sag|schreib|teil)(?:e|en)? (?:ich|wir) ${YOU} ${words(0, 50)}(?:${ANSWER}${END}|mit(?=[ ,.!]|$))`,
    {
      speaks: "self",
    },
  ),
  promiseHead(`\\b(?:rühr(?:e|en)?|meld(?:e|en)?) (?:(?:ich|wir) )?(?:mich|uns) ${words(0, 40)}bei ${YOU}${END}`, {
    speaks: "self",
  }),
  // "Ich druck's aus", "ich klär's"
  promiseHead(
    "\\bich (?:klär|prüf|besprech|druck|unterschreib|schick|send|mail|reich|schau|les|füll|bestell|überweis|erledig|scann|bring|leit|test|probier|nehm|hol)e?'?s(?= )",
    { speaks: "self" },
  ),
  // "Ich rede mit dem Vermieter": as "let me talk to"
  promiseHead(
    `\\b(?:ich|wir) (?:rede|reden|spreche|sprechen|telefoniere|telefonieren) (?:(?:noch|nochmal|mal|kurz|erst|dann|heute|morgen|da|darüber) ){0,3}mit (?:dem|der|den|meine[mr]|unsere[mr]|herrn|frau) `,
    { speaks: "self" },
  ),
  // "Das nehmen wir mit in die nächste Sitzung", "Ich setze mich gleich danach dran"
  promiseHead(
    `\\b(?:(?:ich|wir) )?nehm(?:e|en) (?:(?:ich|wir) )?${words(2, 50)}(?:in|mit in|auf) (?:die|den|das|unsere|unseren|unser) ${words(0, 40)}(?:sitzung|runde|meeting|besprechung|jour fixe|tagesordnung|agenda|team|vorstand)`,
    { speaks: "self" },
  ),
  promiseHead(`\\b(?:(?:ich|wir) )?setz(?:e|en)? (?:(?:ich|wir) )?(?:mich|uns) ${words(0, 40)}(?:dran|daran)${END}`, {
    speaks: "self",
  }),
  promiseHead(`\\b(?:ich|wir) schlaf(?:e|en)? ${words(0, 40)}(?:drüber|darüber)${END}`, { speaks: "self" }),
  promiseHead(
    `(?<=\\b(?:und|wir|dann) )telefonieren (?=(?:am |dann |gleich |nächste )?(?:morgen|übermorgen|heute|(?:mon|diens|donners|frei)tag|mittwoch|woche)${END})`,
    { speaks: "self", needs: "date" },
  ),
  // with a day on it nearly any verb of dealing will do: "Am Donnerstag lege ich es dem Chef vor", "wir beraten am 12. darüber"
  promiseHead(`\\b${DEALS}(?:e|en|el)? (?:ich|wir)${END}`, { speaks: "self", needs: "business and date" }),
  promiseHead(`\\b(?:ich|wir) ${DEALS}(?:e|en|le|eln)?${END}`, {
    speaks: "self",
    needs: "business and date",
  }),
  promiseHead(
    `\\b(?:ich|wir) (?:müsste|müssten|sollte|sollten|kann|können|möchte|möchten|hoffe|hoffen),? (?!(?:dass )?(?:sie|du|ihr)${END})(?![^.;:!?]{0,80} (?:mir|uns)${END})${words(2, 80)}(?:${YOU} ${words(0, 60)})?(?:zu )?(?:sagen|geben|antworten|schicken|senden|bestätigen|mitteilen|mitzuteilen|liefern|zurückmelden|entscheiden)(?: können)?${END}`,
    {
      speaks: "self",
      needs: "date and reader",
    },
  ),
  promiseHead(
    `\\b(?:kann|können) (?:ich|wir) ${YOU} ${words(0, 60)}(?:sagen|geben|antworten|schicken|senden|bestätigen|mitteilen|liefern)${END}`,
    {
      speaks: "self",
      needs: "date",
    },
  ),
  // "dann weiß ich mehr"
  promiseHead(
    `\\b(?:dann|danach|anschließend) (?:weiß ich|wissen wir|bin ich|sind wir) (?:dann |sicher |auch )?(?:mehr|bescheid|schlauer|es)${END}`,
    {
      speaks: "self",
    },
  ),
  // "…, werden das aber am Dienstag tun und Sie informieren"
  promiseHead(
    `(?<=, |\\bund )werden? (?:das|es|uns|mich|ihnen|dir|sie|dich|dann|aber|die|den) ${words(2, 90)}(?:tun|machen|informieren|entscheiden|mitteilen|melden|klären|besprechen|schicken|senden|geben|prüfen|bestellen|unterschreiben)${END}`,
    { speaks: "self", elided: true, needs: "date or reader" },
  ),
  promiseHead(
    `\\b(?:(?:ich )?versuche|(?:wir )?versuchen|ich (?:bemühe mich|schaue, dass ich)|wir bemühen uns),? ${words(2, 80)}(?:zu (?:sagen|geben|antworten|schicken|liefern|melden|nennen|klären|erledigen)|mitzuteilen|zurückzumelden|nachzureichen)${END}`,
    { speaks: "self", needs: "date and reader" },
  ),
  // "er wird sich noch diese Woche bei Ihnen melden", "Die Kollegin meldet sich dann bei dir"
  promiseHead(
    `(?<!\\b(?:meinte|sagte|schrieb|dachte|glaubt|behauptet),? )\\b(?:er|sie|(?:herr|frau) [^ .;:!?,]{2,30}|(?:mein|unser|die|der)e? [^ .;:!?,]{3,30}) (?:wird sich ${words(0, 60)}(?:bei|mit) ${YOU} (?:melden|rühren|in verbindung setzen|abstimmen)|(?:meldet|rührt) sich ${words(0, 40)}bei ${YOU})${END}`,
    { speaks: "other" },
  ),
  promiseHead(
    `\\b(?:(?:herr|frau) [^ .;:!?,]{2,30}|(?:mein|unser)e? [^ .;:!?,]{3,30}(?: [^ .;:!?,]{3,30})?) (?:schickt|sendet|mailt|reicht|bringt|gibt|nennt|sagt) ${words(0, 30)}${YOU}${END}(?! recht)`,
    { speaks: "other" },
  ),
  // "Ich geb das an die Technik weiter, die melden sich bei Ihnen", "Unsere Juristin schaut noch drüber"
  promiseHead(`\\b(?:ich|wir) (?:geb|leit|reich)(?:e|en)? ${words(2, 60)}weiter(?=[ ,.!]|$)`, { speaks: "self" }),
  promiseHead(`\\bdie melden sich ${words(0, 30)}bei ${YOU}${END}`, { speaks: "other" }),
  promiseHead(
    `\\b(?:mein|unser)e? [^ .;:!?,]{3,30} (?:schaut|guckt|sieht|geht|liest) ${words(0, 30)}(?:drüber|darüber|durch)${END}`,
    { speaks: "other" },
  ),
  // "schau's mir nächste Woche an", "mach ich morgen", "… und rufen Sie an"
  promiseHead(`${STARTS}(?:schau|klär|prüf|mach|erledig|unterschreib|schick|les|bespr[ei]ch|bring|reich)e?'?s${END}`, {
    speaks: "self",
    needs: "date",
  }),
  promiseHead(`${STARTS}(?:mach|erledig)(?:e|en)? (?:ich|wir)${END}`, { speaks: "self", needs: "date" }),
  promiseHead(
    `\\b(?:rufe?n? (?:dich|euch)|rufe? sie|(?<=\\bund )rufen sie) (?!(?:mich|uns)${END})${words(0, 30)}(?:an|zurück)${END}`,
    { speaks: "self", elided: true },
  ),
  promiseHead(`\\b(?:(?:ich|wir) )?komme?n? (?:(?:ich|wir) )?${words(0, 40)}(?:darauf|drauf) zurück${END}`, {
    speaks: "self",
  }),
  promiseHead(`\\b(?:ich|wir) kümmern? (?:mich|uns) um${END}|\\bich kümmere mich um${END}`, {
    speaks: "self",
    needs: "business",
  }),
];
