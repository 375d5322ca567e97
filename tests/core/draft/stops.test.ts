import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/core/draft/remark";
import { NO_MEMORY } from "../../../src/core/silence/situation";
import { understand } from "../../../src/core/silence/understand";
import { context, dana, frauWirth, mail, mended, quiet, ray, remarksOn, reviewOf, still, thread } from "./write";

/** What a rep would want to know before sending, whatever the thread. */

describe("a name that is not the reader's", () => {
  it.each([
    "Hi Connor,\n\nIs the beam gone?",
    "Hello Melissa,\n\nIs the beam gone?",
    "Dear Mr Smith,\n\nIs the beam gone?",
    "Hi Dana,\n\nIs the beam gone?",
    "Hey Gemma!\n\nIs the beam gone?",
    "Dear Anna,\nIs the beam gone?",
    "Hi Roy,\n\nIs the beam gone?",
    "Good morning Priya,\n\nIs the beam gone?",
    "Hi Connor, is the beam gone?",
    "Dear Dr. Osei,\n\nIs the beam gone?",
    "Hi Omar –\n\nIs the beam gone?",
    "Hi Connor Blake,\n\nIs the beam gone?",
    "Hallo Frau Busch,\n\nist der Träger weg?",
    "Sehr geehrter Herr Kramer,\n\nist der Träger weg?",
    "Liebe Anna,\n\nist der Träger weg?",
    "Guten Tag Herr Weber,\n\nist der Träger weg?",
    "Hallo Karin,\n\nist der Träger weg?",
    "Lieber Herr Busch,\n\nist der Träger weg?",
    "Sehr geehrte Frau Dr. Kunze,\n\nist der Träger weg?",
    "Guten Morgen Frau Lindner,\n\nist der Träger weg?",
    "Hallo Jens, ist der Träger weg?",
    "Servus Sepp,\n\nist der Träger weg?",
    "Hi Annika,\n\nist der Träger weg?",
    "Moin Jens,\n\nist der Träger weg?",
  ])("%s", (text) => expect(remarksOn(text)).toContain("wrong-name"));

  const is = (name: string, email = "x@acme.example") => ({ to: [{ name, email }] });
  const clean: [string, Partial<Draft>][] = [
    ["Hi Ray,\n\nIs the beam gone?", {}],
    ["Dear Mr Ortiz,\n\nIs the beam gone?", {}],
    ["Hi Raymond,\n\nIs the beam gone?", {}],
    ["Hi Bob,\n\nIs the beam gone?", is("Robert Haines")],
    ["Dear Liz,\n\nIs the beam gone?", is("Elizabeth Carr")],
    ["Hi Mike,\n\nIs the beam gone?", is("Michael Young")],
    ["Hi Gemma,\n\nIs the beam gone?", is("", "gemma.pryce@acme.example")],
    ["Hi Connor,\n\nIs the beam gone?", is("", "purchasing@acme.example")],
    ["Hi there,\n\nIs the beam gone?", {}],
    ["Hello team,\n\nIs the beam gone?", {}],
    ["Hi Ray and Connor,\n\nIs the beam gone?", {}],
    ["Hi both,\n\nIs the beam gone?", { to: [ray, frauWirth] }],
    ["Hi Karin,\n\nIs the beam gone?", { to: [ray, frauWirth] }],
    ["Thanks,\n\nIs the beam gone?", {}],
    ["Perfect,\n\nis the beam gone?", {}],
    ["Dear Sir or Madam,\n\nIs the beam gone?", {}],
    ["Hi René,\n\nIs the beam gone?", is("Rene Dubois")],
    ["Hallo Frau Wirth,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Sehr geehrte Damen und Herren,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Liebe Karin,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Guten Morgen,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Hallo zusammen,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Hallo Uli,\n\nist der Träger weg?", is("Ulrich Kramer")],
    ["Guten Tag Frau Wirth, guten Tag Herr Busch,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Sehr geehrte Frau Dr. Wirth,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Grüß Gott Frau Wirth,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Liebe Kolleginnen und Kollegen,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Hallo liebes Team,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Vielen Dank,\n\nist der Träger weg?", { to: [frauWirth] }],
    ["Moin Hannes,\n\nist der Träger weg?", is("Johannes Petersen")],
  ];
  it.each(clean)("may be the reader's: %s %j", (text, more) => expect(remarksOn(text, null, more)).toEqual([]));

  it("is replaced by the right one", () => {
    for (const [wrong, right] of [
      ["Hi Connor,\n\nIs the beam gone?", "Hi Ray,\n\nIs the beam gone?"],
      ["Dear Mr Smith,\n\nIs the beam gone?", "Dear Mr Ortiz,\n\nIs the beam gone?"],
    ] as const) {
      const [remark] = reviewOf(mail(wrong), null).remarks;
      expect(remark?.because).toMatch(/^This greets .+; it goes to Ray\.$/);
      expect(remark?.mend && mended(wrong, remark.mend)).toBe(right);
    }
  });

  it("is the rep's habit where they have greeted so before", () => {
    const known = thread("Belts", ray, ["we", "10-28", "Hi Sunny,\n\nDo the belts fit?\n\nDana"]);
    expect(remarksOn("Hi Sunny,\n\nIs the beam gone?", known)).toEqual([]);
  });
});

describe("another company's name", () => {
  it.each([
    "How are things at Globex?",
    "I'd like to show your team at Globex what we built.",
    "Would everyone at Initech have time on Tuesday?",
    "Your colleagues at Umbrella Corp asked about the belt.",
    "What's happening at Hooli?",
    "We want to help you and your team at Stark Industries.",
    "Would the folks over at Wayne Enterprises like a visit?",
    "Is your engineering team at Cyberdyne on site?",
    "How is everything at Soylent these days?",
    "You guys at Vandelay know the belt.",
    "Do your people at Wonka need a crane?",
    "Could the team at Tyrell use a second line?",
    "Wie läuft es bei Globex?",
    "Passt das Ihrem Team bei Initech?",
    "Bei Ihnen bei Umbrella steht doch der Kran?",
    "Haben Ihre Kollegen bei Hooli Zeit?",
    "Sind Ihre Kollegen bei Wonka da?",
    "Steht bei Ihnen bei Soylent schon die neue Halle?",
    "Haben alle bei Tyrell den Plan?",
    "Kommt Ihr Einkauf bei Cyberdyne am Dienstag dazu?",
    "Ist Ihr Werk bei Vandelay schon umgebaut?",
    "Wie läuft es bei Stark inzwischen?",
    "Weiß Ihr Team bei Gekko von der Probe?",
    "Wie geht es bei Globex, ist der Träger weg?",
  ])("%s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`)).toContain("other-company"));

  it.each([
    "How are things at Acme?",
    "Would your team at ACME have time?",
    "How is everything at Easter in the plant?",
    "Your colleagues at Northwind Road sent me the drawing.",
    "Meet me at Gate Two.",
    "We built the line at Globex last year. Shall I show you?",
    "Globex halved its stops with it. Is that of use?",
    "I was at Hannover Messe on Tuesday. Were you?",
    "Is the team at the gate told?",
    "Does everyone at home sleep well?",
    "Shall we talk at Ray's place?",
    "The crane is made by Liebherr. Is that fine?",
    "Wie läuft es bei Ihnen?",
    "Wie läuft es bei Acme?",
    "Geht es bei Interesse auch schneller?",
    "Steht der Kran noch bei der Halle?",
    "Haben Sie bei Liebherr gefragt?",
    "Ist Ihr Team bei Frost auch draußen?",
    "Haben alle bei Ihnen den Plan?",
    "Läuft es bei Regen auch?",
    "Steht bei Ihnen bei Bedarf ein Stapler?",
    "Wie läuft es bei Ray im Werk?",
    "Hat Ihr Team bei Northwind angerufen?",
    "Ist Ihr Team bei der Arbeit?",
  ])("none: %s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`)).not.toContain("other-company"));

  const fresh = { isNew: true, subject: "Belts" };
  const soldTo = [
    "I'd love to show you what we could do for Globex.",
    "Here is what the new belt would mean for Initech.",
    "We can save a lot of time for Hooli.",
    "I think it would be a great fit for Umbrella.",
    "This could be useful for Wayne Enterprises.",
    "We'd be able to help Cyberdyne cut its stops.",
    "We want to work with Soylent on the next line.",
    "The quote for Vandelay Industries is ready.",
    "Our proposal for Wonka Ltd has two parts.",
    "Shall I update the pricing for Tyrell Corp?",
    "It might mean fewer stops for Massive Dynamic.",
    "The licences for Gekko & Sons Ltd end in May.",
  ];
  it.each(soldTo)("left from another mail: %s", (text) => {
    expect(remarksOn(`Hi Ray,\n\n${text}`, null, fresh)).toContain("other-company");
    expect(remarksOn(`Hi Ray,\n\n${text}`, quiet)).toContain("other-company");
  });
  it.each([
    "Das Angebot für die Globex GmbH ist fertig.",
    "Unser Vorschlag für Initech AG hat zwei Teile.",
    "Die Preise für die Umbrella SE gelten bis Mai.",
    "Der Auftrag für Soylent GmbH ist bestätigt.",
    "Die Lizenzen für die Tyrell AG laufen aus.",
    "Das Angebot für die Wonka mbH liegt bereit.",
    "Die Lösung für die Stark GmbH hat zwei Teile.",
    "Unser Angebot für Vandelay Industries gilt noch.",
    "Soll ich den Vertrag für die Hooli KG verlängern?",
    "Die Preise für die Gekko GmbH stehen auf Seite zwei.",
    "Unser Vorschlag für die Cyberdyne AG liegt bei.",
    "Das Angebot für die Wayne Holdings gilt bis Mai.",
  ])("aus einer anderen Mail: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, still)).toContain("other-company"),
  );

  it.each([
    "I'd love to show you what we could do for Acme.",
    "Here is what we did for Globex last year.",
    "We could do for you what we built for Globex.",
    "We could do the same for Globex's neighbours.",
    "Could we meet for Thanksgiving lunch?",
    "I could be free for Tuesday.",
    "We can deliver for December.",
    "The quote for Leeds is ready.",
    "Would the belt work for Ray and you?",
    "We can offer this for January too.",
    "Customers such as Globex use it for Excel sheets.",
    "The order for Ray is packed.",
    "Would it work for Gemma, or only for you?",
    "We could build it for Hall Two.",
    "Could you ask for Connor at the gate?",
  ])("meant as it stands: %s", (text) =>
    expect(remarksOn(`Hi Ray,\n\n${text}`, null, fresh)).not.toContain("other-company"),
  );
  it.each([
    "Das ist für Sie und Ihr Werk sinnvoll.",
    "Das Angebot für Halle Zwei ist fertig.",
    "Wir haben das auch für die Globex GmbH gebaut. Das Angebot wie für die Globex GmbH?",
    "Der Vertrag für die Wartung läuft im Mai aus.",
    "Das Angebot für die Wartung gilt bis Mai.",
    "Der Vorschlag für Herrn Busch ist fertig.",
    "Der Auftrag für die Montage ist raus.",
    "Die Preise für Januar stehen fest.",
    "Wir haben letztes Jahr für die Globex GmbH gebaut. Soll ich es Ihnen zeigen?",
    "Für die Hooli KG haben wir damals dasselbe gebaut.",
    "Kunden wie die Initech AG nutzen sie täglich.",
    "Das Angebot für die Biegetech GmbH ist fertig.",
  ])("so gemeint: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, still)).not.toContain("other-company"),
  );

  it("may stand in a thread that is not known whole", () => {
    expect(remarksOn("Hi Ray,\n\nI'd love to show you what we could do for Globex.")).not.toContain("other-company");
  });

  it("is known where the thread has spoken of it", () => {
    const known = thread("Globex rollout", ray, ["we", "10-28", "Hi Ray,\n\nDo the belts fit?\n\nDana"]);
    for (const text of ["How are things at Globex?", "See what we could do for Globex."])
      expect(remarksOn(`Hi Ray,\n\n${text}`, known)).not.toContain("other-company");
  });
});

describe("an attachment that is not there", () => {
  const faulty = [
    "Please find attached the quote.",
    "I've attached the drawing.",
    "Attached is the quote for Leeds.",
    "See attached.",
    "PFA the quote.",
    "The quote is attached.",
    "I am attaching the drawing again.",
    "The enclosed drawing shows the beam.\n\nPlease see enclosed.",
    "Please review the attached contract.",
    "You'll find the height in the attachment.",
    "Enclosed please find the quote.",
    "We have attached two photos.",
  ];
  it.each(faulty)("%s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`)).toEqual(["missing-attachment"]));
  it.each([
    "Anbei das Angebot.",
    "Im Anhang finden Sie die Zeichnung.",
    "Ich habe die Zeichnung angehängt.",
    "Anbei sende ich Ihnen das Angebot.",
    "Die Zeichnung ist angehängt.",
    "Siehe Anlage.",
    "Bitte prüfen Sie den beigefügten Vertrag.",
    "Anbei finden Sie unser Angebot.",
    "Im Anhang die Zeichnung der Zelle.",
    "Wir haben Ihnen zwei Fotos beigefügt.",
    "Ich hänge Ihnen das Angebot noch einmal an.",
    "Beigefügt die Preisliste für 2027.",
    "In der Anlage finden Sie den Vertrag.",
    "Das angehängte Angebot gilt bis Ende November.",
  ])("%s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text} Passt die Höhe?`, still)).toContain("missing-attachment"),
  );
  it.each(faulty)("with a file: %s", (text) =>
    expect(remarksOn(`Hi Ray,\n\n${text}`, null, { attachments: ["a.pdf"] })).toEqual([]),
  );

  it.each([
    "I'll attach the drawing tomorrow.",
    "The quote that you attached is clear.",
    "The drawing attached to your mail is the old one.",
    "There are no strings attached.",
    "The quote was attached to my last mail.",
    "Your attachment did not open here.",
    "The motor is firmly attached to the frame.",
    "The file is here: https://files.example/quote (attached as a link).",
    "Shall I attach the drawing?",
    "If the quote should be attached to the order, tell me.",
    "The hook attaches to the beam.",
    "I forgot to attach the drawing, it follows.",
  ])("none is meant: %s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`)).toEqual([]));
});

describe("ein Anhang, der nicht gemeint ist", () => {
  it.each([
    "Ich hänge die Zeichnung morgen nicht an.",
    "Die Pumpe läuft in der Anlage.",
    "Der Anhang in Ihrer Mail ging nicht auf.",
    "Ich werde das Angebot anhängen.",
    "Die angehängte Datei aus Ihrer letzten Mail fehlt mir.",
    "Der Wagen hat einen Anhänger.",
    "Die Zeichnung kann ich bei Bedarf anhängen.",
    "Den Vertrag haben Sie angehängt, danke.",
    "Das hängt an der Höhe der Halle.",
    "Die Anlage steht seit 2019 in Halle zwei.",
    "Falls ein Anhang fehlt, schicke ich ihn nach.",
    "Ohne Anhang, wie gewünscht: der Preis bleibt.",
  ])("%s", (text) => expect(remarksOn(`Hallo Frau Wirth,\n\n${text} Passt die Höhe?`, still)).toEqual([]));
});

describe("when the coach says wait", () => {
  const away = thread(
    "Belts",
    ray,
    ["we", "11-10", "Hi Ray,\n\nDo the belts fit?\n\nDana"],
    ["they", "11-10", "Automatic reply: I am out of the office and will be back on 26 November.\n\nRay"],
  );
  const ill = thread(
    "Belts",
    ray,
    ["we", "11-09", "Hi Ray,\n\nDo the belts fit?\n\nDana"],
    [
      "they",
      "11-12",
      "Hi Dana,\n\nI'm in hospital and will have an operation on Monday. The belts have to wait.\n\nRay",
    ],
  );
  const soon = thread(
    "Belts",
    ray,
    ["they", "11-09", "Hi Dana,\n\nCan you quote the belts?\n\nRay"],
    ["we", "11-13", "Hi Ray,\n\nHere is the quote. Does it fit?\n\nDana"],
  );
  const ASKS = [
    "Does the height fit?",
    "Could you send me the height?",
    "Have you decided?",
    "Any news?",
    "Please let me know by Friday.",
    "Just checking in.",
    "Which belt is it?",
    "Can we talk on Tuesday?",
    "Is the board with you?",
    "Would Thursday suit you?",
    "Have you had a chance to look at it?",
    "Where are we with this?",
  ];
  it.each(ASKS)("into leave: %s", (text) => {
    const [remark] = reviewOf(mail(`Hi Ray,\n\n${text}`), away).remarks;
    expect(remark).toMatchObject({ rule: "wait", until: "2026-11-26" });
    expect(remark?.because).toContain("Ray is away until Thursday 26 November");
  });
  it.each(ASKS)("into illness: %s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`, ill)).toContain("wait"));
  it.each([
    "Any news?",
    "Just checking in.",
    "Have you decided?",
    "Where are we with this?",
    "Did you manage to look?",
    "When can we expect an answer?",
    "Just following up on the quote.",
    "Any update on the belts?",
    "Have you had a chance to look at it?",
    "I'm looking forward to hearing from you.",
    "Bumping this up.",
    "Has your board decided?",
  ])("before an answer is due: %s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`, soon)).toEqual(["wait"]));

  const clean: [string, typeof away][] = [
    ["Get well soon, Ray. The belts can wait.", ill],
    ["I was sorry to hear that. Is there anything I can do? Take all the time you need.", ill],
    ["So sorry to hear about the operation. No need to answer.", ill],
    ["For the day you are back: the drawing is in the folder.", away],
    ["The belts are in the yard now.", away],
    ["Nothing to do for you, this is for your records.", away],
    ["One more thing that I forgot: the belt is 40 cm wide.", soon],
    ["A correction: the total is 4,200.", soon],
    ["The drawing is now in the folder too.", soon],
    ["Does the 40 cm belt fit as well?", soon],
    ["Could you forward it to Anna too?", soon],
    ["Shall I hold the crew for week 49?", soon],
  ];
  it.each(clean)("no chaser: %s", (text, situation) =>
    expect(remarksOn(`Hi Ray,\n\n${text}`, situation)).not.toContain("wait"),
  );

  const fort = thread(
    "Biegezelle",
    frauWirth,
    ["we", "11-10", "Hallo Frau Wirth,\n\npasst die Höhe?\n\nDana Cole"],
    [
      "they",
      "11-10",
      "Automatische Antwort: Ich bin außer Haus und ab dem 26. November wieder erreichbar.\n\nKarin Wirth",
    ],
  );
  const eben = thread(
    "Biegezelle",
    frauWirth,
    ["they", "11-09", "Hallo Frau Cole,\n\nkönnen Sie uns die Zelle anbieten?\n\nKarin Wirth"],
    ["we", "11-13", "Hallo Frau Wirth,\n\nhier ist das Angebot. Passt die Höhe?\n\nDana Cole"],
  );
  it.each([
    "passt die Höhe?",
    "könnten Sie mir die Höhe nennen?",
    "haben Sie sich entschieden?",
    "gibt es Neuigkeiten?",
    "bitte geben Sie mir bis Freitag Bescheid.",
    "ich wollte nur kurz nachfragen.",
    "welche Zelle ist es?",
    "können wir am Dienstag telefonieren?",
    "liegt es bei der Geschäftsführung?",
    "passt Ihnen der Donnerstag?",
    "konnten Sie das Angebot schon ansehen?",
    "wie ist der Stand?",
  ])("in den Urlaub: %s", (text) => {
    const [remark] = reviewOf(mail(`Hallo Frau Wirth,\n\n${text}`, { to: [frauWirth] }), fort).remarks;
    expect(remark).toMatchObject({ rule: "wait", until: "2026-11-26" });
  });
  it.each([
    "gibt es schon etwas Neues?",
    "ich wollte nur kurz nachfragen.",
    "haben Sie sich schon entschieden?",
    "wie ist der Stand?",
    "ich hake noch einmal nach.",
    "konnten Sie das Angebot schon prüfen?",
    "gibt es eine Rückmeldung aus dem Einkauf?",
    "ich melde mich noch einmal wegen des Angebots.",
    "wann können wir mit einer Antwort rechnen?",
    "haben Sie meine Mail bekommen?",
    "ich wollte mich kurz in Erinnerung bringen.",
    "hat sich bei Ihnen schon etwas ergeben?",
  ])("bevor eine Antwort fällig ist: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, eben)).toEqual(["wait"]),
  );
  const still_: [string, typeof away][] = [
    ["für den Tag Ihrer Rückkehr: die Zeichnung liegt im Ordner.", fort],
    ["die Bleche sind jetzt auf dem Hof.", fort],
    ["das ist nur für Ihre Akten, Sie brauchen nichts zu tun.", fort],
    ["danke für die Führung.", fort],
    ["schönen Urlaub, alles andere hat Zeit.", fort],
    ["gute Erholung.", fort],
    ["eines habe ich vergessen: die Zelle wiegt 840 Kilo.", eben],
    ["eine Korrektur: die Summe ist 4.200.", eben],
    ["die Zeichnung liegt jetzt auch im Ordner.", eben],
    ["passt auch die 40er Breite?", eben],
    ["könnten Sie es auch Herrn Busch weiterleiten?", eben],
    ["soll ich den Monteur für Woche 49 festhalten?", eben],
  ];
  it.each(still_)("kein Nachfassen: %s", (text, situation) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, situation)).not.toContain("wait"),
  );

  it("lets the rep write to somebody else meanwhile", () => {
    expect(
      remarksOn("Hi Anna,\n\nDoes the height fit?", away, { to: [{ name: "Anna Berg", email: "anna@acme.example" }] }),
    ).toEqual([]);
  });
});

describe("a third of the same kind", () => {
  const chased = thread(
    "Belts",
    ray,
    ["they", "10-05", "Hi Dana,\n\nCan you quote the belts?\n\nRay"],
    ["we", "10-07", "Hi Ray,\n\nHere is the quote. Does it fit?\n\nDana"],
    ["we", "10-12", "Hi Ray,\n\nIs 40 cm the right width?\n\nDana"],
    ["we", "10-19", "Hi Ray,\n\nDid the quote arrive?\n\nDana"],
    ["we", "10-27", "Hi Ray,\n\nHave you had time for the belts?\n\nDana"],
  );
  it.each([
    "Just checking in on the belts.",
    "Any news?",
    "Have you decided yet?",
    "Where are we?",
    "Did you manage to look?",
    "Following up on my last mail.",
    "When can we expect an answer?",
    "Is there a decision?",
    "Any update on the belts?",
    "Let me know your decision.",
    "Have you had a chance to look?",
    "I'm waiting to hear from you.",
  ])("%s", (text) => {
    const [remark] = reviewOf(mail(`Hi Ray,\n\n${text}`), chased).remarks;
    expect(remark).toMatchObject({ rule: "third-chaser", kind: "stop", until: "2026-11-30" });
    expect(remark?.because).toContain("You've followed up twice since Ray last wrote");
  });
  it.each([
    "I'll take that as a no. If it comes up again, a line is enough.",
    "Have the belts been put aside?",
    "Perhaps you've found another way. I'll close it on my side.",
    "Who else at your place would know about the belts?",
    "Which line of the quote surprised you?",
    "Could we take ten minutes on Thursday 26 November?",
    "Shall I ask Anna instead?",
    "Would a smaller belt be the better start?",
    "I was sorry to hear about the flood.",
    "Is it the width?",
    "The old quote ends on Friday; I'll make a new one when you need it.",
    "Thank you for the tour in May.",
  ])("another kind: %s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`, chased)).not.toContain("third-chaser"));
});

describe("ein drittes Mal dasselbe", () => {
  const dreimal = thread(
    "Biegezelle",
    frauWirth,
    ["they", "10-05", "Hallo Frau Cole,\n\nkönnen Sie uns die Zelle anbieten?\n\nKarin Wirth"],
    ["we", "10-07", "Hallo Frau Wirth,\n\nhier ist das Angebot. Passt die Höhe?\n\nDana Cole"],
    ["we", "10-12", "Hallo Frau Wirth,\n\nsind vier Meter richtig?\n\nDana Cole"],
    ["we", "10-19", "Hallo Frau Wirth,\n\nist das Angebot angekommen?\n\nDana Cole"],
    ["we", "10-27", "Hallo Frau Wirth,\n\nkonnten Sie das Angebot schon ansehen?\n\nDana Cole"],
  );
  it.each([
    "ich wollte nur kurz nachfragen.",
    "gibt es Neuigkeiten?",
    "wie ist der Stand?",
    "konnten Sie das Angebot schon anschauen?",
    "haben Sie sich schon entschieden?",
    "ich hake noch einmal nach.",
    "ich wollte mal hören, ob Sie schon weiter sind.",
    "wann können wir mit einer Entscheidung rechnen?",
    "liegt schon eine Rückmeldung vor?",
    "haben Sie meine Mail bekommen?",
    "bitte geben Sie mir kurz Bescheid.",
    "ich komme noch einmal auf das Angebot zurück.",
  ])("%s", (text) => expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, dreimal)).toContain("third-chaser"));
  it.each([
    "ich nehme das als Nein und schließe die Sache.",
    "ist die Zelle vorerst zurückgestellt?",
    "wer kennt bei Ihnen noch die Zelle?",
    "welche Zeile im Angebot hat Sie überrascht?",
    "können wir am Donnerstag zehn Minuten sprechen?",
    "wäre eine kleinere Zelle der bessere Anfang?",
    "soll ich stattdessen Herrn Busch fragen?",
    "ist es die Breite?",
    "danke für die Führung im Mai.",
    "es tut mir leid, dass die Halle unter Wasser stand.",
    "das alte Angebot endet am Freitag; ich mache ein neues, wenn Sie es brauchen.",
    "vielleicht haben Sie einen anderen Weg gefunden. Ich schließe es auf meiner Seite.",
  ])("etwas anderes: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, dreimal)).not.toContain("third-chaser"),
  );
});

describe("the rep's own word", () => {
  const owing = thread(
    "Belts",
    ray,
    ["they", "11-03", "Hi Dana,\n\nCan you send me the drawing of the belt?\n\nRay"],
    ["we", "11-04", "Hi Ray,\n\nI'll send you the drawing by Friday.\n\nDana"],
  );
  it.each([
    "Have you decided?",
    "Any news from your board?",
    "Does the height fit?",
    "Could we talk on Tuesday?",
    "Just checking in.",
    "When can we expect the order?",
    "Who signs at your place?",
    "Is the beam gone?",
    "Please let me know by Friday.",
    "Would Thursday suit you?",
    "Could you send me the order?",
    "Where are we?",
  ])("comes first: %s", (text) => {
    const draft = `Hi Ray,\n\n${text}\n\nDana`;
    const [remark] = reviewOf(mail(draft), owing).remarks;
    expect(remark?.rule).toBe("own-promise");
    expect(remark?.mend && mended(draft, remark.mend)).toBe(
      `Hi Ray,\n\nOn 4 November I wrote, "I'll send you the drawing by Friday." I still owe you that, and it comes first.\n\n${text}\n\nDana`,
    );
  });

  const asked = thread(
    "Belts",
    ray,
    ["we", "11-09", "Hi Ray,\n\nThank you for the tour.\n\nDana"],
    ["they", "11-11", "Hi Dana,\n\nDoes the belt work with our old motor, and what does the adapter cost?\n\nRay"],
  );
  it.each(["Have you decided?", "Any news?", "Just checking in.", "Where are we with the belts?"])(
    "and a question of theirs too: %s",
    (text) => {
      const [remark] = reviewOf(mail(`Hi Ray,\n\n${text}\n\nDana`), asked).remarks;
      expect(remark).toMatchObject({
        rule: "own-promise",
        because: "Ray wrote last, on Wednesday 11 November, and asked you for something.",
      });
    },
  );
  it.each([
    "Yes, it does, and the adapter is 40. Have you decided?",
    "I'm asking our engineer. Any news from your board meanwhile?",
    "Which motor is it?",
    "Is it the motor of 1998?",
  ])("which is answered: %s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}\n\nDana`, asked)).toEqual([]));

  const schuldig = thread(
    "Biegezelle",
    frauWirth,
    ["they", "11-03", "Hallo Frau Cole,\n\nkönnen Sie mir die Zeichnung der Zelle schicken?\n\nKarin Wirth"],
    ["we", "11-04", "Hallo Frau Wirth,\n\nich schicke Ihnen die Zeichnung bis Freitag.\n\nDana Cole"],
  );
  it.each([
    "haben Sie sich entschieden?",
    "gibt es Neues aus der Geschäftsführung?",
    "passt die Höhe?",
    "ich wollte nur kurz nachfragen.",
    "wann können wir mit dem Auftrag rechnen?",
    "wer unterschreibt bei Ihnen?",
    "können wir am Dienstag telefonieren?",
    "bitte geben Sie mir bis Freitag Bescheid.",
    "passt Ihnen der Donnerstag?",
    "könnten Sie mir die Bestellung schicken?",
    "wie ist der Stand?",
    "ist der Träger weg?",
  ])("kommt zuerst: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, schuldig)).toContain("own-promise"),
  );
  it.each([
    "hier ist die Zeichnung. Passt die Höhe?",
    "die Zeichnung kommt heute noch. Passt Dienstag?",
    "die Zeichnung verspätet sich leider. Reicht Ihnen Freitag?",
    "danke für die Führung.",
    "ich habe die Zeichnung nicht vergessen.",
    "in welchem Format soll die Zeichnung sein?",
    "wie versprochen die Zeichnung: https://dateien.example/zelle",
    "die Zeichnung schulde ich Ihnen noch. Reicht der Freitag?",
    "die Zelle ist auf Lager.",
    "morgen bin ich unterwegs.",
    "gute Nachricht: der Kran passt.",
    "Sie bekommen die Zeichnungen bis Freitag. Reicht PDF?",
  ])("ist gehalten oder genannt: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, schuldig)).not.toContain("own-promise"),
  );

  const clean: [string, Partial<Draft>][] = [
    ["Here is the drawing. Does it fit?", {}],
    ["The drawing follows today. Does Tuesday suit you?", {}],
    ["As promised. Does it fit?", { attachments: ["drawing.pdf"] }],
    ["I still owe you the drawing. Is Friday early enough?", {}],
    ["The drawing is late, the beam was in the way. Is Friday fine?", {}],
    ["You'll have the drawings by Friday. Is PDF fine?", {}],
    ["I have not forgotten the drawing.", {}],
    ["Thank you for the tour.", {}],
    ["I'll be on the road tomorrow.", {}],
    ["Good news: the belt is in stock.", {}],
    ["Please find it attached. Does it fit?", { attachments: ["belt.dwg"] }],
    ["Which format should the drawing have?", {}],
  ];
  it.each(clean)("is kept or owned up to: %s", (text, more) =>
    expect(remarksOn(`Hi Ray,\n\n${text}\n\nDana`, owing, more)).not.toContain("own-promise"),
  );
});

describe("a new mail to somebody with whom a thread is quiet", () => {
  const quietThreads = [
    { thread: "19a1b2c3d4e5f601", who: ray, workingDays: 9 },
    { thread: "19a1b2c3d4e5f602", who: ray, workingDays: 4 },
  ];
  const fresh = mail("Hi Ray,\n\nIs the beam gone?", { isNew: true, subject: "Beam" });
  it("offers to answer there, in the one that is quiet longest", () => {
    const { remarks } = reviewOf(fresh, null, { quietThreads });
    expect(remarks).toMatchObject([
      {
        rule: "quiet-thread",
        because: "You have a quiet thread with Ray (9 working days): answer there?",
        open: { thread: "19a1b2c3d4e5f601", who: "Ray" },
      },
    ]);
  });
  it.each([
    "Is the beam gone?",
    "Just checking in on the belts.",
    "I have a new idea for the second hall. Would Thursday suit you?",
    "Here is the invoice for the rollers.",
    "Have you had a chance to look at my quote?",
    "We met at the fair last week. Could we talk on Tuesday?",
    "Our address changes on 1 December.",
    "Did the crates arrive?",
    "A short note: the price list for 2027 is out.",
    "Can I bring Connor along on Monday?",
    "Who does the electrics at your place?",
    "Thank you for the tour.",
  ])("whatever it is about: %s", (text) => {
    const draft = { ...fresh, text: `Hi Ray,\n\n${text}` };
    expect(reviewOf(draft, null, { quietThreads }).remarks.map(({ rule }) => rule)).toContain("quiet-thread");
  });
  const ruhig = [{ thread: "19a1b2c3d4e5f604", who: frauWirth, workingDays: 6 }];
  const neu = mail("Hallo Frau Wirth,\n\nist der Träger weg?", { isNew: true, subject: "Träger", to: [frauWirth] });
  it.each([
    "ist der Träger weg?",
    "ich wollte nur kurz nachfragen.",
    "wir haben ab Dezember eine neue Anschrift.",
    "hier die Rechnung für die Rollen.",
    "wir haben uns letzte Woche auf der Messe gesehen. Können wir am Dienstag sprechen?",
    "konnten Sie mein Angebot schon ansehen?",
    "sind die Kisten angekommen?",
    "die Preisliste für 2027 ist da.",
    "darf ich am Montag Herrn Busch mitbringen?",
    "wer macht bei Ihnen die Elektrik?",
    "danke für die Führung.",
    "eine Idee für die zweite Halle: passt Ihnen der Donnerstag?",
  ])("worum es auch geht: %s", (text) => {
    const draft = { ...neu, text: `Hallo Frau Wirth,\n\n${text}` };
    const rules = reviewOf(draft, null, { quietThreads: ruhig }).remarks.map(({ rule }) => rule);
    expect(rules).toContain("quiet-thread");
  });
  const sonst: [string, Partial<Draft>, typeof ruhig][] = [
    ["eine Antwort", { isNew: false, subject: null }, ruhig],
    ["eine Antwort an zwei", { isNew: false, subject: null, to: [frauWirth, ray] }, ruhig],
    ["kein stiller Verlauf", {}, []],
    ["noch niemand", { to: [] }, ruhig],
    ["eine Kollegin", { to: [{ name: "Ida Moos", email: "ida@northwind.example" }] }, ruhig],
    ["noch nichts geschrieben", { text: "" }, ruhig],
    ["nur die Anrede", { text: "Hallo Frau Wirth," }, ruhig],
    ["nur Leerzeichen", { text: " \n\u00a0" }, ruhig],
    ["ein Daumen", { text: "👍" }, ruhig],
    ["an sich selbst", { to: [dana] }, ruhig],
    ["eine Antwort mit Lücke", { isNew: false, subject: null, text: "Hallo [Name],\n\nist es so?" }, ruhig],
    ["nur Zitiertes", { text: "> Ist der Träger weg?" }, ruhig],
  ];
  it.each(sonst)("nicht bei: %s", (_, more, threads) =>
    expect(
      reviewOf({ ...neu, ...more }, null, { quietThreads: threads }).remarks.map(({ rule }) => rule),
    ).not.toContain("quiet-thread"),
  );

  const otherwise: [string, Partial<Draft>, typeof quietThreads][] = [
    ["a reply", { isNew: false, subject: null }, quietThreads],
    ["a reply to two", { isNew: false, subject: null, to: [ray, frauWirth] }, quietThreads],
    ["no quiet thread", {}, []],
    ["nobody yet", { to: [] }, quietThreads],
    ["a colleague", { to: [{ name: "Ida Moss", email: "ida@northwind.example" }] }, quietThreads],
    ["nothing written yet", { text: "" }, quietThreads],
    ["a greeting only", { text: "Hi Ray," }, quietThreads],
    ["blanks only", { text: " \n\u00a0" }, quietThreads],
    ["a thumb", { text: "👍" }, quietThreads],
    ["the rep alone", { to: [dana] }, quietThreads],
    ["a reply with a gap", { isNew: false, subject: null, text: "Hi [Name],\n\nIs it?" }, quietThreads],
    ["a quotation only", { text: "> Is the beam gone?" }, quietThreads],
  ];
  it.each(otherwise)("not to, or with: %s", (_, more, threads) =>
    expect(
      reviewOf({ ...fresh, ...more }, null, { quietThreads: threads }).remarks.map(({ rule }) => rule),
    ).not.toContain("quiet-thread"),
  );
  it("says nothing of it in a reply, or where there is none", () => {
    expect(reviewOf({ ...fresh, isNew: false }, null, { quietThreads }).remarks).toEqual([]);
    expect(reviewOf(fresh, null).remarks).toEqual([]);
  });
});

it("says where they have answered meanwhile", () => {
  const elsewhere = { who: ray, thread: "19a1b2c3d4e5f603", subject: "Belts", at: Date.parse("2026-11-13T09:00:00Z") };
  const knowing = understand(quiet.thread, { ...quiet.context, memory: { ...NO_MEMORY, elsewhere } });
  const [remark] = reviewOf(mail("Hi Ray,\n\nHas the Leeds line been put aside?"), knowing).remarks;
  expect(remark).toMatchObject({ rule: "answered-elsewhere", open: { thread: elsewhere.thread, who: "Ray" } });
  expect(remark?.because).toBe(
    "Ray wrote to you on Friday in another thread, so asking here looks as if you hadn't read it.",
  );
});

describe("an answer in another thread", () => {
  const at = (day: string) => Date.parse(`2026-${day}T09:00:00Z`);
  const elsewhere = { who: ray, thread: "19a1b2c3d4e5f603", subject: "Belts", at: at("11-13") };
  const knowing = (more: Partial<typeof elsewhere> = {}) =>
    understand(quiet.thread, { ...quiet.context, memory: { ...NO_MEMORY, elsewhere: { ...elsewhere, ...more } } });
  it.each([
    "Is four metres the height?",
    "Just checking in on the quote.",
    "Has the Leeds line been put aside?",
    "Any news?",
    "Could you send me the height?",
    "Shall I extend the quote?",
    "Who decides at your place?",
    "Would Thursday suit you?",
    "I'll close this on my side.",
    "Have you decided?",
    "The quote ends on Friday.",
    "Did my mail arrive?",
  ])("comes before: %s", (text) => expect(remarksOn(`Hi Ray,\n\n${text}`, knowing())).toContain("answered-elsewhere"));
  it("is none where it is older than the rep's own mail here", () =>
    expect(remarksOn("Hi Ray,\n\nIs it?", knowing({ at: at("10-22") }))).not.toContain("answered-elsewhere"));
  it.each([
    "Is four metres the height?",
    "Has the Leeds line been put aside?",
    "Could you send me the height?",
    "Shall I extend the quote?",
    "Who decides at your place?",
    "Would Thursday suit you?",
    "The beam is gone now.",
    "Did you build the door?",
    "Which motor is it?",
    "Is the floor level?",
    "Does the crane fit?",
    "Just checking in on the quote.",
  ])("is none where nobody has written: %s", (text) =>
    expect(remarksOn(`Hi Ray,\n\n${text}`, quiet)).not.toContain("answered-elsewhere"),
  );

  const anderswo = { who: frauWirth, thread: "19a1b2c3d4e5f605", subject: "Zelle", at: at("11-13") };
  const wissend = understand(still.thread, { ...still.context, memory: { ...NO_MEMORY, elsewhere: anderswo } });
  it.each([
    "sind vier Meter die Höhe?",
    "ich wollte nur kurz nachfragen.",
    "ist die Zelle vorerst zurückgestellt?",
    "gibt es Neuigkeiten?",
    "könnten Sie mir die Höhe nennen?",
    "soll ich das Angebot verlängern?",
    "wer entscheidet bei Ihnen?",
    "passt Ihnen der Donnerstag?",
    "ich schließe die Sache auf meiner Seite.",
    "haben Sie sich entschieden?",
    "das Angebot endet am Freitag.",
    "ist meine Mail angekommen?",
  ])("kommt zuerst: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, wissend)).toContain("answered-elsewhere"),
  );
  it.each([
    "sind vier Meter die Höhe?",
    "ich wollte nur kurz nachfragen.",
    "ist die Zelle vorerst zurückgestellt?",
    "könnten Sie mir die Höhe nennen?",
    "soll ich das Angebot verlängern?",
    "wer entscheidet bei Ihnen?",
    "passt Ihnen der Donnerstag?",
    "der Träger ist jetzt weg.",
    "haben Sie das Tor selbst gebaut?",
    "welcher Motor ist es?",
    "ist der Boden eben?",
    "passt der Kran?",
  ])("gibt es nicht, wo niemand geschrieben hat: %s", (text) =>
    expect(remarksOn(`Hallo Frau Wirth,\n\n${text}`, still)).not.toContain("answered-elsewhere"),
  );
});

it("keeps quiet among colleagues", () => {
  const colleague = { name: "Ida Moss", email: "ida@northwind.example" };
  const draft = mail("Hi [Name],\n\njust checking in, see attached.", { to: [colleague] });
  expect(reviewOf(draft, null, { advice: "everywhere" })).toEqual({ remarks: [], verdictOfDraft: "silent" });
  expect(reviewOf({ ...draft, to: [] }, null, { advice: "everywhere" }).verdictOfDraft).toBe("silent");
  expect(reviewOf({ ...draft, to: [dana] }, null, { advice: "everywhere" }).verdictOfDraft).toBe("silent");
  expect(context.settings.ownDomains).toEqual([]);
});
