import { describe, expect, it } from "vitest";
import { date, dayInDiary, when } from "../../../src/core/templates/dates";
import { greetingFor } from "../../../src/core/templates/greeting";
import { called, nameOf } from "../../../src/core/templates/name";
import { quoteComma, quoteStop } from "../../../src/core/templates/quote";
import { registerOf } from "../../../src/core/templates/register";
import { signOffFor } from "../../../src/core/templates/sign-off";
import { bareSubject, topicOf } from "../../../src/core/templates/topic";
import { topicInGerman } from "../../../src/core/templates/topic-de";
import { situation } from "../plays/situation";

describe("names", () => {
  it.each([
    ["Gemma Pryce", "Gemma", "Pryce"],
    ["Jan de Vries", "Jan", "de Vries"],
    ["Dr. Abena Osei", "Abena", "Osei"],
    ["J.P. Morton", "J.P.", "Morton"],
    ["Pooja", "Pooja", ""],
    ["P.", "", ""],
    ["R Haines", "", "Haines"],
    ["Haines, Robert (Purchasing)", "Robert", "Haines"],
    ["Haines, Jr.", "Haines", ""],
    ["GEMMA PRYCE", "Gemma", "Pryce"],
    ["gemma pryce", "Gemma", "Pryce"],
    ["Ludwig van der Meer", "Ludwig", "van der Meer"],
    ["Purchasing Team", "", ""],
    ["sales@millbrook.example", "", ""],
    ["Plant 7", "", ""],
    ["", "", ""],
  ])("%j is %j %j", (name, first, last) => {
    expect(nameOf({ name, email: "x@millbrook.example" })).toMatchObject({ first, last });
  });

  it.each([
    ["Gemma Pryce", "Gemma"],
    ["Dr. Abena Osei", "Dr. Osei"],
    ["Dr. Osei", "Dr. Osei"],
    ["<img src=x onerror=alert(1)>", "x@millbrook.example"],
    ["Purchasing Team", "Purchasing Team"],
    ["", "x@millbrook.example"],
  ])("%j is talked about as %j", (name, expected) => {
    expect(called({ name, email: "x@millbrook.example" })).toBe(expected);
  });
});

describe("dates as this contact writes them", () => {
  const british = { language: "en", dayFirst: true, today: "2026-05-20" } as const;
  const american = { ...british, dayFirst: false };
  const german = { ...british, language: "de" } as const;
  it.each([
    [date("2026-04-29", british), "29 April"],
    [date("2026-04-29", american), "April 29"],
    [date("2026-04-29", german), "29. April"],
    [date("2025-12-03", british), "3 December 2025"],
    [date("2025-12-03", american), "December 3, 2025"],
    [date("2025-12-03", german), "3. Dezember 2025"],
    [when("2026-05-19", british), "yesterday"],
    [when("2026-05-20", british), "today"],
    [when("2026-05-14", british), "on Thursday"],
    [when("2026-05-13", british), "on 13 May"],
    [when("2026-05-14", german), "am Donnerstag"],
    [when("2026-05-13", german), "am 13. Mai"],
    [dayInDiary("2026-05-25", british), "Monday 25 May"],
    [dayInDiary("2026-05-25", american), "Monday May 25"],
    [dayInDiary("2026-05-25", german), "Montag, 25. Mai"],
  ])("%j reads %j", (written, expected) => expect(written).toBe(expected));
});

describe("quotes inside a sentence", () => {
  it.each([
    ["I'll have it by Friday", '"I\'ll have it by Friday."', '"I\'ll have it by Friday,"'],
    ["I'll have it by Friday.", '"I\'ll have it by Friday."', '"I\'ll have it by Friday,"'],
    ["Will do!", '"Will do!"', '"Will do!"'],
    ["Shall I ask her?", '"Shall I ask her?"', '"Shall I ask her?"'],
    ["We will see…", '"We will see…"', '"We will see…"'],
    ['She calls it "big"', "\"She calls it 'big'.\"", "\"She calls it 'big',\""],
    ["I'll send it tomorrow,", '"I\'ll send it tomorrow."', '"I\'ll send it tomorrow,"'],
    ["I'll send\n it tomorrow", '"I\'ll send it tomorrow."', '"I\'ll send it tomorrow,"'],
    ["But the sum is above our limit", '"the sum is above our limit."', null],
    ["And I'll send it tomorrow", '"I\'ll send it tomorrow."', '"I\'ll send it tomorrow,"'],
    ["2) Does it fit hall 3?", '"Does it fit hall 3?"', '"Does it fit hall 3?"'],
    ["Soon, I think", '"Soon, I think."', '"Soon, I think,"'],
    ["should be soon", '"should be soon."', null],
    ["Hi Mara, I'll send it tomorrow", '"I\'ll send it tomorrow."', '"I\'ll send it tomorrow,"'],
    ["word ".repeat(40), null, null],
    ["", null, null],
  ])("%j", (quote, stop, comma) => {
    expect(quoteStop(quote, "en")).toBe(stop);
    expect(quoteComma(quote, "en")).toBe(comma);
  });

  it("has German marks and German commas", () => {
    expect(quoteStop("Mache ich.", "de")).toBe("„Mache ich.“");
    expect(quoteComma("Mache ich.", "de")).toBe("„Mache ich“,");
    expect(quoteComma("Mache ich!", "de")).toBe("„Mache ich!“,");
  });
});

const STEFAN = { name: "Stefan Wirth", email: "s.wirth@millbrook.example" };

describe("greeting, as the rep greets this person", () => {
  it.each([
    ["Dear Mr Wirth,\n\nour offer is attached.", "Dear Mr Wirth,"],
    ["Hi Stefan,\n\nour offer is attached.", "Hi Stefan,"],
    ["Stefan,\n\nour offer is attached.", "Stefan,"],
    ["Hey Stefan! Offer attached.", "Hey Stefan,"],
    ["Stefan, any further thoughts?", "Stefan,"],
    ["Dear Stefan ji,\n\noffer attached.", "Dear Stefan ji,"],
    ["Hi both,\n\noffer attached.", "Hi Stefan,"],
    ["Hi Stefan, hi Ines,\n\noffer attached.", "Hi Stefan,"],
    ["Welcome back! Could you sign?", "Hi Stefan,"],
    ["Hi Monika,\n\noffer attached.", "Hi Stefan,"],
    ["Great, then I need the order.", "Hi Stefan,"],
    ["> Dear Mr Wirth,\n> old text", "Hi Stefan,"],
  ])("%j gives %j", (body, expected) => {
    const thread = situation({ them: STEFAN, mails: [{ by: "rep", on: "2026-05-01", body }] });
    expect(greetingFor(thread, STEFAN, "en")).toBe(expected);
  });

  it.each([
    [{ name: "Dr. Abena Osei", email: "a@m.example" }, "Dear Dr. Osei,"],
    [{ name: "Jan de Vries", email: "a@m.example" }, "Hi Jan,"],
    [{ name: "Haines, Robert (Purchasing)", email: "a@m.example" }, "Hi Robert,"],
    [{ name: "Dr. Osei", email: "a@m.example" }, "Dear Dr. Osei,"],
    [{ name: "<img src=x>", email: "a@m.example" }, "Hello,"],
    [{ name: "J.P. Morton", email: "a@m.example" }, "Hi J.P.,"],
    [{ name: "P.", email: "a@m.example" }, "Hello,"],
    [{ name: "", email: "a@m.example" }, "Hello,"],
    [{ name: "Procurement", email: "procurement@m.example" }, "Hello,"],
  ])("%j, never greeted before, gets %j", (them, expected) => {
    expect(
      greetingFor(situation({ them, mails: [{ by: "them", on: "2026-05-01", body: "Thanks." }] }), them, "en"),
    ).toBe(expected);
  });

  it("knows a short name for a long one", () => {
    const patrice = { name: "Patrice Lavoie", email: "p@m.example" };
    const thread = situation({ them: patrice, mails: [{ by: "rep", on: "2026-05-01", body: "Hi Pat,\n\nbills?" }] });
    expect(greetingFor(thread, patrice, "en")).toBe("Hi Pat,");
  });

  it.each(["Thank you Patrice, that helps.", "Thanks Patrice!", "Yes Patrice, fine."])("%j is no greeting", (body) => {
    const patrice = { name: "Patrice Lavoie", email: "p@m.example" };
    const thread = situation({ them: patrice, mails: [{ by: "rep", on: "2026-05-01", body }] });
    expect(greetingFor(thread, patrice, "en")).toBe("Hi Patrice,");
  });

  it.each([
    ["Kia ora Judith,", "Kia ora Judith,"],
    ["G'day Judith,", "G'day Judith,"],
  ])("a mailbox of an office is greeted as the rep greets the person behind it: %s", (line, expected) => {
    const them = { name: "Judith Sargeant", email: "office@hall.example" };
    const mails = [
      { by: "them" as const, on: "2026-05-01", body: "Dear Mr Cole,\n\nthe brief is here." },
      { by: "rep" as const, on: "2026-05-02", body: `${line}\n\nthe brief has come.` },
    ];
    expect(greetingFor(situation({ them, mails }), them, "en")).toBe(expected);
  });

  it("a shared mailbox has no first name", () => {
    const them = { name: "Owen Prichard", email: "sales@m.example" };
    expect(greetingFor(situation({ them, shared: true, mails: [] }), them, "en")).toBe("Hello,");
  });

  it("stays formal with somebody who writes formally", () => {
    const mails = [{ by: "them" as const, on: "2026-05-01", body: "Dear Ms Lindqvist,\n\nthank you." }];
    expect(greetingFor(situation({ them: STEFAN, mails }), STEFAN, "en")).toBe("Dear Stefan Wirth,");
    expect(greetingFor(situation({ them: STEFAN, mails }), STEFAN, "de")).toBe("Guten Tag Stefan Wirth,");
  });
});

describe("sign-off, as the rep signs here", () => {
  it.each([
    ["Hi Owen,\n\nfine.\n\nMara", "", "Mara"],
    ["Hi Owen,\n\nfine.\n\nBest wishes\nMara Lindqvist", "Best wishes", "Best wishes\nMara Lindqvist"],
    ["Hi Owen,\n\nfine.\n\nBest,\nMara\n\nMara Lindqvist | Harbour Light", "Best,", "Best\nMara"],
    ["Dear Mr Prichard,\n\nfine.", "", "Best regards\nMara"],
    ["fine", "", "Mara"],
    ["Hi Owen,\n\nfine.\n\n-- \nMara Lindqvist\nHarbour Light", "", "Mara"],
  ])("%j", (body, closing, expected) => {
    const thread = situation({ mails: [{ by: "rep", on: "2026-05-01", body, closing }] });
    expect(signOffFor(thread, thread.contact, "en")).toBe(expected);
  });

  it("keeps a first name of two words together", () => {
    const body = "Hi Owen,\n\nfine.\n\nJia Hui";
    const thread = situation({ mails: [{ by: "rep", on: "2026-05-01", body }] });
    thread.thread.me.name = "Jia Hui Tan";
    expect(signOffFor(thread, null, "en")).toBe("Jia Hui");
  });
});

describe("what a German thread is about, only where the thread shows its gender", () => {
  it.each([
    ["Angebot Torantrieb", "vielen Dank für das Gespräch zum Angebot.", "zum Angebot"],
    ["AW: Biegezelle 26-044", "unsere Biegezelle passt in die Halle.", "zur Biegezelle"],
    ["Wartung", "die Kosten der Wartung", null],
    ["Wartung", "haben Sie die Wartung geplant?", "zur Wartung"],
    ["Muster", "haben Sie die Muster erhalten?", null],
    ["Tore", "wir reden über die Tore", null],
    ["hallo", "hallo, wie geht es?", null],
  ])("%j beside %j gives %j", (subject, body, expected) => {
    expect(topicInGerman(situation({ subject, mails: [{ by: "rep", on: "2026-05-01", body }] }))).toBe(expected);
  });
});

describe("what the thread is about, only where it reads well", () => {
  it.each([
    ["Re: Fwd: Loading bays", "our sketch of the new loading bays", "the loading bays"],
    ["Millbrook / insurance papers", "Ines looks after the insurance papers.", "the insurance papers"],
    ["Harbour Light - CRM", "when does the CRM start?", "the CRM"],
    ["Walk in cooler - north school", "the old one at the north school quit again", null],
    ["Loading bays", "we spoke on the phone", null],
    ["RFQ 26-044", "the RFQ 26-044", "the RFQ"],
    ["Sorting line SL-7", "the sorting line would stand in hall 2", "the sorting line"],
    ["Trial for the Leith depot", "how long should the trial run?", "the trial"],
    ["Trial for the Leith depot", "the Leith depot is shut on Monday", null],
    ["hello", "I said hello", null],
    ["", "", null],
  ])("%j beside %j gives %j", (subject, body, expected) => {
    expect(topicOf(situation({ subject, mails: [{ by: "rep", on: "2026-05-01", body }] }))).toBe(expected);
  });

  it("strips any number of prefixes", () => expect(bareSubject("AW: Re: RE: Fwd: Tore")).toBe("Tore"));
});

describe("Sie or du", () => {
  it.each([
    ["Hallo Stefan,\n\nhast du die Zeichnung schon?", "familiar"],
    ["Lieber Stefan,\n\nanbei das Angebot.", "familiar"],
    ["Guten Tag Herr Wirth,\n\nkönnen Sie mir die Zeichnung schicken?", "formal"],
    ["Sehr geehrter Herr Wirth,\n\nanbei das Angebot.", "formal"],
    ["Hallo Stefan,\n\nanbei das Angebot.", "formal"],
    ["Hallo Stefan,\n\nich melde mich, wenn Sie soweit sind.", "formal"],
  ])("%j is %s", (body, expected) => {
    const thread = situation({ language: "de", them: STEFAN, mails: [{ by: "rep", on: "2026-05-01", body }] });
    expect(registerOf(thread, STEFAN)).toBe(expected);
  });
});
