import { longDay } from "../long-day";
import { dayName, momentName } from "../moment";
import type { QueueWords } from "./words";

/** "Gemma", "Gemma und Brett", "Gemma, Brett und 3 weitere". */
const listed = (names: string[], count: number): string => {
  const rest = count - names.length;
  if (rest > 0) return `${names.join(", ")} und ${rest} ${rest === 1 ? "weiterer" : "weitere"}`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} und ${names.at(-1)}`;
};

/** German. */
export const de = (locale: string): QueueWords => ({
  name: "Stille Deals",
  back: "Zurück",
  wholePage: "Als Seite öffnen",
  insights: "Auswertung",

  todayDue: (count, fresh, names) => {
    const who = listed(names, count);
    if (fresh === count)
      return `${count === 1 ? "Heute braucht Sie ein Deal" : `Heute brauchen Sie ${count} Deals`}: ${who}.`;
    if (count === 1) return `Ein Deal wartet auf Sie: ${who}.`;
    return `${count} Deals warten auf Sie, ${fresh === 0 ? "keiner" : fresh} davon neu seit heute: ${who}.`;
  },
  parts: (owed, quiet) => `Bei ${owed} sind Sie dran, ${quiet} ${quiet === 1 ? "ist" : "sind"} still.`,
  nobodyDue: "In den Threads, die ich kenne, ist niemand überfällig.",
  next: (name, on) => `Als Nächstes: ${name}, ${longDay(on, locale)}.`,
  lastLooked: (at, now) => `Zuletzt geprüft ${momentName(at, now, locale)}`,

  answered: (name, play, days) =>
    `${name} hat auf „${play}“ ${days === 0 ? "noch am selben Tag" : days === 1 ? "nach einem Arbeitstag" : `nach ${days} Arbeitstagen`} geantwortet. Was ist daraus geworden?`,

  groups: "Deals danach, wer am Zug ist",
  group: {
    "you-owe": "Sie sind dran",
    quiet: "Still",
    waiting: "Warten",
    "wait-until": "Später",
    "let-go": "Abgehakt",
    "not-opened": "Noch nicht geöffnet",
  },
  empty: {
    "you-owe": "Soweit ich sehe, haben Sie überall Wort gehalten.",
    quiet: "Kein Thread ist still geworden.",
    waiting: "Ich weiß von keiner Antwort, die noch kommen soll.",
    "wait-until": "Nichts ist für später zurückgestellt.",
    "let-go": "Sie haben noch nichts abgehakt.",
    "not-opened": "Hier ist nichts mehr durchzusehen.",
  },
  search: "Suchen",
  noHit: (search) => `Hier gibt es nichts zu „${search}“.`,
  reading: "Ich hole Ihre Deals …",

  row: (name, subject) => `${name}: ${subject}`,
  workingDays: (n) => (n === 0 ? "heute" : n === 1 ? "1 Arbeitstag" : `${n} Arbeitstage`),
  due: (day) => `fällig ${longDay(day, locale)}`,
  until: (day) => `bis ${longDay(day, locale)}`,
  promised: (day) => `zugesagt am ${longDay(day, locale)}`,
  elsewhere: (name, subject, at, now) =>
    `${name} hat Ihnen am ${dayName(at, now, locale)} in „${subject}“ geschrieben.`,
  more: (left) => (left === null ? "Mehr zeigen" : `Mehr zeigen (noch ${left})`),

  snooze: "Zurückstellen",
  snoozeUntil: "Zurückstellen bis",
  tomorrow: "Morgen",
  anotherDay: "Anderer Tag",
  letGo: "Abhaken",
  bringBack: "Zurückholen",
  notADeal: "Kein Deal",
  copyNote: "Als CRM-Notiz kopieren",

  told: {
    snooze: (name) => `${name} ist bis dahin zurückgestellt.`,
    "let-go": (name) => `${name} ist abgehakt.`,
    "not-a-deal": (name) => `Zu ${name} melde ich mich in diesem Thread nicht mehr.`,
  },
  takenBack: "Zurückgenommen.",
  noteCopied: "Die Notiz liegt in der Zwischenablage.",
  notCopied: "Das Kopieren hat nicht geklappt. Öffnen Sie den Thread und kopieren Sie dort.",

  dayOne:
    "Ich kenne nur die Threads, die Sie geöffnet haben, seit ich da bin. Sollen wir durchsehen, was Sie vor 4 bis 60 Tagen gesendet haben? Ich lese, was auf Ihrem Bildschirm steht; nichts verlässt diesen Browser.",
  lookThrough: "Gesendetes durchsehen",
  tryExample: "An einem Beispiel ausprobieren",
  lookingThrough: "Ich lese die Zeilen auf Ihrem Bildschirm …",
  found: (count, more) => {
    if (count === 0) return "Ich habe dort nichts gefunden, was nach einem offenen Deal aussieht.";
    const threads = count === 1 ? "1 Thread, der" : `${count} Threads, die`;
    const look = count === 1 ? "einen Blick wert ist" : "einen Blick wert sind";
    return `Ich habe ${threads} ${look}, gefunden${more ? ", und es gibt noch mehr" : ""}. Mehr weiß ich, sobald Sie sie öffnen.`;
  },
  noGmail: "Öffnen Sie zuerst Gmail, dann kann ich nachsehen.",
  openGmail: "Gmail öffnen",
  nextCandidate: "Den ersten öffnen",

  keys: "Tastenkürzel",
  key: {
    "up-down": "Von Zeile zu Zeile",
    open: "Thread öffnen",
    snooze: "Zurückstellen",
    "let-go": "Abhaken",
    search: "Suchen",
    keys: "Diese Tastenkürzel zeigen",
  },
});
