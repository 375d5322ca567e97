import { describe, expect, it } from "vitest";
import { outOfOffice } from "../../../src/core/evidence/out-of-office";
import { said } from "./message-text";

describe("an automatic reply and the first day back", () => {
  it.each([
    ["I am out of the office until Friday 13 March. For urgent matters call Bo.", "2026-03-14"],
    ["I am on annual leave from 2 March to 13 March and will reply when I return on Monday, 16 March.", "2026-03-16"],
    ["Ich bin bis einschließlich 13.03. nicht im Büro. Dringende Fälle bitte an Bo.", "2026-03-14"],
    ["Vielen Dank für Ihre Nachricht. Ich bin im Urlaub und ab dem 16. März wieder erreichbar.", "2026-03-16"],
    ["Je suis absente jusqu'au 13 mars. En cas d'urgence, appelez Bo.", "2026-03-14"],
    ["Merci pour votre message. Je suis en congés, de retour le lundi 16 mars.", "2026-03-16"],
    ["Estoy de vacaciones hasta el 13/03. Para asuntos urgentes, llame a Bo.", "2026-03-14"],
    ["Obrigado pela sua mensagem. Estou de férias e regresso no dia 16 de março.", "2026-03-16"],
    ["Sono in ferie dal 2 al 13 marzo. Per urgenze chiamate Bo.", "2026-03-14"],
    ["Ik ben afwezig tot en met 13 maart. Bij spoed belt u Bo.", "2026-03-14"],
    ["I am out of the office and will be back on 9 March.", "2026-03-09"],
    ["Buongiorno,\n\nsono fuori ufficio fino al 6 marzo e rientrerò lunedì 9 marzo.", "2026-03-09"],
    [
      "Beste,\n\nIk ben afwezig van 5 maart tot en met 9 maart. Vanaf dinsdag 10 maart ben ik weer bereikbaar.",
      "2026-03-10",
    ],
    ["Vielen Dank für Ihre Nachricht. Ich bin ab dem 16.03.2026 wieder erreichbar.", "2026-03-16"],
    ["Estaré de vacaciones hasta el 15 de marzo y no tendré acceso al correo.", "2026-03-16"],
    ["Estarei de férias até 15/03/2026.", "2026-03-16"],
    ["I am away with limited access to e-mail.", null],
  ])("%s", (text, back) => {
    expect(outOfOffice(said(text))).toMatchObject([{ kind: "out-of-office", back }]);
  });

  it("takes a person's own word as a wish to wait, not as a machine's", () => {
    expect(outOfOffice(said("Hi Bo,\n\nlooks good. I'm on leave until 14 April."))).toMatchObject([
      { kind: "hold", until: "2026-04-15" },
    ]);
  });

  it("takes whoever names the work for a person", () => {
    expect(outOfOffice(said("I am out of the office until Monday, will look at it then."))).toMatchObject([
      { kind: "hold" },
    ]);
  });

  it.each([
    "Hi Bo,\n\nI'll be out of the office next week. Can you send it again?",
    "I will be out Monday for the graduation, otherwise around.",
    "Hi Bo, Dan is on holiday until Monday, he'll sign then.",
    "How was your holiday?",
    "Please send the invoice to our office by 3 March.",
    "Thanks for your message! Twelve crates it is.",
  ])("claims nothing: %s", (text) => {
    expect(outOfOffice(said(text))).toEqual([]);
  });
});
