import { describe, expect, it } from "vitest";
import { newText } from "../../../src/core/text/new-text";

const OWN = "The crates arrived, all twelve.";

describe("quoted history is not the writer's", () => {
  it.each([
    ["Gmail", `${OWN}\n\nOn Mon, 2 Mar 2026 at 10:12, Ada Finch <ada@finch.example> wrote:\n\n> Did they arrive?`],
    [
      "Gmail over two lines",
      `${OWN}\n\nOn Mon, 2 Mar 2026 at 10:12, Ada Finch\n<ada@finch.example> wrote:\n\n> Did they?`,
    ],
    [
      "Gmail in German",
      `${OWN}\n\nAm Mo., 2. März 2026 um 10:12 Uhr schrieb Ada Finch <ada@finch.example>:\n\n> Sind sie da?`,
    ],
    ["Gmail in French", `${OWN}\n\nLe lun. 2 mars 2026 à 10:12, Ada Finch <ada@finch.example> a écrit :\n\n> Bien ?`],
    ["Gmail in Polish", `${OWN}\n\npon., 2 mar 2026 o 10:12 Ada Finch <ada@finch.example> napisał(a):\n\n> Tak?`],
    ["Gmail in Japanese", `${OWN}\n\n2026年3月2日(月) 10:12 Ada Finch <ada@finch.example>:\n\n> 届きましたか？`],
    [
      "Outlook",
      `${OWN}\n\nFrom: Ada Finch <ada@finch.example>\nSent: Monday, March 2, 2026 10:12 AM\nTo: Bo\nSubject: Crates\n\nDid they arrive?`,
    ],
    [
      "Outlook in Italian",
      `${OWN}\n\nDa: Ada Finch\nInviato: lunedì 2 marzo 2026 10:12\nA: Bo\nOggetto: Casse\n\nSono arrivate?`,
    ],
    ["Outlook's rule", `${OWN}\n________________________________\nFrom: Ada\nDate: Monday\nTo: Bo\n\nDid they arrive?`],
    ["old Outlook", `${OWN}\n\n-----Original Message-----\nFrom: Ada\n\nDid they arrive?`],
    ["Apple Mail", `${OWN}\n\n> On 2 Mar 2026, at 10:12, Ada Finch <ada@finch.example> wrote:\n>\n> Did they?`],
    ["Apple Mail, forwarded", `${OWN}\n\nBegin forwarded message:\n\n> From: Ada\n> Subject: Crates`],
    ["a telephone", `${OWN}\n\nEnvoyé de mon iPhone`],
  ])("%s", (_program, body) => {
    expect(newText(body).text).toBe(OWN);
  });

  it.each([
    "CAUTION: This email originated from outside of the organization. Do not open attachments.\n\n",
    "[EXTERNAL EMAIL] This message came from outside the company.\n",
    "Achtung: Diese E-Mail kommt von außerhalb der Firma.\n\n",
  ])("nor is a warning of the reader's own system above it: %j", (banner) => {
    expect(newText(`${banner}${OWN}`).text).toBe(OWN);
  });

  it("keeps answers between quoted lines", () => {
    const body =
      "On Mon, 2 Mar 2026 at 10:12, Ada <ada@finch.example> wrote:\n\n> How many?\n\nTwelve.\n\n> By when?\n\nFriday.";
    expect(newText(body).text).toBe("Twelve.\n\nFriday.");
  });

  it.each([
    'On 3 March you wrote:\n\n"I will ask Helen."\n\nWhat did she say?',
    "100%. We love it.",
    "From Leeds to York: two hours.\nDate: to be agreed.",
    "On this day\n\nI wrote a poem",
    "Options:\n- steel\n- brass",
  ])("leaves the writer's own words alone: %j", (body) => {
    expect(newText(body).text).toBe(body);
  });
});

describe("a signature is not something said", () => {
  const from = { name: "Ines Vogt", email: "ines.vogt@brass.example" };
  it.each([
    [
      `${OWN}\n\nBest regards\nInes Vogt\nHead of Purchasing\nBrass & Co. Ltd\n+44 20 7946 0000`,
      `${OWN}\n\nBest regards\nInes Vogt`,
    ],
    [`${OWN}\n\nInes\n\nInes Vogt\nHead of Purchasing\nBrass Ltd`, `${OWN}\n\nInes`],
    [`${OWN}\n\nInes Vogt | Purchasing | Brass Ltd`, OWN],
    [`${OWN}\n-- \nWe will call you tomorrow`, OWN],
    [
      `${OWN}\n\nThis e-mail may contain confidential information. If you are not the intended recipient, delete it.`,
      OWN,
    ],
    [`${OWN}\n\nLe informazioni contenute nella presente comunicazione sono riservate.`, OWN],
    [`${OWN}\n\nEsta mensagem pode conter informações confidenciais.`, OWN],
    [`${OWN}\n\nDe informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.`, OWN],
    [`${OWN}\n\nPlease consider the environment before printing.`, OWN],
  ])("%j", (body, text) => {
    expect(newText(body, from).text).toBe(text);
  });

  it.each([
    `Hello Bo\n\nApproved\n\nInes`,
    `Thanks!`,
    `Thank you.\n\nSee you on Monday.`,
    `Please call the sales manager.`,
  ])("keeps what is said: %j", (body) => {
    expect(newText(body, from).text).toBe(body);
  });
});

describe("two million characters are read in a moment", () => {
  it.each(["> \n", "On Mon,\n", "\n", " ", "From: a\nTo: b\n", "wrote:\n", "--\n", "a"])("%j over and over", (part) => {
    const start = performance.now();
    newText(part.repeat(2_000_000 / part.length));
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
