import { describe, expect, it } from "vitest";
import { promise } from "../../../src/core/evidence/promise";
import { messageText } from "./table";

// Written on Wednesday 6 May 2026.
const read = (text: string, language: "en" | "de") => promise(messageText(text, { language, day: "2026-05-06" }));

describe("promises dropped in passing", () => {
  it.each([
    ["en", "Ping you after the harvest.", "Ping you after the harvest"],
    ["en", "In the van, ringing you back in an hour", "ringing you back in an hour"],
    ["en", "More from me later today.", "More from me later today"],
    ["en", "You get a plain yes or no by Friday 15 May.", "You get a plain yes or no by Friday 15 May"],
    ["en", "thx for the bins!! will let u know which lid by friday", "will let u know"],
    [
      "en",
      "Our warehouse manager is going to phone you about the ramp.",
      "Our warehouse manager is going to phone you about the ramp",
    ],
    ["en", "Odile takes it from here and will phone you.", "takes it from here and will phone you"],
    ["en", "I read it first and come back to you.", "I read it first and come back to you"],
    ["en", "After week 20 I have the weights, then I send you the list.", "then I send you the list"],
    ["de", "Bis Freitag hast du was von uns.", "Bis Freitag hast du was von uns"],
    ["de", "Bin auf der Baustelle, meld mich in einer Stunde", "meld mich in einer Stunde"],
    ["de", "Danach kriegst du Bescheid.", "Danach kriegst du Bescheid"],
    ["de", "Frau Tamm wird sich mit Ihnen in Verbindung setzen.", "Frau Tamm wird sich mit Ihnen in Verbindung setzen"],
    ["de", "Anzahlung überweise ich bis 15. Mai.", "Anzahlung überweise ich bis 15. Mai"],
    [
      "de",
      "Mit unserer Antwort dürfen Sie bis Monatsende rechnen.",
      "Mit unserer Antwort dürfen Sie bis Monatsende rechnen",
    ],
    ["de", "Rückmeldung kommt nach dem 15.", "Rückmeldung kommt nach dem 15"],
  ] as const)("%s: %s", (language, text, quote) =>
    expect(read(text, language).map((one) => one.kind === "promise" && one.quote)).toEqual([quote]),
  );

  it.each([
    ["en", "Could you ping me after the harvest?"],
    ["en", "Ring me back in an hour, please."],
    ["en", "Has anybody from your side been in touch with Odile?"],
    ["en", "You'll get the picture."],
    ["en", "The van goes out at six every morning."],
    ["en", "An answer by Friday would help us."],
    ["de", "Haben Sie bis Freitag was für uns?"],
    ["de", "Unser Fahrer meldet sich immer erst beim Lager."],
    ["de", "Dann hast du ja alles."],
    ["de", "Bis Freitag haben Sie Zeit."],
    ["de", "Die Rückmeldung kam nach dem 15."],
    ["de", "Melden Sie sich bitte in einer Stunde."],
  ] as const)("%s, none: %s", (language, text) => expect(read(text, language)).toEqual([]));
});
