import { from, type PracticeThread, practice, robin } from "./write";

const vogt = { name: "Katrin Vogt", email: "k.vogt@vogt-metallbau.example" };
const jonas = { name: "Jonas Ritter", email: "jonas@stadtgarten.example" };
const huber = { name: "Martin Huber", email: "m.huber@huber-logistik.example" };
const lena = { name: "Lena Falk", email: "lena.falk@falkdruck.example" };

/** The same in German: Sie and du. */
export const german: readonly PracticeThread[] = [
  practice("zusage", "de", "Absauganlage für die Halle", [
    robin(
      vogt,
      25,
      "Guten Tag Frau Vogt,\n\nanbei unser Angebot für die Absauganlage. Passen Ihnen die Maße?\n\nFreundliche Grüße\nRobin Marsh",
      ["Angebot.pdf"],
    ),
    from(
      vogt,
      19,
      "Guten Tag Herr Marsh,\n\nvielen Dank für das Angebot. Ich melde mich bis zum 8. Mai bei Ihnen.\n\nFreundliche Grüße\nKatrin Vogt",
    ),
    robin(vogt, 18, "Guten Tag Frau Vogt,\n\nvielen Dank.\n\nFreundliche Grüße\nRobin Marsh"),
  ]),
  practice("preis", "de", "Bewässerung im Stadtgarten", [
    robin(
      jonas,
      20,
      "Hallo Jonas,\n\nhier ist das Angebot für die Bewässerung. Sollen wir im Juni anfangen?\n\nViele Grüße\nRobin",
      ["Angebot.pdf"],
    ),
    from(jonas, 18, "Hallo Robin,\n\ndas ist uns zu teuer.\n\nViele Grüße\nJonas"),
    robin(jonas, 15, "Hallo Jonas,\n\ndanke dir. Mit welchem Betrag hattet ihr gerechnet?\n\nViele Grüße\nRobin"),
  ]),
  practice("stille", "de", "Tourenplanung", [
    from(
      huber,
      62,
      "Guten Tag Herr Marsh,\n\nbitte schicken Sie mir ein Angebot für zwölf Fahrzeuge.\n\nMit freundlichen Grüßen\nMartin Huber",
    ),
    robin(
      huber,
      60,
      "Guten Tag Herr Huber,\n\nanbei das Angebot. Möchten Sie eine Vorführung?\n\nFreundliche Grüße\nRobin Marsh",
      ["Angebot.pdf"],
    ),
    from(huber, 56, "Danke, ist angekommen.\n\nMartin Huber"),
    robin(huber, 49, "Guten Tag Herr Huber,\n\nkonnten Sie schon hineinsehen?\n\nFreundliche Grüße\nRobin Marsh"),
    robin(
      huber,
      41,
      "Guten Tag Herr Huber,\n\nsoll ich Ihnen zwei Kunden aus Ihrer Nähe nennen?\n\nFreundliche Grüße\nRobin Marsh",
    ),
    robin(huber, 34, "Guten Tag Herr Huber,\n\nwäre ein kurzes Gespräch hilfreich?\n\nFreundliche Grüße\nRobin Marsh"),
    robin(
      huber,
      22,
      "Guten Tag Herr Huber,\n\nist die Tourenplanung für Sie noch ein Thema?\n\nFreundliche Grüße\nRobin Marsh",
    ),
  ]),
  practice("absage", "de", "Farbmessung", [
    robin(lena, 15, "Hallo Lena,\n\nanbei das Angebot für das Messgerät. Fehlt dir noch etwas?\n\nViele Grüße\nRobin", [
      "Angebot.pdf",
    ]),
    from(
      lena,
      7,
      "Hallo Robin,\n\ndanke dir für die Mühe. Wir haben uns für einen anderen Anbieter entschieden.\n\nViele Grüße\nLena",
    ),
  ]),
];
