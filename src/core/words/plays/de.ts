import type { PlayWords } from "./play-words";

const daysAgo = (n: number): string => (n === 1 ? "vor 1 Arbeitstag" : `vor ${n} Arbeitstagen`);
const listed = (numbers: readonly number[]): string =>
  numbers.length > 1 ? `${numbers.slice(0, -1).join(", ")} und ${numbers.at(-1)}` : numbers.join();
const unless = (who: string): string =>
  `Sie haben seither mit ${who} gesprochen, oder die Antwort kam auf anderem Weg.`;

/** Reasons, bars and warnings in German. */
export const de: PlayWords = {
  language: "de",
  they: "Ihr Gegenüber",
  because: {
    said: (who, quote, when) => `${who} schrieb ${when}: ${quote}`,
    datePassed: (due, n) => `Genannt war ${due}. Das war ${daysAgo(n)}, und in diesem Thread sehe ich keine Antwort.`,
    dayPassed: (due, n) => `Genannt war ${due}. Das war ${daysAgo(n)}.`,
    noDate: (n) => `Ein Termin war nicht genannt. Das war ${daysAgo(n)}.`,
    notRaised: "Seitdem hat keine Ihrer Mails daran erinnert.",
    easier: "Auf die Frage nach den eigenen Worten antwortet man leichter als auf die Frage nach dem Stand.",
    raisedAlready: "Danach haben Sie schon gefragt; diese Mail fragt deshalb etwas anderes.",
    thirdDate:
      "Das war der dritte Termin für dieselbe Sache: Wahrscheinlich hängt sie an jemand anderem. Die Mail zählt nicht mit.",
    call: "Ein Telefonat hinterlässt in der Mail keine Spur. Deshalb wird nur gefragt, ob es stattgefunden hat.",
    hope: (who, quote, when) => `${who} schrieb ${when}: ${quote}`,
    hopeHasNoOwner: "Das ist Hoffnung, noch kein Fortschritt: kein Tag, und niemand ist genannt.",
    chasers: (count, who) =>
      `Seit der letzten Nachricht von ${who} haben Sie ${count === 2 ? "zweimal" : `${count}\u2011mal`} nachgefasst.`,
    outIsEasy: "Ein Ausweg ist leicht zu beantworten, und ein klares Nein hilft beiden weiter.",
    decider: (who, quote) => `${who} schrieb: ${quote}`,
    oneContact: (who) => `Von der anderen Seite hat hier bisher nur ${who} geschrieben.`,
    outsideTheThread: "Wer entscheidet, liest hier nicht mit. Ihre Argumente kommen dort nur aus zweiter Hand an.",
    perhapsOthers: "Falls noch jemand zustimmen muss, kennt er oder sie Ihre Argumente nur aus zweiter Hand.",
    nothingKnown: "Nichts hier erklärt die Stille. Vielleicht wurde eine Frage nie gestellt.",
    unstated: (what) =>
      what.length > 1
        ? "Bis wann und wonach dort entschieden wird, hat hier noch niemand gesagt."
        : what[0] === "timing"
          ? "Bis wann dort entschieden wird, hat hier noch niemand gesagt."
          : "Wonach dort entschieden wird, hat hier noch niemand gesagt.",
    cooled: (took, words) =>
      `Die Antworten brauchten ${listed(took)} Arbeitstage und schrumpften von ${words[0]} Wörtern auf ${words.at(-1)}.`,
    asked: (when) => `Sie haben ${when} gefragt, und die Frage ist noch offen.`,
    asAsked: (who, quote) =>
      `${who} schrieb: ${quote} Der Tag ist da, und eine Mail, die sich daran hält, ist willkommen.`,
    noNextStep: "In diesem Thread steht nirgends ein nächster Schritt mit Termin.",
    owners: "Zu einem kleinen Schritt mit Datum und einer Aufgabe für jede Seite sagt man leicht Ja.",
    price: (who, quote) => `${who} schrieb: ${quote}`,
    priceBothWays: "Ein Preis kann zu hoch wirken, aber auch zu niedrig: erst fragen, dann etwas ändern.",
    priceAskedBefore: "Nach der Zahl haben Sie schon gefragt; diese Mail fragt nach dem Umfang.",
    earlyStage: (who, quote) => `${who} stellt noch frühe Fragen: ${quote}`,
    helpWithTheirs:
      "Das Angebot liegt vor, aber die Prüfung hat dort erst begonnen. Helfen Sie zuerst bei diesem Schritt.",
    objection: (who, quote) => `${who} hat einen Zweifel genannt: ${quote}`,
    objectionNeedsFigures:
      "Auf Zweifel am Nutzen antworten Zahlen, die man prüfen kann, die vorsichtige Rechnung zuerst.",
    figuresOnRequest:
      "Am Nutzen hat hier niemand gezweifelt. Zahlen helfen, wenn ihn jemand vor anderen vertreten muss; gegen bloßes Schweigen helfen sie selten.",
    fit: (who, quote) => `${who} ist unsicher, ob es passt: ${quote}`,
    competitor: (who, quote) => `Es wird noch jemand anderes geprüft. ${who} schrieb: ${quote}`,
    news: (who, quote) => `${who} schrieb: ${quote}`,
    newsFirst: "Das geht vor. Ein freundliches Wort verlangt nichts und bleibt in Erinnerung.",
    kindWordSent: "Ein freundliches Wort haben Sie schon geschickt. Jetzt hilft Zeit.",
    left: (who, quote) => `Dort hat jemand gewechselt. ${who} schrieb: ${quote}`,
    freshStart: "Wer neu ist, ist an alte Zusagen nicht gebunden. Fangen Sie neu an und fragen Sie, was zählt.",
    missed: "Das Treffen kam nicht zustande. Schlagen Sie zwei neue Tage vor, ohne Vorwurf.",
    agreedDay: (when) => `Sie waren ${when} verabredet. Ob es dazu kam, sehe ich in den Mails nicht.`,
    askedForNothing: "Ihre letzte Mail hat um nichts gebeten, also schuldet Ihnen niemand eine Antwort.",
    articleLater: "Fügen Sie einen Link und einen eigenen Satz ein, dann schreibe ich die Mail dazu.",
    articleKeepsWarm: "Etwas Lesenswertes bringt Sie in Erinnerung, ohne etwas zu verlangen.",
    cold: (who) => `${who} hat Ihnen noch nie geschrieben, also gibt es noch nichts nachzufragen.`,
    declined: (who, quote) => `${who} hat abgesagt: ${quote}`,
    stillDue: (who, due) => `${who} hat Zeit bis ${due}. Vorher ist nichts zu tun.`,
    away: (until) => `Vor ${until}, ist nichts zu tun.`,
    freeze: (quote) => `Die andere Seite bittet um Geduld: ${quote}`,
    pause: "Nach einer Pause kann sich die andere Seite melden, ohne sich zu erklären.",
    othersActive: (who, name) =>
      `Bevor Sie es mit ${who} abschließen: Auch ${name} hat hier geschrieben. Fragen Sie zuerst dort.`,
    tender: "Das ist ein förmliches Verfahren. Drängen hilft nicht, Fragen zu den Schritten schon.",
    notAboutYou: "Stille hat oft nichts mit Ihnen zu tun.",
    youSaidCause: (cause) => `Sie haben gesagt, es geht um ${cause}.`,
    reviewWeekly: "Ein Rückkehrdatum ist nicht bekannt. In einer Woche sehe ich wieder hin.",
    letGoKept: "Der Vorgang verlässt Ihre Liste, die Lehre bleibt, und ein Klick holt ihn zurück.",
    elsewhere: (who) => `${who} hat Ihnen seither an anderer Stelle geschrieben. Vielleicht ist es dort schon geklärt.`,
    longSilence: (n) => `Seit ${n === 1 ? "1 Arbeitstag" : `${n} Arbeitstagen`} hat hier niemand geschrieben.`,
  },
  wrongIf: {
    accountability: unless,
    out: (who) => `Sie wissen von anderer Seite, dass ${who} noch daran arbeitet.`,
    "decision-maker": (who) =>
      `${who} entscheidet allein, möchte die anderen nicht dabeihaben, oder Sie haben an den Tagen keine Zeit.`,
    "missing-question": (who) => `Sie wissen schon, was ${who} zurückhält.`,
    price: () => "Über das Geld wurde in einem Gespräch entschieden, das ich nicht sehe.",
    "buying-stage": (who) => `${who} hat Ihnen anderswo gesagt, dass die Wahl getroffen ist.`,
    "next-step": () =>
      "Sie haben am Telefon schon einen nächsten Schritt vereinbart, oder Sie haben an den Tagen keine Zeit.",
    article: () => "Der Artikel handelt in Wahrheit von Ihnen.",
    compassion: () => "Sie haben es schon am Telefon oder persönlich gesagt.",
    restart: () => "Die neue Ansprechperson hat sich schon gemeldet, oder Sie haben an den Tagen keine Zeit.",
    "missed-meeting": () =>
      "Sie haben sich doch getroffen, der Termin wurde verlegt, oder Sie haben an den Tagen keine Zeit.",
    roi: () => "Der Zweifel betrifft etwas anderes als Geld.",
    wait: () => "Auf Ihrer Seite läuft eine Frist, von der dort niemand weiß.",
    "let-go": (who) => `Sie haben auf anderem Weg von ${who} gehört.`,
  },
  next: {
    accountability: (day, who) =>
      `Wenn bis ${day}, nichts kommt: ${who} anrufen oder ein gemeinsames Gespräch mit denen anbieten, die entscheiden.`,
    out: (day) => `Wenn bis ${day}, nichts kommt: abhaken. Ein Klick holt es zurück.`,
    "decision-maker": (day) => `Wenn bis ${day}, nichts kommt: fragen, welche Frage Sie hätten stellen sollen.`,
    "missing-question": (day) => `Wenn bis ${day}, nichts kommt: einen Ausweg anbieten.`,
    price: (day) =>
      `Wenn bis ${day}, nichts kommt: einen kleinen nächsten Schritt vorschlagen oder einen Ausweg anbieten.`,
    "buying-stage": (day) =>
      `Wenn bis ${day}, nichts kommt: etwas Nützliches zu diesem Schritt schicken und um nichts bitten.`,
    "next-step": (day, who) =>
      `Wenn bis ${day}, nichts kommt: ${who} anrufen oder fragen, was noch nicht gefragt wurde.`,
    article: (day) => `Dann bis ${day}, warten. Die Mail hat um nichts gebeten, also bedeutet Stille nichts.`,
    compassion: (day) => `Dann ruhen lassen. Am ${day}, zeige ich es Ihnen wieder.`,
    restart: (day) => `Wenn bis ${day}, nichts kommt: jemand anderem dort schreiben.`,
    "missed-meeting": (day, who) => `Wenn bis ${day}, nichts kommt: ${who} anrufen oder einen Ausweg anbieten.`,
    roi: (day) => `Wenn bis ${day}, nichts kommt: die Zahlen gemeinsam mit denen durchgehen, die zweifeln.`,
    wait: (day) => `Am ${day}, lege ich es Ihnen wieder vor.`,
    "let-go": () => "Mehr ist nicht zu tun. Notieren Sie in einer Zeile, was Sie nächstes Mal anders machen.",
  },
  barred: {
    noPromise: (read, of) => `In den Nachrichten, die ich lesen kann (${read} von ${of}), hat niemand etwas zugesagt.`,
    verdict: {
      waiting: "Es ist noch nicht fällig.",
      paused: "Es gibt einen bekannten Grund, jetzt nicht zu drängen.",
      "your-turn": "Hier sind Sie am Zug: erst antworten.",
      settled: "Hier schuldet niemand eine Antwort.",
      undelivered: "Ihre letzte Mail kam nicht an. Suchen Sie zuerst die richtige Adresse.",
      "not-coached": "Hier gibt es niemanden, den man an etwas erinnern könnte.",
      unknown: "Die neueste Nachricht sehe ich nicht. Deshalb behaupte ich nicht, dass etwas fehlt.",
    },
    neverWrote: (who) => `${who} hat Ihnen noch nie geschrieben und schuldet Ihnen nichts.`,
    refused: (who) => `${who} wollte ausdrücklich nicht beim Wort genommen werden.`,
    missedMeeting: "Ein Treffen ist eine Verabredung, keine Zusage. Schlagen Sie neue Tage vor.",
    spokenSince: (who) => `Sie haben mit ${who} gesprochen, seit diese Worte geschrieben wurden.`,
    left: (who) => `${who} ist nicht mehr dort, die Mail käme also bei niemandem an.`,
    away: (who, day) => `${who} ist bis ${day}, nicht da.`,
    unquotable: "Diese Worte passen nicht in einen Satz. Fragen Sie besser am Telefon.",
    tender: "In einem förmlichen Verfahren gibt es niemanden, dem man einen Ausweg anbieten könnte.",
    elsewhere: (who) => `${who} hat Ihnen seither an anderer Stelle geschrieben. Lesen Sie das zuerst.`,
  },
  warnings: {
    elsewhere: (who, when, subject) =>
      `${who} hat Ihnen ${when} unter ${subject} geschrieben. Vielleicht steht die Antwort dort.`,
    beforeThird: (who) =>
      `Seit der letzten Nachricht von ${who} haben Sie zweimal nachgefasst. Eine dritte Mail derselben Art bringt selten eine Antwort. Ein Anruf, jemand anderes oder ein freundlicher Abschluss hilft oft mehr.`,
    manyChasers: (count, who) =>
      `Seit der letzten Nachricht von ${who} haben Sie ${count}\u2011mal nachgefasst. Noch eine Mail derselben Art kostet eher Sympathie, als dass sie eine Antwort bringt.`,
    resell: (count) =>
      `${count === 1 ? "Eine Ihrer Mails seither bietet" : `${count} Ihrer Mails seither bieten`} neues Material. In die Stille hinein helfen weitere Gründe selten; eine Frage nach der anderen Seite hilft eher.`,
    speeding: (who, quote) =>
      `Ein Angebot liegt vor, und ${who} stellt noch die ersten Fragen: ${quote} Helfen Sie erst dabei, bevor Sie um eine Entscheidung bitten.`,
    otherLanguage: "In der Sprache dieses Threads kann ich nicht schreiben. Die Mail ist auf Englisch.",
    meetingDay: (when) =>
      `Sie waren ${when} verabredet. Wenn Sie sich gesprochen haben, wählen Sie „Wir haben gesprochen“.`,
    twoCompanies: "Zwei Firmen lesen hier mit. Diese Mail geht nur an eine Person.",
  },
  causes: {
    influence: "Ihr Gegenüber entscheidet vielleicht nicht selbst.",
    "missing-intelligence": "Vielleicht fehlt eine Frage, und nichts hier verrät welche.",
    price: "Der Preis passt vielleicht nicht zu dem, was erwartet war.",
    "avoiding-conflict": "Vielleicht ist anders entschieden worden, und es fällt schwer, das zu sagen.",
    fit: "Vielleicht passt es nicht zur Arbeitsweise dort, oder etwas anderes passt besser.",
    "ahead-of-buyer": "Vielleicht sind Sie schon weiter als die andere Seite.",
    life: "Dort ist gerade anderes los, im Leben oder im Unternehmen. Mit Ihnen hat es nichts zu tun.",
  },
  causeNames: {
    influence: "die Frage, wer entscheidet",
    "missing-intelligence": "etwas, das Sie noch nicht wissen",
    price: "den Preis",
    "avoiding-conflict": "ein Nein, das niemand sagen mag",
    fit: "die Frage, ob es passt",
    "ahead-of-buyer": "das Tempo",
    life: "das, was dort gerade los ist",
  },
};
