import { type PromiseHead, promiseHead } from "../promise";

const END = "(?![a-zäöüß])";
const words = (least: number, most: number): string => `(?:[^.;:!?]|(?<=\\d)\\.){${least},${most}}?`;
/** What one side hands to the other, by the end of the word: "Zählerstände", "Auftragsbestätigung". */
const GOODS =
  "[a-zäöüß-]{0,25}(?:stände|liste|listen|zahlen|daten|nummern?|bogen|bögen|muster|maße|pläne|plan|blatt|nachweise?|bescheid|fotos?|bilder|schein|belege?|vertrag|verträge|bestellung|auftrag|antwort|angaben|werte|kopien?|bestätigung|formular|zeichnung|zeichnungen|bericht|protokoll|gutachten|rückmeldung|freigabe|unterschrift|entscheidung|anzahlung|zahlung|überweisung|unterlagen|dokumente|zusage|absage|infos?|skizze|aufstellung|exemplar|ansage|nachricht|ergebnis|auskunft|papiere|rückruf)";
const YOU = "(?:du|sie|s'|ihr)";
const GETS =
  "(?:hast|haben|kriegst|kriegen|bekommst|bekommen|erhältst|erhalten|erfährst|erfahren|hörst|hören|habt|kriegt|bekommt|hört)";
/** Not what has been got already. */
const NOT_YET =
  "(?![^.;:!?]{0,80}\\b(?:bekommen|erhalten|gekriegt|gehört|gesehen|geschickt|nichts|ge[a-zäöü]+t|gegeben|geschrieben|gesprochen)(?=[ ,.!]|$))";

/** Was noch aussteht, was unterwegs ist, und was auf etwas anderes folgt. */
export const owed: PromiseHead[] = [
  // "Sobald sie draufgeschaut hat, hörst du von mir", "bis Pfingsten haben Sie die Zusage von mir"
  promiseHead(`\\b${GETS} ${YOU} ${words(0, 60)}von (?:mir|uns)${END}${NOT_YET}`, { speaks: "self" }),
  // "Im Anschluss bekommen Sie eine klare Ansage"
  promiseHead(
    `(?<=(?:^|[.!,;:–-] |\\b(?:und|aber) )(?:danach|dann|im anschluss|anschließend|hinterher|gleich darauf|tags darauf) )${GETS} ${YOU} ${words(0, 50)}${GOODS}${END}${NOT_YET}`,
    { speaks: "self" },
  ),
  promiseHead(
    `(?<=\\b(?:sobald|wenn|nachdem)\\b[^.;:!?]{3,90}, )(?:dann )?${GETS} ${YOU} ${words(0, 50)}${GOODS}${END}${NOT_YET}`,
    {
      speaks: "self",
    },
  ),
  // "Kriegst morgen Antwort", "du hast ihn Sonntagabend im Postfach"
  promiseHead(`(?<=^|[.!,;:–-] )(?:kriegst|bekommst|hast|hörst) ${words(0, 50)}${GOODS}${END}${NOT_YET}`, {
    speaks: "self",
    needs: "date",
  }),
  promiseHead(
    `\\b(?:sie haben|du hast|ihr habt) (?:es|ihn|sie|das|die|alles|[a-zäöüß]+ ${GOODS}) ${words(3, 60)}(?:im postfach|auf dem tisch|in der post|da|vorliegen|bei (?:ihnen|dir))${END}${NOT_YET}`,
    { speaks: "self", needs: "date" },
  ),
  // "Die Zählerstände kommen heute Abend", "Auftragsbestätigung kommt, sobald die Förderzusage da ist"
  promiseHead(
    `(?<=^|[.!,;:–-] |\\b(?:und|aber) )(?:(?:die|das|der|den|unsere?|meine?|eine?) )?(?:(?!ihre?|deine?|eure?)[a-zäöüß]+ )?${GOODS} (?:kommt|kommen|folgt|folgen|geht|gehen|gibt's|gibts|gibt es|erfolgt) (?=(?:(?:dann|ihnen|dir|noch|spätestens|auch|wohl) ){0,3}(?:am|bis|morgen|heute|übermorgen|nächste|kommende|diese|anfang|mitte|ende|im|in|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|kw|gleich)${END})`,
    { speaks: "self", needs: "date" },
  ),
  promiseHead(
    `(?<=^|[.!,;:–-] |\\b(?:und|aber) )(?:(?:die|das|der|unsere?|meine?|eine?) )?(?:(?!ihre?|deine?|eure?)[a-zäöüß]+ )?${GOODS} (?:kommt|kommen|folgt|folgen|geht raus|gehen raus|gibt's|gibts|gibt es|erfolgt)(?: dann)?,? (?=(?:sobald|wenn|nach|nachdem|im anschluss)${END})`,
    { speaks: "self" },
  ),
  // "Die Freigabe wird von der Zentrale erteilt und Ihnen zugestellt"
  promiseHead(
    `\\b(?:wird|werden) (?:ihnen|dir|euch) ${words(0, 60)}(?:zugestellt|zugeschickt|zugesandt|zugesendet|übermittelt|mitgeteilt|geschickt|gesendet|nachgereicht|bestätigt)${END}`,
    { speaks: "team" },
  ),
  promiseHead(
    `(?:(?:die|das|der|unsere?) )?${GOODS} (?:wird|werden) ${words(2, 70)}(?:ihnen|dir) ${words(0, 40)}(?:zugestellt|zugeschickt|zugesandt|übermittelt|mitgeteilt|geschickt|gesendet|nachgereicht)${END}`,
    { speaks: "team" },
  ),
  promiseHead(
    `(?:(?:die|das|der|unsere?) )?(?:${GOODS}|das|es|dies) (?:wird|werden) (?!bei (?:ihnen|dir|euch)${END})${words(2, 60)}(?:erteilt|freigegeben|unterschrieben|überwiesen|beschlossen|entschieden|vorgelegt|eingereicht|ausgelöst|bezahlt|erledigt|besprochen|behandelt|gefällt|getroffen)${END}`,
    { speaks: "team", needs: "business and date" },
  ),
  // "Gib mir zwei Tage", "Geben Sie uns noch eine Woche"
  promiseHead(
    `\\b(?:geben sie|gib|gebt|lass|lassen sie) (?:mir|uns) (?:bitte )?(?:noch )?(?:etwas |ein bisschen |ein wenig )?(?:zeit${END}|(?:zwei|drei|vier|fünf|ein paar|eine|einen|\\d+) (?:tage?|wochen?|stunden?)${END})`,
    { speaks: "self" },
  ),
  promiseHead(
    `\\bdann (?:hast du|haben sie|habt ihr) (?:die|das|den|deine?n?|ihre?n?) (?:[a-zäöüß]+ )?${GOODS}${END}${NOT_YET}`,
    {
      speaks: "self",
    },
  ),
  // "Liegt bei mir", "Der Ball liegt bei uns"
  promiseHead(`\\bball liegt (?:jetzt |noch |gerade )?bei (?:mir|uns)${END}`, { speaks: "self" }),
  promiseHead(
    `\\b(?:ich schulde|wir schulden) (?:ihnen|dir|euch) (?:noch )?(?:eine?n?|die|den|das|unsere?n?|meine?n?) (?:[a-zäöüß]+ )?${GOODS}${END}`,
    {
      speaks: "self",
    },
  ),
  // "Laut Einkauf kommt die Bestellung am Montag"
  promiseHead(
    `\\b(?:laut (?:unsere[mr] |meine[mr] )?(?:einkauf|buchhaltung|chef|chefin|technik|it|zentrale|rechtsabteilung|personalabteilung|[a-zäöüß]{3,20})|(?:der einkauf|die buchhaltung|(?:mein|unsere?) [^ .;:!?,]{3,30}) (?:sagt|meint|verspricht),?) (?:kommt|geht|kommen|gehen|erfolgt|folgt|ist) ${words(0, 20)}${GOODS}${END}`,
    { speaks: "team", needs: "date" },
  ),
  // "Antwort bis Freitag.", "Mehr dazu nächste Woche.", "Morgen mehr."
  promiseHead(
    `(?<=^|[.!;:–-] )(?:(?:unsere|meine|die) (?:entscheidung|antwort|rückmeldung) (?:dann )?|(?:entscheidung|antwort|rückmeldung) (?!bis)|mehr (?:dazu |dann )?)(?=(?:(?:am|bis|anfang|mitte|ende|nächste[rn]?|kommende|diese|noch|spätestens|heute) )*(?:(?:mon|diens|donners|frei)tag|mittwoch|morgen|übermorgen|heute|woche|monat|\\d{1,2}\\.)(?: (?:früh|vormittag|mittag|nachmittag|abend))?[.!]*$)`,
    { speaks: "self", needs: "date" },
  ),
  promiseHead("(?<=^|[.!;:–-] )(?:morgen|übermorgen|nächste woche|am [a-z]+tag|heute abend) mehr(?=[.!]*$)", {
    speaks: "self",
  }),
  // "Bis Mitte Mai steht die Entscheidung", "kommt morgen zurück", "dann geht er zurück an Sie"
  promiseHead(`\\b(?:steht|fällt|kommt|folgt) (?:die|der|das|unsere?) (?:[a-zäöüß]+ )?${GOODS}${END}`, {
    speaks: "self",
    needs: "date",
  }),
  promiseHead(`(?<=^|[.!;,] )(?:kommt|geht) ${words(3, 40)}(?:zurück|raus|zu (?:ihnen|dir)|in die post)${END}`, {
    speaks: "self",
    needs: "date",
  }),
  promiseHead(
    `\\b(?:dann|danach) (?:geht|kommt) (?:er|sie|es|das) ${words(0, 20)}(?:zurück|raus|an (?:sie|dich)|zu (?:ihnen|dir))${END}`,
    {
      speaks: "self",
    },
  ),
  promiseHead(`\\b(?:dann|danach) (?:hab|habe|haben) (?:ich|wir) (?:die|das|den) (?:[a-zäöüß]+ )?${GOODS}${END}`, {
    speaks: "self",
  }),
  // "Du kriegst die Maße, sobald ich auf der Baustelle war"
  promiseHead(
    `\\b(?:du kriegst|du bekommst|sie bekommen|sie erhalten|du hörst|sie hören) ${words(0, 60)}(?=,? (?:sobald|wenn|nachdem) (?!(?:sie|du|ihr)${END}))(?<=${GOODS}|von (?:mir|uns))`,
    { speaks: "self" },
  ),
  // "Wir brauchen noch eine Woche, dann steht das"
  promiseHead(
    `\\b(?:ich brauche?|wir brauchen) (?:dafür |da |wohl )?noch (?:bis|(?:ein|zwei|drei|vier|\\d+)(?:e|en)? (?:paar )?(?:tage?|wochen?))${END}(?=[^.;:!?]{0,40}, dann${END})`,
    { speaks: "self" },
  ),
  promiseHead(`\\b(?:ich plane|wir planen) (?:die|den|das) ${GOODS} (?:für|im|in|am|zum|zu)${END}`, {
    speaks: "self",
    needs: "date",
  }),
  promiseHead(
    `(?<=^|[.!;] )wird ${words(2, 60)}(?:besprochen|entschieden|erledigt|geprüft|bestellt|überwiesen|unterschrieben)${END}`,
    {
      speaks: "team",
      needs: "date",
    },
  ),
  promiseHead(`\\b(?:wissen sie|weißt du|wisst ihr) bescheid${END}`, { speaks: "self", needs: "date" }),
];
