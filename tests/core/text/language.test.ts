import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/core/text/language";

describe("the language of a message", () => {
  it.each([
    ["en", "Will do, I have it on my list."],
    ["en", "We will let you know when the drawings are ready."],
    ["de", "Wir melden uns, sobald die Zeichnungen fertig sind."],
    ["de", "Das passt für uns, vielen Dank."],
    ["other", "Nous vous enverrons les plans dès que possible, merci."],
    ["other", "Le enviaremos los planos la próxima semana, gracias."],
    ["other", "Enviaremos os desenhos na próxima semana, obrigado."],
    ["other", "Vi manderemo i disegni la prossima settimana, grazie."],
    ["other", "Wij sturen u volgende week de tekeningen, bedankt."],
    ["other", "Wyślemy rysunki w przyszłym tygodniu, dziękuję."],
    ["other", "Мы отправим чертежи на следующей неделе."],
    ["other", "図面は来週お送りします。"],
  ] as const)("%s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it("takes the thread's language where a message is too short to tell", () => {
    expect(languageOf("OK!", "de")).toBe("de");
    expect(languageOf("Approved", "en")).toBe("en");
  });
});
