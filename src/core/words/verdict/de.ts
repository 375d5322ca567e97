import type { Day } from "../../thread";
import { weekday } from "../../time/day";
import type { VerdictWords } from "./verdict-words";

const WEEKDAYS = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];
const MONTHS = [
  "Januar", "Februar", "März", "April", "Mai", "Juni",
  "Juli", "August", "September", "Oktober", "November", "Dezember",
]; // biome-ignore format: a calendar reads as rows

const date = (day: Day): string => `${Number(day.slice(8, 10))}. ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""}`;
const long = (day: Day): string => `${WEEKDAYS[weekday(day)] ?? ""}, ${date(day)}`;
const short = (day: Day): string => `${(WEEKDAYS[weekday(day)] ?? "").slice(0, 2)} ${date(day)}`;
const working = (n: number): string => `${n} ${n === 1 ? "Arbeitstag" : "Arbeitstagen"}`;
const none = (because: string) => ({ because, chip: null });
const last = (n: number): string => `Die letzte Mail hier ist ${n} ${n === 1 ? "Arbeitstag" : "Arbeitstage"} alt.`;
const asked = (day: Day | null): string => (day === null ? "" : `; gefragt haben Sie am ${date(day)}`);

export const german: VerdictWords = {
  notADeal: () => none("Sie haben gesagt, dass das kein Deal ist. Ich halte mich heraus."),
  noMessages: () => none("In diesem Thread steht noch keine Nachricht."),
  colleaguesOnly: () => none("Hier schreiben nur Kollegen. Ich halte mich heraus."),
  byMachines: () => none("Hier schreiben nur Automaten. Ich halte mich heraus."),
  neverWrote: () => none("Sie haben hier noch nicht geschrieben. Ich halte mich heraus."),
  folded: (count) => ({
    because:
      "Die neueste Nachricht kann ich nicht sehen, also behaupte ich nichts. Klappen Sie sie auf, dann sehe ich nach.",
    chip: `${count} ${count === 1 ? "Nachricht" : "Nachrichten"} eingeklappt`,
  }),
  undelivered: (who) => ({
    because: `Ihre letzte Mail hat ${who} nicht erreicht, sie kam zurück. Prüfen Sie die Adresse, bevor Sie wieder schreiben.`,
    chip: "das kam nicht an",
  }),
  spoken: (on, next) =>
    none(
      next === null
        ? `Sie haben am ${date(on)} gesprochen. Vorerst ist nichts zu tun.`
        : `Sie haben am ${date(on)} gesprochen und ${long(next)} vereinbart. Bis dahin ist nichts zu tun.`,
    ),
  snoozed: (until) => ({
    because: `Sie haben das bis ${long(until)} zurückgestellt.`,
    chip: `zurückgestellt bis ${short(until)}`,
  }),
  letGo: () => none("Das haben Sie abgehakt. Sie können es jederzeit zurückholen."),
  away: (who, until, told) => ({
    because: told
      ? `${who} ist bis ${long(until)} nicht da. Vorher läge eine Mail nur im Stapel.`
      : `${who} ist nicht da, ein Rückkehrdatum fehlt. Sehen Sie am ${date(until)} wieder nach.`,
    chip: `abwesend bis ${short(until)}`,
  }),
  backSince: (who, from) => ({
    because: `${who} wollte ab ${long(from)} wieder da sein. Ihre Frage ist noch offen.`,
    chip: `zurück seit ${short(from)}`,
  }),
  lifeEvent: (who, until, told) => ({
    because: told
      ? `${who} hat gerade Wichtigeres durchzustehen, etwa bis ${long(until)}. Lassen Sie es bis dahin ruhen.`
      : `${who} hat gerade Wichtigeres durchzustehen. Lassen Sie es ruhen und sehen Sie am ${date(until)} wieder nach.`,
    chip: "Zeit lassen",
  }),
  notBefore: (who, until) => ({
    because: `${who} möchte vor ${long(until)} nicht gedrängt werden. Bis dahin ist nichts zu tun.`,
    chip: `Pause bis ${short(until)}`,
  }),
  frozen: (who, review) => ({
    because: `${who} schreibt, dass Entscheidungen ruhen, ohne zu sagen, bis wann. Nicht drängen; sehen Sie am ${date(review)} wieder nach.`,
    chip: "Zeit lassen",
  }),
  comeBack: (who, from) => ({
    because: `${who} hat gebeten, dass Sie sich ab ${long(from)} wieder melden. Es ist so weit.`,
    chip: `${who} wartet auf Ihre Nachricht`,
  }),
  passedOver: (who, asked) => ({
    because: `${who} hat sich bedankt, Ihre Frage vom ${date(asked)} aber nicht beantwortet.`,
    chip: "Ihre Frage ist noch offen",
  }),
  freezeOver: (who, until) => ({
    because: `${who} schrieb, dass Ausgaben bis ${long(until)} gesperrt sind. Es ist so weit; jetzt sind Sie dran.`,
    chip: `Sperre vorbei seit ${short(until)}`,
  }),
  weOwe: (who, thing, due) => ({
    because: `Sie haben ${who} ${thing ?? "etwas"} bis ${long(due)} zugesagt, und seither steht hier nichts dazu. Das geht vor.`,
    chip: `Sie schulden ${who} ${thing ?? "eine Antwort"}`,
  }),
  theyAsked: (who, on) => ({
    because: `Zuletzt schrieb ${who}, am ${date(on)}, und bat Sie um etwas.`,
    chip: `Sie schulden ${who} eine Antwort`,
  }),
  theyWrote: (who, on) => ({
    because: `Zuletzt schrieb ${who}, am ${date(on)}. Der nächste Schritt liegt bei Ihnen.`,
    chip: `Sie sind dran, zuletzt schrieb ${who}`,
  }),
  weHoldTheKey: (who) => ({
    because: `${who} braucht erst etwas von Ihnen, um weitermachen zu können.`,
    chip: `Sie schulden ${who} eine Antwort`,
  }),
  broken: ({ who, on, due, thing, asked: question, workingDays }) =>
    due === null
      ? {
          because: `${who} hat am ${date(on)} ${thing ?? "etwas"} zugesagt, ohne Datum. Seither steht hier nichts dazu${asked(question)}. ${last(workingDays)}`,
          chip: `still seit ${working(workingDays)} · zugesagt am ${short(on)}`,
        }
      : {
          because: `${who} hat am ${date(on)} ${thing ?? "etwas"} bis ${long(due)} zugesagt. Seither steht hier nichts dazu${asked(question)}.`,
          chip: `still seit ${working(workingDays)} · zugesagt bis ${short(due)}`,
        },
  promised: ({ who, due, thing, until }) =>
    none(
      due === null
        ? `${who} hat ${thing ?? "etwas"} ohne Datum zugesagt. Warten Sie bis ${long(until)}.`
        : `${who} nannte ${long(due)}. Bis dahin ist nichts zu tun.`,
    ),
  hoped: ({ who, on, asked: question, workingDays }) => ({
    because: `${who} klang am ${date(on)} zuversichtlich, nannte aber weder Datum noch Namen. Seither nichts Neues${asked(question)}. ${last(workingDays)}`,
    chip: `still seit ${working(workingDays)}`,
  }),
  meetingAhead: (who, on) => none(`Sie treffen ${who} am ${date(on)}. Bis dahin ist nichts zu tun.`),
  meetingOver: (who, on) => ({
    because: `Sie wollten ${who} am ${date(on)} treffen. Hat es stattgefunden? Seither wurde nichts geschrieben.`,
    chip: `Treffen am ${short(on)}?`,
  }),
  left: (who) => ({
    because: `${who} ist nicht mehr dort. Wer nachfolgt, weiß noch nichts von Ihnen.`,
    chip: `${who} ist nicht mehr dort`,
  }),
  notDue: (who, due) => none(`${who} ist am Zug und hat noch Zeit: Warten Sie bis ${long(due)}.`),
  tender: (who) => none(`${who} führt eine förmliche Ausschreibung. Bis zur Entscheidung ist nichts zu tun.`),
  quiet: (who, on, workingDays) => ({
    because: `Sie haben ${who} am ${date(on)} gefragt. Seit ${working(workingDays)} steht hier keine Antwort.`,
    chip: `still seit ${working(workingDays)}`,
  }),
  cold: (who, workingDays) => ({
    because: `${who} hat Ihnen hier noch nie geschrieben; Ihre Mail liegt seit ${working(workingDays)} dort.`,
    chip: `still seit ${working(workingDays)}`,
  }),
  restDone: (who, on) => ({
    because: `Sie haben ${who} am ${date(on)} geschrieben, ohne um etwas zu bitten. Inzwischen ist Zeit vergangen.`,
    chip: `Zeit, ${who} wieder zu schreiben`,
  }),
  declined: (who) => none(`${who} hat abgesagt. Es ist nichts mehr offen.`),
  signed: (who) => none(`${who} hat zugesagt. Es ist nichts mehr offen.`),
  thanked: (who) => none(`${who} hat es freundlich abgeschlossen. Es ist nichts mehr offen.`),
  askedNothing: () => none("Ihre letzte Mail hat um nichts gebeten, also ist nichts offen."),
  wroteElsewhere: (who) => ({
    because: `Seither hat ${who} Ihnen an anderer Stelle geschrieben.`,
    chip: `${who} hat an anderer Stelle geschrieben`,
  }),
  slowed: {
    season: "Dort ist gerade eine ruhige Zeit.",
    holidays: "Dort sind Feiertage.",
    week: "Das Wochenende liegt dort auf anderen Tagen als bei Ihnen.",
  },
  unread: "Diese Sprache lese ich nicht: Das hier folgt allein aus Daten und Absendern.",
  ourOwn: (due) => `Bis ${long(due)} haben Sie selbst noch etwas zu schicken.`,
  owed: [
    [/\b(?:Angebot|quot(?:e|ation)|offer|proposal)\b/i, "ein Angebot"],
    [/\b(?:Vertrag|contract|agreement)\b/i, "einen Vertrag"],
    [/\b(?:Rechnung|invoice)\b/i, "eine Rechnung"],
    [/\b(?:Zeichnung(?:en)?|drawings?|layout)\b/i, "die Zeichnungen"],
    [/\b(?:Muster|samples?)\b/i, "die Muster"],
    [/\b(?:Termine?|dates?|slots?)\b/i, "Termine"],
  ],
  awaited: [
    [/\boutcome\b|Ergebnis/i, "das Ergebnis"],
    [/Entscheidung|entscheid/i, "eine Entscheidung"],
    [/\bmelde\b|\bAntwort|\bantwort|Bescheid|Rückmeldung|\banswer\b|get back|come back/i, "eine Antwort"],
    [/bestätig|confirm/i, "eine Bestätigung"],
    [/Zeichnung|drawing/i, "die Zeichnungen"],
    [/Bestellung|\border\b/i, "die Bestellung"],
    [/rufe? (?:Sie|dich)\b.*\ban\b|call you/i, "einen Anruf"],
    [/hören Sie von|hörst du von/i, "eine Antwort"],
    [/Unterlagen|Papiere|Formular|\bpapers?\b|documents?/i, "die Unterlagen"],
    [/Vertrag|contract|agreement/i, "den Vertrag"],
    [/Zahlen|Daten|Maße|figures|numbers/i, "die Zahlen"],
    [/unterschr|\bsign/i, "die Unterschrift"],
    [
      /besprech|bespreche|kläre|spreche|frage|vorleg|vorstell|\b(?:lege|stelle) .{1,60} vor\b|in die Runde/i,
      "ein Gespräch im Haus",
    ],
  ],
};
