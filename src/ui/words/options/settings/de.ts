import type { SettingsWords } from "./words";

const due = (asked: string) => (day: string, late: string) =>
  `Heute ${asked}: fällig bis ${day}, überfällig ab ${late}.`;

export const de: SettingsWords = {
  sections: {
    time: "Arbeitszeit",
    waiting: "Warten",
    you: "Sie",
    people: "Personen und Firmen",
    drafts: "Hinweise zu Entwürfen",
    gmail: "In Gmail",
    reminders: "Erinnerungen",
    language: "Sprache",
    templates: "Vorlagen",
    data: "Ihre Daten",
  },
  navigation: "Einstellungen",
  search: "Einstellung suchen",
  nothingFound: (query) =>
    `„${query}“ kommt in keiner Einstellung vor. Versuchen Sie ein einfaches Wort wie Tage, Name oder Sprache.`,
  found: (count) => (count === 1 ? "Eine Einstellung" : `${count} Einstellungen`),
  clear: "Alle Einstellungen zeigen",
  locked: "Von Ihrer Firma festgelegt",
  saved: (entry) => `Gespeichert: ${entry}`,
  takenBack: (entry) => `Wieder wie zuvor: ${entry}`,
  notSaved:
    "Das wurde nicht gespeichert: Der Speicher dieses Browsers hat abgelehnt. Es bleibt, wie es war; versuchen Sie es in einer Minute noch einmal.",
  notPermitted:
    "Der Browser hat abgelehnt, also bleiben Benachrichtigungen aus. Erlauben können Sie sie in seinen Einstellungen zu dieser Erweiterung.",
  usual: "Zurück zu den üblichen Tagen",
  entries: {
    workingDays: {
      name: "Arbeitstage",
      more: "Nur diese zähle ich, und nur an diesen erinnere ich Sie.",
      alike: "Woche Wochenende Montag Freitag",
    },
    workingHours: {
      name: "Arbeitszeiten",
      more: "Antworten sind bis zu ihrem Ende fällig, Erinnerungen kommen nur in dieser Zeit.",
      alike: "Uhrzeit Stunden von bis Beginn Feierabend",
    },
    country: {
      name: "Feiertage",
      more: "Das Land, an dessen Feiertagen Sie nicht arbeiten. Das der anderen erkenne ich an Adresse und Telefon.",
      alike: "Land Kalender gesetzlich",
    },
    leave: {
      name: "Ihr Urlaub",
      more: "Tage, an denen Sie nicht da sind: Sie zählen nicht, und ich erinnere Sie nicht.",
      alike: "Ferien abwesend frei Abwesenheit",
    },
    waitQuestion: {
      name: "Eine Frage",
      more: "In einem Thread, der läuft, und alles, was unten nicht steht.",
      alike: "",
    },
    waitTimesProposed: {
      name: "Terminvorschläge",
      more: "Auch nach einem Termin, zu dem niemand kam.",
      alike: "Treffen Besprechung",
    },
    waitOffer: {
      name: "Ein Angebot",
      more: "Auch eine Zusage ohne Datum und zuversichtliche Worte.",
      alike: "Preis Zusage Hoffnung",
    },
    waitSeveralDeciders: {
      name: "Mehrere entscheiden",
      more: "Ein Angebot oder eine Zusage ohne Datum, wo sich mehrere einig werden müssen.",
      alike: "Gremium Vorstand Entscheidung",
    },
    waitOffice: { name: "Recht, Sicherheit oder Einkauf", more: "Wo eine dieser Stellen daran arbeitet.", alike: "Vertrag Beschaffung Rechtsabteilung" }, // biome-ignore format: a row
    waitColdMail: {
      name: "Eine erste Mail an Unbekannte",
      more: "An jemanden, der Ihnen noch nie geschrieben hat.",
      alike: "Akquise kalt",
    },
    waitNothingAsked: {
      name: "Ein Artikel oder ein freundliches Wort",
      more: "Darin stand keine Bitte, also wird vorher nicht nachgefasst.",
      alike: "Glückwunsch teilen Link",
    },
    name: {
      name: "Ihr Name",
      more: "Steht unter jeder Nachricht. Ohne Eintrag unterschreibe ich wie Sie im Thread.",
      alike: "Signatur Unterschrift",
    },
    signOffEn: {
      name: "Gruß auf Englisch",
      more: "Die Zeile über Ihrem Namen. Ohne Eintrag grüße ich wie Sie im Thread.",
      alike: "Signatur Schluss regards Grußformel",
    },
    signOffDe: {
      name: "Gruß auf Deutsch",
      more: "Dasselbe für Nachrichten auf Deutsch.",
      alike: "Signatur Schluss Grüße Grußformel",
    },
    tone: {
      name: "Ton",
      more: "Welche von zwei Nachrichten Sie zuerst sehen. Die andere ist einen Klick entfernt.",
      alike: "direkt freundlich herzlich",
    },
    ownAliases: {
      name: "Ihre anderen Adressen",
      more: "Mails von dort sind Ihre, damit ich Sie nicht für einen Kunden halte.",
      alike: "Alias E-Mail Konto",
    },
    ownDomains: {
      name: "Domains Ihrer Firma",
      more: "Wer von dort schreibt, gehört zu Ihnen, und dazu sage ich nichts. Die Domain Ihrer eigenen Adresse zählt schon.",
      alike: "Kollegen Firma intern",
    },
    neverPeople: {
      name: "Personen, zu denen ich schweige",
      more: "Keine Markierung und keine Erinnerung in Threads mit ihnen.",
      alike: "ausschließen sperren kein Deal Menschen nie",
    },
    neverCompanies: {
      name: "Firmen, zu denen ich schweige",
      more: "Dasselbe für alle in einer Firma.",
      alike: "ausschließen sperren Domain kein Deal nie",
    },
    draftStops: {
      name: "Versehen vor dem Senden",
      more: "Eine offene Lücke, ein falscher Name, ein Anhang, der fehlt: Dinge, die Sie wissen wollen.",
      alike: "Warnung Platzhalter Anhang Entwurf",
    },
    draftAdvice: {
      name: "Hinweise zum Wortlaut",
      more: "Eine Zeile unter Ihrem Entwurf dazu, wie er ankommen kann.",
      alike: "Entwurf Tipps Schreiben",
    },
    rulesOff: {
      name: "Hinweise, die Sie nicht mehr wollen",
      more: "Was Sie mit „Nie“ abgeschaltet haben. Hier holen Sie es zurück.",
      alike: "Regeln nie Entwurf",
    },
    draftsNotTo: {
      name: "Keine Hinweise bei Mails an",
      more: "Zu Mails an diese Personen sage ich nichts.",
      alike: "Entwurf ausschließen Personen Menschen",
    },
    chip: {
      name: "Markierung neben dem Betreff",
      more: "Sagt, wie es um den Thread steht, und öffnet den Coach.",
      alike: "Knopf Schild Marke Chip",
    },
    rowMarks: {
      name: "Markierungen in Listen",
      more: "Ein kleines Zeichen an Threads, die ich mit Ihnen gelesen habe.",
      alike: "Posteingang Punkt Zeile",
    },
    looksQuiet: {
      name: "Markierungen an ungeöffneten Threads",
      more: "Ein hohles Zeichen, wo Sie vor langer Zeit zuletzt geschrieben haben. Allein nach der Zeile geraten, mehr sagt es nicht.",
      alike: "hohl Posteingang still",
    },
    badge: {
      name: "Zahl am Knopf in der Symbolleiste",
      more: "Wie viele Threads heute fällig sind.",
      alike: "Symbol Anzahl",
    },
    notifications: {
      name: "Benachrichtigungen am Bildschirm",
      more: "Eine Zeile, wenn etwas fällig wird. Der Browser fragt Sie vorher.",
      alike: "Meldung Hinweis erinnern",
    },
    morningSummary: {
      name: "Überblick am Morgen",
      more: "Eine kurze Zeile im Coach dazu, was der Tag bringt.",
      alike: "täglich erinnern Zusammenfassung",
    },
    language: {
      name: "Sprache",
      more: "Die Sprache dieser Seiten und meiner Hinweise. Nachrichten folgen dem Thread.",
      alike: "Englisch Deutsch English",
    },
  },

  late: (promised, late) => `Was Ray für ${promised} zugesagt hat, gilt ab ${late} als überfällig.`,
  hoursEffect: (from, to) =>
    `Erinnerungen kommen zwischen ${from} und ${to} Uhr. Was an einem Tag fällig ist, ist es bis ${to} Uhr.`,
  from: "Von",
  to: "Bis",
  hoursUpsideDown: "So wäre der Tag zu Ende, bevor er beginnt. Nichts wurde geändert.",
  hoursIncomplete: "Beide Zeiten werden gebraucht, etwa 09:00 und 17:30.",
  noCountry: "Keine Feiertage",
  byYourClock: (country) => `${country} (nach Ihrer Zeitzone)`,
  nextHoliday: (day) => `Ihr nächster freier Tag: ${day}.`,
  noHoliday: "Jeder Arbeitstag zählt, auch ein Feiertag.",
  firstDay: "Erster Tag",
  lastDay: "Letzter Tag",
  leaveSpan: (from, to, days) => `${from === to ? from : `${from} bis ${to}`} (${days === 1 ? "1 Arbeitstag" : `${days} Arbeitstage`})`, // biome-ignore format: a row
  leaveEffect: (until) => `Vor ${until} erinnert Sie nichts.`,
  noLeave: "Noch keiner.",
  leaveFault: {
    "no-day": "Wählen Sie den ersten Tag.",
    "upside-down": "Das endet, bevor es beginnt. Nichts wurde eingetragen.",
    "too-long": "Das ist mehr als ein Jahr. Nichts wurde eingetragen.",
  },

  days: "Arbeitstage",
  waitFault: (most) => `Bitte ganze Tage von 1 bis ${most}. Es bleibt, wie es war.`,
  waitEffect: {
    question: due("gefragt"),
    timesProposed: due("vorgeschlagen"),
    offer: due("gesendet"),
    severalDeciders: due("gesendet"),
    office: due("gefragt"),
    coldMail: due("gesendet"),
    nothingAsked: (day, late) =>
      `Heute gesendet, lasse ich die anderen bis ${day} in Ruhe und komme ab ${late} darauf zurück.`,
  },

  signsAs: "So enden Ihre Nachrichten:",
  signsAsInThread: "Wie im jeweiligen Thread.",
  toneChoices: { direct: "Direkt", warm: "Freundlich" },

  add: "Hinzufügen",
  remove: (entry) => `${entry} entfernen`,
  entryFault: (fault, entry) => {
    switch (fault) {
      case "no-domain":
        return `„${entry}“ ist keine Domain. Schreiben Sie sie wie northwind.example.`;
      case "no-address":
        return `„${entry}“ ist keine Adresse. Schreiben Sie sie wie dana@northwind.example.`;
      case "mail-provider":
        return `Eine Adresse bei ${entry} kann jeder haben, das ist keine Firma.`;
      case "too-many":
        return "Die Liste ist voll. Entfernen Sie erst einen Eintrag.";
    }
  },
  nobody: "Noch keine.",
  addAddress: "Adresse",
  addDomain: "Domain",

  advice: { quiet: "In stillen Threads", everywhere: "Überall", off: "Aus" },
  adviceEffect: {
    quiet: "Nur wo Sie jemandem antworten, der still geworden ist.",
    everywhere: "In jeder Mail, die Sie einem Kunden schreiben.",
    off: "Nirgends Hinweise zum Wortlaut.",
  },
  rules: {
    placeholder: "Eine offene Lücke",
    "wrong-name": "Eine Anrede für jemand anderen",
    "other-company": "Der Name einer anderen Firma",
    "missing-attachment": "Ein Anhang, der fehlt",
    "answered-elsewhere": "Antwort an anderer Stelle",
    "own-promise": "Ihre eigene Zusage ist offen",
    wait: "Besser warten",
    "third-chaser": "Vor dem dritten Nachfassen",
    "quiet-thread": "Ein stiller Thread mit derselben Person",
    blame: "Vorwürfe",
    ultimatum: "Ultimaten",
    discount: "Nachlass, um den niemand bat",
    resell: "Noch einmal verkaufen",
    "their-promise": "Zusage des Kunden nicht erwähnt",
    "empty-chaser": "Nachfragen ohne Grund",
    apology: "Entschuldigung fürs Schreiben",
    "off-the-hook": "Worte, die eine Antwort erlassen",
    "our-process": "Ihr Ablauf als Grund",
    "hope-talk": "Hoffnung statt einer Frage",
    "several-questions": "Mehrere Fragen",
    "long-question": "Lange Fragen",
    "next-step": "Kein nächster Schritt",
    "too-long": "Lange Mails",
    "hard-words": "Schwere Wörter",
  },
  noRulesOff: "Keine. Sie hören alles.",
  hearAgain: (rule) => `${rule} zurückholen`,

  effect: {
    draftStops: { on: "Eine Zeile unter dem Entwurf, wenn es eines gibt.", off: "Sie erfahren nichts davon." },
    chip: {
      on: "Sie sehen sie, wo jemand eine Antwort schuldet.",
      off: "Der Knopf in der Symbolleiste öffnet den Coach weiterhin.",
    },
    rowMarks: { on: "Sie sehen in der Liste, wo es still ist.", off: "Gmails Listen bleiben, wie sie sind." },
    looksQuiet: { on: "Mehr Markierungen, manche davon falsch.", off: "Nur gelesene Threads tragen eine Markierung." },
    badge: { on: "Der Knopf zeigt eine Zahl, wenn etwas fällig ist.", off: "Der Knopf zeigt nie eine Zahl." },
    notifications: {
      on: "An Arbeitstagen, in der Arbeitszeit, je Thread einmal am Tag.",
      off: "Nichts erscheint von selbst.",
    },
    morningSummary: { on: "Sie sehen ihn, wenn Sie den Coach öffnen.", off: "Der Coach öffnet ohne ihn." },
  },
  languages: { browser: "Wie der Browser", en: "English", de: "Deutsch" },
};
