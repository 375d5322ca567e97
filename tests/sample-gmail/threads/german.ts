import type { Calendar } from "../calendar";
import type { Person, SampleThread } from "../model";
import { asks, colleague, says, thread } from "../write";

const vogt: Person = { name: "Anja Vogt", email: "anja.vogt@baeckerei-lindner.example" };
const brehm: Person = { name: "Markus Brehm", email: "m.brehm@zahnzentrum-elbe.example" };
const seidel: Person = { name: "Ralf Seidel", email: "ralf.seidel@nordkuehl.example" };
const kranz: Person = { name: "Ines Kranz", email: "ines.kranz@atlantikkost.example" };
const weiss: Person = { name: "Hanna Weiß", email: "hanna.weiss@klein-hotels.example" };
const bauer: Person = { name: "Ingrid Bauer", email: "i.bauer@stadtwerke-linden.example" };
const petersen: Person = { name: "Elke Petersen", email: "elke.petersen@hafenlinie.example" };
const haddad: Person = { name: "Nadja Haddad", email: "nadja.haddad@zedernkliniken.example" };
const sommer: Person = { name: "Kai Sommer", email: "kai.sommer@hoffmann-teile.example" };
const daemon: Person = { name: "Mail Delivery Subsystem", email: "mailer-daemon@northwind-tools.example" };
const lind: Person = { name: "Sofie Lind", email: "sofie.lind@harzholz.example" };
const ortlieb: Person = { name: "Rafael Ortlieb", email: "r.ortlieb@farbwerk-sued.example" };
const papke: Person = { name: "Harald Papke", email: "harald.papke@papke-soehne.example" };
const dreyer: Person = { name: "Piet Dreyer", email: "p.dreyer@polderpumpen.example" };
const marsch: Person = { name: "Olivia Marsch", email: "olivia.marsch@gartenbau-marsch.example" };
const weekly: Person = { name: "Verpackung aktuell", email: "brief@verpackung-aktuell.example" };

/**
 * A German rep's mailbox, for pictures. Where a thread tells the same story as an English one it has the same name, so
 * that a picture is taken alike in both languages.
 */
export const german = (when: Calendar): SampleThread[] => [
  thread(
    "broken-dated",
    "Schneidanlage für das Werk Leipzig",
    [
      says(
        vogt,
        when.ago(21, "09:12"),
        "Guten Tag Frau Whitfield,\n\nschön, dass wir uns auf der Messe kennengelernt haben. Können Sie uns zwei Schneidanlagen mit Schutzhaube anbieten, frei Werk Leipzig?\n\nFreundliche Grüße\nAnja Vogt",
      ),
      asks(
        when.ago(20, "11:40"),
        "Guten Tag Frau Vogt,\n\ndas Angebot liegt bei: zwei Anlagen mit Schutzhaube, acht Wochen bis Leipzig.\n\nBleibt in der Halle noch Platz für den Auslauftisch?",
        { attachments: ["Angebot 4471.pdf"] },
      ),
      says(
        vogt,
        when.ago(16, "15:05"),
        `Guten Tag Frau Whitfield,\n\nvielen Dank, das ist klar, und der Tisch passt. Ich nehme das Angebot in unsere Betriebsrunde mit und gebe Ihnen bis ${when.day(11)} Bescheid.\n\nFreundliche Grüße\nAnja Vogt`,
      ),
      asks(
        when.ago(14, "09:30"),
        "Guten Tag Frau Vogt,\n\nvielen Dank. Die beiden Anlagen habe ich bis zum Monatsende für Sie zurückgestellt.",
      ),
    ],
    { open: 2 },
  ),
  thread("broken-undated", "Kühltore für das Lager Bremen", [
    asks(
      when.ago(24, "10:00"),
      "Guten Tag Herr Seidel,\n\nhier die Zeichnung der beiden Schiebetore. Auf welcher Seite soll das Heizkabel liegen?",
      { to: [seidel], attachments: ["Tore-Bremen.pdf"] },
    ),
    says(
      seidel,
      when.ago(22, "08:31"),
      "Guten Tag Frau Whitfield,\n\ndanke für die Zeichnung. Ich werde unseren Bauleiter nach dem Kabel fragen und Ihnen seine Antwort schicken.\n\nMit besten Grüßen\nRalf Seidel",
    ),
  ]),
  thread("hope", "Behandlungseinheiten für die neue Praxis", [
    asks(when.ago(19), "Guten Tag Herr Brehm,\n\nist der Auftrag unterwegs zu uns?", { to: [brehm] }),
    says(
      brehm,
      when.ago(18, "11:11"),
      "Guten Tag Frau Whitfield,\n\nalles gut, die Stühle gefallen hier allen. Die Bestellung ist intern in Arbeit.\n\nMarkus Brehm",
    ),
    asks(when.ago(12), "Guten Tag Herr Brehm,\n\ndas freut mich. Ich wollte nur kurz nachfragen, ob es Neues gibt."),
  ]),
  thread("price", "Palettierer für Kassel", [
    asks(
      when.ago(11),
      "Guten Tag Frau Kranz,\n\nunser Angebot für den Palettierer liegt bei.\n\nDarf ich es Ihnen erläutern?",
      { to: [kranz], attachments: ["Angebot Kassel.pdf"] },
    ),
    says(
      kranz,
      when.ago(10, "16:30"),
      "Guten Tag Frau Whitfield,\n\nvielen Dank. Ich muss ehrlich sein: Der Preis liegt weit über unserem Budget für dieses Jahr.\n\nInes Kranz",
    ),
    asks(when.ago(9), "Guten Tag Frau Kranz,\n\ndanke für Ihre Offenheit. An welchen Betrag hatten Sie gedacht?"),
  ]),
  thread("decision-maker", "Wäschevertrag für drei Hotels", [
    asks(when.ago(16), "Guten Tag Frau Weiß,\n\nwas fehlt noch für eine Entscheidung?", { to: [weiss] }),
    says(
      weiss,
      when.ago(14, "09:15"),
      "Guten Tag Frau Whitfield,\n\nvon mir aus nichts, mir gefällt es. Zustimmen muss unser Geschäftsführer Herr Klein, das kann ich nicht allein entscheiden.\n\nFreundliche Grüße\nHanna Weiß",
    ),
    asks(when.ago(12), "Guten Tag Frau Weiß,\n\ndanke. Hilft es, wenn ich kurz mit Herrn Klein spreche?"),
  ]),
  thread("rep-owes", "Heizungssteuerung: zwei offene Punkte", [
    asks(
      when.ago(9),
      "Guten Tag Frau Bauer,\n\nvielen Dank für das Gespräch. Den Schaltplan schicke ich Ihnen bis Ende dieser Woche.",
      { to: [bauer] },
    ),
    says(
      bauer,
      when.ago(7, "11:30"),
      "Guten Tag Frau Whitfield,\n\ndanke. Noch eine Frage: Passt die Steuerung zu unseren älteren Ventilen, und was kostet der Adapter?\n\nFreundliche Grüße\nIngrid Bauer",
    ),
  ]),
  thread("out-of-office-now", "Termine für die Kranprüfung", [
    says(
      petersen,
      when.ago(9, "10:10"),
      "Guten Tag Frau Whitfield, welche Prüftermine haben Sie im Frühjahr? Elke Petersen",
    ),
    asks(
      when.ago(8),
      "Guten Tag Frau Petersen,\n\nich kann die zweite oder die dritte Aprilwoche anbieten. Welche ist Ihnen lieber?",
    ),
    says(
      petersen,
      when.ago(8, "10:21"),
      `Automatische Antwort\n\nVielen Dank für Ihre Nachricht. Ich bin nicht im Büro und ab ${when.day(-6)} wieder da. In dringenden Fällen schreiben Sie bitte an buero@hafenlinie.example.`,
      { quotes: false },
    ),
  ]),
  thread("illness", "Infusionsständer, zweite Bestellung", [
    asks(when.ago(13), "Guten Tag Frau Haddad,\n\nsoll ich die zweite Bestellung für die Kliniken vorbereiten?", {
      to: [haddad],
    }),
    says(
      haddad,
      when.ago(12, "08:08"),
      "Guten Tag Frau Whitfield, ich liege nach einem Unfall im Krankenhaus und falle länger aus. Ich melde mich, wenn ich gesund bin. Nadja Haddad",
    ),
  ]),
  thread("bounce", "Lagersätze für Hoffmann", [
    asks(when.ago(6, "09:00"), "Guten Tag Herr Sommer,\n\ndie Lagersätze sind fertig. Wohin sollen wir sie schicken?", {
      to: [sommer],
    }),
    says(
      daemon,
      when.ago(6, "09:01"),
      "Adresse nicht gefunden\n\nIhre Nachricht wurde nicht an kai.sommer@hoffmann-teile.example zugestellt, weil die Adresse nicht gefunden wurde oder keine E-Mails empfangen kann.\n\n550 5.1.1 The email account that you tried to reach does not exist.",
      { quotes: false },
    ),
  ]),
  thread("not-yet-due", "Sensoren für das zweite Sägewerk", [
    asks(when.ago(4), "Guten Tag Frau Lind,\n\nwelche der beiden Halterungen ist Ihrer Instandhaltung lieber?", {
      to: [lind],
    }),
    says(
      lind,
      when.ago(3, "14:14"),
      `Guten Tag Frau Whitfield,\n\ngute Frage. Die Antwort bekommen Sie von mir bis ${when.day(-4)}.\n\nSofie Lind`,
    ),
  ]),
  thread("decline", "Automatik für die Farbküche", [
    asks(when.ago(14), "Guten Tag Herr Ortlieb,\n\nhaben Sie sich zwischen den beiden Ausführungen entschieden?", {
      to: [ortlieb],
    }),
    says(
      ortlieb,
      when.ago(11, "10:50"),
      "Guten Tag Frau Whitfield,\n\nwir haben uns für einen anderen Anbieter entschieden. Vielen Dank für Ihre Mühe.\n\nRafael Ortlieb",
    ),
  ]),
  thread("reselling", "Etikettendrucker für Papke & Söhne", [
    asks(
      when.ago(24),
      "Guten Tag Herr Papke,\n\nwie besprochen unser Angebot für vier Etikettendrucker. Passt es so?",
      { to: [papke], attachments: ["Angebot.pdf"] },
    ),
    says(
      papke,
      when.ago(22, "18:40"),
      "Sieht ordentlich aus. Ich stelle es nächste Woche meinem Bruder vor und melde mich. H. Papke",
    ),
    asks(when.ago(15), "Guten Tag Herr Papke,\n\nCloud-Druck ist jetzt ohne Aufpreis dabei. Was meinen Sie?"),
  ]),
  thread("thanks", "Pumpentest in Kiel", [
    asks(when.ago(12), "Guten Tag Herr Dreyer,\n\nschicken Sie mir die Messwerte vom Test?", { to: [dreyer] }),
    says(dreyer, when.ago(9, "10:05"), "Anbei die Messwerte, wie versprochen.\n\nPiet Dreyer", {
      attachments: ["Messwerte.xlsx"],
    }),
    asks(when.ago(8, "09:00"), "Vielen Dank, Herr Dreyer, genau das habe ich gebraucht."),
  ]),
  thread("paid", "Rechnung für die Heckenscheren", [
    asks(when.ago(9), "Guten Tag Frau Marsch,\n\ndie Rechnung liegt bei.", {
      to: [marsch],
      attachments: ["Rechnung.pdf"],
    }),
    says(marsch, when.ago(8, "12:00"), "Alles da und heute bezahlt. Vielen Dank.\n\nOlivia Marsch"),
  ]),
  thread("colleagues", "Prognose für das Quartal", [
    says(colleague, when.ago(7, "08:40"), "Dana, schickst du mir deine Prognose? Tom"),
    asks(when.ago(7, "09:00"), "Liegt bei. Sollen die Piloten mit hinein?", { attachments: ["Prognose.xlsx"] }),
  ]),
  thread("newsletter", "Die Woche in der Verpackung: Papierflaschen, Roboter und eine Messe", [
    says(
      weekly,
      when.ago(2, "06:00"),
      "In dieser Ausgabe: Papierflaschen kommen ins Regal.\n\nAbbestellen | Im Browser ansehen",
      { quotes: false },
    ),
  ]),
];
