import type { Advice, Fault } from "../../../core/templates/own";
import type { EntryFault } from "../../../core/templates/own-schema";
import type { FileFault } from "../../../core/templates/template-file";
import type { SyncFault } from "../../../platform/synced-templates";
import { de as settings } from "./settings/de";
import type { OptionsWords } from "./words";

const fault = (one: Fault): string => {
  switch (one.kind) {
    case "empty":
      return "Es steht noch nichts darin.";
    case "too-long":
      return `Das ist zu lang: Höchstens ${one.most} Zeichen passen hinein.`;
    case "unknown-field":
      return `Ein Feld {${one.field}} gibt es nicht. Unten stehen alle.`;
    case "bracket":
      return `„${one.text}“ sieht aus, als wäre dort noch etwas einzusetzen. Klammern sind nur für Felder da.`;
    case "needs-field":
      return one.field === "link"
        ? "Setzen Sie {link} dorthin, wo die Adresse des Artikels stehen soll."
        : "Setzen Sie die Worte des Kunden ein, mit {quoteStop} oder {quoteComma}: Ohne sie wäre es ein Vorwurf.";
    case "needs-occasion":
      return "Sagen Sie, für welche Nachricht es gedacht ist. Glückwünsche zur Geburt dürfen niemanden in Trauer erreichen.";
  }
};

const advice = (one: Advice): string => {
  switch (one.kind) {
    case "questions":
      return one.most === 0
        ? "Solche Zeilen bitten um nichts. Lassen Sie die Frage weg."
        : `Das sind ${one.found} Fragen. Auf eine bekommen Sie eher eine Antwort.`;
    case "worn":
      return `„${one.phrase}“ steht in jeder zweiten Nachfrage. Sagen Sie, was Sie damit meinen.`;
    case "long":
      return `Ausgefüllt etwa ${one.words} Wörter. Bis ${one.limit} werden gelesen.`;
    case "short":
      return `Ausgefüllt etwa ${one.words} Wörter. Unter ${one.limit} klingt es leicht knapp.`;
    case "greets":
      return `Die Anrede kommt von selbst dazu, so wie Sie einander schreiben. Lassen Sie „${one.line}“ weg, sonst steht sie zweimal da.`;
    case "no-familiar":
      return "Für alle, die Sie duzen, gibt es noch keine Fassung. Dort wird die Vorlage nicht verwendet.";
  }
};

const entry = ({ field, missing }: EntryFault): string => {
  if (field === "") return "das ist keine Vorlage.";
  return missing ? `„${field}“ fehlt.` : `den Wert bei „${field}“ kenne ich nicht.`;
};

const fileFault = (one: FileFault): string => {
  switch (one.kind) {
    case "too-big":
      return "Die Datei ist zu groß für eine Sammlung von Vorlagen.";
    case "not-json":
      return `Die Datei ist ab Zeile ${one.line} nicht zu lesen.`;
    case "not-ours":
      return "In der Datei stehen keine Vorlagen dieser Erweiterung.";
    case "entry":
      return `Vorlage ${one.entry}: ${entry(one.fault)}`;
    case "words":
      return `Vorlage ${one.entry}: ${fault(one.fault)}`;
  }
};

const syncFault = (one: SyncFault): string => {
  switch (one.kind) {
    case "item-too-big":
      return `Eine Vorlage braucht ${(one.bytes / 1024).toLocaleString("de", { maximumFractionDigits: 1 })} kB, der Browser nimmt je 8 kB.`;
    case "no-room":
      return "Zusammen brauchen sie mehr als die 100 kB, die der Browser uns gibt.";
    case "refused":
      return "Der Browser hat abgelehnt. Versuchen Sie es in einer Minute noch einmal.";
  }
};

export const de: OptionsWords = {
  settings,
  title: "Einstellungen",
  practise: "An Beispielen üben",

  templates: "Ihre Vorlagen",
  templatesMore: "Ich biete sie vor meinen an, außer wenn jemand sie schon gelesen hat.",
  none: "Sie haben noch keine. Bis Sie eine schreiben, gelten meine.",
  add: "Neue Vorlage",
  edit: "Bearbeiten",
  copy: "Kopieren",
  delete: "Löschen",
  deleted: "Gelöscht.",
  inUse: "Aktiv",
  notInUse: "Nicht aktiv",
  actionsFor: (action, name) => `${name}: ${action}`,
  tone: { direct: "direkt", warm: "freundlich" },
  language: { en: "Englisch", de: "Deutsch" },

  team: "Von Ihrer Firma",
  teamMore: "Diese hat Ihre Firma bereitgestellt. Ich biete sie nach Ihren an; hier lassen sie sich nicht ändern.",

  newTemplate: "Neue Vorlage",
  editTemplate: "Vorlage bearbeiten",
  play: "Wofür",
  occasion: "Wann",
  anyOccasion: "Immer, wenn es passt",
  chooseOccasion: "Bitte wählen",
  occasions: {
    plain: "Etwas ist zugesagt",
    hope: "Zuversicht ohne Termin",
    colleague: "Jemand anderes im Haus sollte sich kümmern",
    "call-us": "Ein Anruf war angekündigt",
    talk: "Ein Gespräch im Haus war angekündigt",
    time: "Die erbetene Zeit ist um",
    bare: "Nur ein „mache ich“",
    declined: "Eine Absage",
    "as-asked": "Der Tag, den der Kunde genannt hat, ist da",
    unanswered: "Nie eine Antwort",
    birth: "Eine Geburt",
    loss: "Ein Todesfall",
    illness: "Eigene Krankheit",
    "illness-of-other": "Krankheit in der Familie",
    "other-news": "Anderes aus dem Privatleben",
    reorganisation: "Eine Umstrukturierung",
    successor: "Die Nachfolge ist bekannt",
    "no-successor": "Die Nachfolge ist nicht bekannt",
  },
  toneLabel: "Ton",
  languageLabel: "Sprache",
  body: "Wortlaut",
  bodySie: "Wortlaut für alle, die Sie siezen",
  bodyDu: "Wortlaut für alle, die Sie duzen (optional)",
  bodyMore: "Anrede und Gruß kommen dazu, so wie Sie einander schreiben.",
  fields: "Felder, die Sie verwenden können",
  fieldsMore: "Ein Feld wird aus dem Thread gefüllt. Gibt der Thread es nicht her, wird eine andere Vorlage genommen.",
  field: {
    quoteStop: "Die Worte des Kunden als eigener Satz",
    quoteComma: "Die Worte des Kunden; Ihr Satz geht weiter",
    quoteDay: "Der Tag, an dem das geschrieben wurde: „am Dienstag“, „am 3. März“",
    quoteDate: "Das Datum dazu: „3. März“",
    speaker: "Der Vorname dazu",
    asked: "Worum Sie gebeten hatten, als die Zusage kam",
    askedDay: "Der Tag, an dem Sie darum baten",
    questionDate: "Das Datum Ihrer neuesten Frage",
    question: "Ihre Frage, die noch offen ist",
    questionDay: "Der Tag, an dem Sie sie stellten",
    stillOpen: "Ihre offene Frage, so wie ein Satz damit weitergeht",
    offerDate: "Das Datum Ihres Angebots",
    lastWroteDate: "Das Datum der letzten Mail des Kunden",
    stakeStop: "Ihr Satz darüber, was an einem Datum hängt",
    stakeDay: "Der Tag, an dem Sie das schrieben",
    dueStakeStop: "Dasselbe, wenn es einen Tag nennt",
    dueStakeDay: "Der Tag, an dem Sie das schrieben",
    dueStake: "Derselbe Satz ohne Anführungszeichen",
    theirDate: "Das Datum des Kunden, wie Sie es sagen, etwa „Sie eröffnen im Januar“",
    needStop: "Der Satz des Kunden, was gebraucht wird und wann",
    needDay: "Der Tag, an dem das geschrieben wurde",
    needDate: "Das Datum dazu: „3. März“",
    concernStop: "Der Satz des Kunden, was für ihn noch offen ist",
    concernDay: "Der Tag, an dem das geschrieben wurde",
    likedStop: "Womit der Kunde einverstanden war",
    likedDay: "Der Tag, an dem das geschrieben wurde",
    rivalStop: "Der Satz der anderen Seite über ein anderes Angebot",
    rivalDay: "Der Tag, an dem sie das schrieb",
    passedStop: "Ihr Satz mit einem Datum, das inzwischen vorbei ist",
    passedDay: "Der Tag, an dem Sie das schrieben",
    lapsedStop: "Ihr Satz über einen Tag, der inzwischen vorbei ist",
    lapsedDay: "Der Tag, an dem Sie das schrieben",
    promisedQuestion: "Ihre Frage, auf die eine Antwort zugesagt war",
    promisedQuestionDay: "Der Tag, an dem Sie sie stellten",
    agreedStop: "Womit jemand anderes dort einverstanden war",
    agreedDay: "Der Tag, an dem das geschrieben wurde",
    topic: "Worum es geht (nur auf Englisch)",
    who: "Wer entscheidet, so wie es genannt wurde",
    left: "Wer die Firma verlassen hat",
    patient: "Wer krank ist, wenn es nicht der Kontakt selbst ist",
    day1: "Ein Tag für einen Vorschlag: in drei Arbeitstagen",
    day2: "Ein zweiter Tag dafür: in vier",
    day3: "Ein näherer Tag: in zwei",
    link: "Die Adresse des Artikels",
    line: "Ihre Zeile zum Artikel",
  },
  insertField: (field) => `{${field}} einsetzen`,
  save: "Speichern",
  saved: "Gespeichert.",
  unusable: "So kann ich sie noch nicht verwenden.",
  fault,
  advice,

  preview: "So liest es sich",
  previewOn: "In diesem Thread",
  previewEmpty: "Schreiben Sie etwas, dann zeige ich es hier, wie es in einer Antwort stünde.",
  previewNone:
    "In keinem meiner Beispiele ist das gefragt. Die Vorlage kommt zum Zug, wo es einer Ihrer Threads verlangt.",
  outOfPlace: "In diesen Thread passt dieser Schritt nicht.",
  unfilled: (fields) =>
    `Dieser Thread gibt ${fields.map((field) => `{${field}}`).join(" und ")} nicht her. Hier würde eine andere Vorlage genommen.`,

  file: "Als Datei",
  importFile: "Aus einer Datei einlesen",
  exportFile: "Als Datei speichern",
  imported: (added, known) =>
    `${added === 1 ? "Eine Vorlage" : `${added} Vorlagen`} hinzugefügt.${known > 0 ? ` ${known} hatten Sie schon.` : ""}`,
  notImported: (reason) => `Es wurde nichts eingelesen. ${reason}`,
  fileFault,
  exported: "Die Datei liegt bei Ihren Downloads.",

  sync: "Meine Vorlagen auf meine anderen Computer mitnehmen",
  syncMore:
    "Dann stehen sie auch in Ihrem Browserkonto. Überlegen Sie es sich gut, wenn eine davon jemanden beim Namen nennt. Ausgeschaltet bleiben sie auf diesem Computer.",
  syncOn: "Ihre Vorlagen werden ab jetzt über Ihr Browserkonto abgeglichen.",
  syncOff: "Sie stehen nicht mehr in Ihrem Browserkonto. Hier sind noch alle da.",
  notSynced: (one) => `Auf diesem Computer gespeichert, aber nicht im Konto: ${syncFault(one)}`,
  syncStaysOff: (one) => `Das bleibt aus: ${syncFault(one)} Nichts ist verloren, hier sind alle da.`,
  notRead: "Ich komme nicht an den Speicher dieses Browsers. Bitte laden Sie die Seite neu.",
};
