import { type PromiseHead, promiseHead } from "../promise";

const STARTS = "(?<=^|[.!,;:–-] |\\b(?:und|aber|dann) )";
const ANSWER =
  "(?:rückmeldung|rückantwort|antwort|feedback|bescheid|entscheidung|ergebnis|ansage|auskunft|zusage|stellungnahme|zu- oder absage)";
const YOU = "(?:ihnen|dir|euch)";

/** Zusagen im Vorbeigehen: ohne Subjekt, am Telefon getippt, für jemanden im eigenen Haus. */
export const inPassing = (stem: string): PromiseHead[] => [
  // "Bis KW 21 hast du was", "nach dem Feiertag hören Sie von mir", "am Mittwoch bist du schlauer"
  promiseHead(
    "\\b(?:bis|spätestens|am|nach|ab|tags darauf|am tag (?:drauf|darauf|danach)) ?[^.;:!?]{0,40}?,? ?(?:hast du|haben sie|habt ihr) (?:was|etwas|mein|meine|unsere?n?|die|den|das|eine?n?)(?! (?:zeit|zugriff|gelegenheit|möglichkeit))(?![a-zäöüß])",
    { speaks: "self", needs: "date" },
  ),
  promiseHead(
    "\\b(?:bis|spätestens|am|nach|tags darauf|am tag (?:drauf|darauf|danach))[^.;:!?]{0,40}? (?:bist du|sind sie|erfährst du|erfahren sie|hörst du|hören sie|bekommst du|bekommen sie|kriegst du|erhalten sie|erhältst du) (?:wieder )?(?:mehr|bescheid|schlauer|es|von (?:mir|uns)|unsere?n?|meine?n?|eine?n?)(?![a-zäöüß])",
    { speaks: "self" },
  ),
  promiseHead(
    "\\b(?:sie erfahren|du erfährst|ihr erfahrt) (?:es|das|mehr)(?=[^.;:!?]{0,50}(?:von (?:mir|uns)|bis|am))",
    {
      speaks: "self",
    },
  ),
  // "Rückmeldung kommt nach dem 15.", "Feedback gibts bis Ende der Woche", "dann gibts von mir eine klare Ansage"
  promiseHead(
    `\\b${ANSWER}(?: [^ .;:!?,]{2,15}){0,4} (?:kommt|folgt|erfolgt|gibt's|gibts|gibt es|geht|erhalten|bekommen) (?=[^.;:!?]{0,60}(?:nach|bis|am|binnen|innerhalb|morgen|heute|nächste))`,
    {
      speaks: "self",
    },
  ),
  promiseHead("\\bvon (?:mir|uns) kommt (?:was|etwas|eine) ", { speaks: "self" }),
  promiseHead(`\\b(?:dann|danach) (?:gibt's|gibts|gibt es) von (?:mir|uns) [^.;:!?]{0,30}${ANSWER}`, {
    speaks: "self",
  }),
  promiseHead(`\\bgeht ${YOU} [^.;:!?]{2,50} zu(?![a-zäöüß])`, { speaks: "self" }),
  promiseHead("\\b(?:steht|stehen|liegt|liegen) [^.;:!?]{2,30} in (?:deinem|ihrem) postfach", { speaks: "self" }),
  promiseHead(
    `\\bmit (?:der|einer|unserer|meiner) ${ANSWER} (?:dürfen|können|kannst|darfst) (?:sie|du) [^.;:!?]{0,60}rechnen`,
    { speaks: "self" },
  ),
  promiseHead("\\bdann hast du (?:mein|unser|meine|unsere)n? ", { speaks: "self" }),
  // "meld mich in ner Stunde", "sag dann Bescheid", "berichte Ihnen anschließend", "Rufe Sie morgen zurück"
  promiseHead(`${STARTS}melde? mich(?![a-zäöüß])`, { speaks: "self" }),
  promiseHead(`${STARTS}(?:sage?|gebe?) (?:(?:dann|${YOU}|danach) ){0,2}bescheid`, { speaks: "self" }),
  promiseHead(`${STARTS}(?:(?:ich )?(?:werde )?)?berichte ${YOU}`, { speaks: "self" }),
  promiseHead(`${STARTS}(?:rufe?|kontaktiere) (?:sie|dich)(?=[^.;:!?]{0,50}(?:an|zurück)(?![a-zäöüß]))`, {
    speaks: "self",
  }),
  promiseHead(`(?:simse?|funke?|texte?|maile?) (?:ich )?(?:dir|dich|ihnen)(?![a-zäöüß])`, { speaks: "self" }),
  promiseHead(
    `${STARTS}werde (?:das|es|mich|${YOU}|sie|dich) [^.;:!?]{0,80}(?:ansprechen|klären|besprechen|geben|schicken|senden|melden|mitteilen|anrufen)`,
    { speaks: "self" },
  ),
  promiseHead(
    "\\b(?:werde|werden) (?:sie|dich|ihnen|dir) [^.;:!?]{0,40}(?:in kenntnis setzen|verständigen|informieren)",
    {
      speaks: "self",
    },
  ),
  // "Anzahlung überweise ich bis 15. Mai": the thing first, without its article
  promiseHead(
    `${STARTS}[^ .;:!?,]{3,30} (?:${stem})(?:en?)? (?:ich|wir) (?=(?:bis|am|morgen|heute|nächste|diese|noch|gleich)(?![a-zäöüß]))`,
    {
      speaks: "self",
      needs: "date",
    },
  ),
  // "Frau Lindner wird sich mit Ihnen in Verbindung setzen", "Unser Anwalt wendet sich direkt an Sie"
  promiseHead(
    `\\bwird (?:sich )?(?:(?:mit|bei) )?${YOU} [^.;:!?]{0,60}(?:in verbindung setzen|übermitteln|melden|zukommen lassen|mitteilen|zuschicken|zusenden|schicken|senden)`,
    { speaks: "other" },
  ),
  promiseHead(
    `\\b(?:unsere?|meine?|herr|frau) [^.;:!?,]{2,40} (?:wendet|meldet) sich (?:[^ .;:!?,]{2,12} ){0,3}(?:an sie|an dich|bei ${YOU})`,
    { speaks: "other" },
  ),
  promiseHead(`\\blässt ${YOU} [^.;:!?]{2,60}zukommen`, { speaks: "other" }),
  promiseHead(`\\b(?:telefoniert [^.;:!?]{0,40}mit|antwortet) ${YOU}`, { speaks: "other", needs: "date" }),
];
