import { describe, expect, it } from "vitest";
import { mail, mended, ray, remarksOn, reviewOf } from "./write";

describe("a gap that a template left", () => {
  it.each([
    "Hi [Name],\n\nDid the crates arrive?",
    "Hi {{first_name}},\n\nDid the crates arrive?",
    "Hi ,\n\nDid the crates arrive?",
    "Hi Ray,\n\nI'd like to show you what we did for [Company Name].",
    "Hi Ray,\n\nDoes [insert date] suit you?",
    "Hi Ray,\n\nThe figure for your plant is XXX.",
    "Hi %FIRSTNAME%,\n\nDid the crates arrive?",
    "Hi *|FNAME|*,\n\nDid the crates arrive?",
    "Hi <First Name>,\n\nDid the crates arrive?",
    "Hi {firstName},\n\nDid the crates arrive?",
    "Dear [Mr/Ms Last Name],\n\nDid the crates arrive?",
    "Hi Ray,\n\nWe can start on XX.XX. Is that early enough?",
    "Hi Ray,\n\nThe lids cost €XX each. Shall I add them?",
    "Hi Ray,\n\nThe date is TBC, ask Mike before sending. Does it suit?",
    "Dear Mr/Ms Ortiz,\n\nDid the crates arrive?",
    "Hallo [Anrede Name],\n\nsind die Kisten da?",
    "Sehr geehrte/r Herr/Frau Ortiz,\n\nsind die Kisten da?",
    "Hallo [Vorname],\n\nsind die Kisten da?",
    "Sehr geehrter Herr [Nachname],\n\nsind die Kisten da?",
    "Hallo Ray,\n\npasst Ihnen der [Datum]?",
    "Hallo ,\n\nsind die Kisten da?",
    "Hallo {{vorname}},\n\nsind die Kisten da?",
    "Sehr geehrte Frau [Name],\n\nsind die Kisten da?",
    "Hallo Ray,\n\nwir haben das auch für [Firma] gebaut.",
    "Hallo Ray,\n\nder Preis ist [Betrag] netto.",
    "Hallo Ray,\n\nich rufe Sie am [Tag] um [Uhrzeit] an.",
    "Hallo Ray,\n\nder Preis für Ihr Werk ist XXX.",
    "Hallo %VORNAME%,\n\nsind die Kisten da?",
    "Sehr geehrte(r) [Anrede],\n\nsind die Kisten da?",
  ])("%s", (text) => expect(remarksOn(text)).toEqual(["placeholder"]));

  it.each([
    'Hi Ray,\n\nYou wrote, "[the] crates are on their way". Did they arrive?',
    "Hi Ray,\n\nThe crates are in the yard [1], the lids in the hall [2].",
    'Hi Ray,\n\nIs the "recieve [sic] by" date on the label yours?',
    "Hi Ray,\n\nTicket [#4412] is closed.",
    "Hi Ray,\n\nThe lids come in S, M, XL and XXXL.",
    "Hi Ray,\n\nMy to-do list has your crates on top.",
    "Hi Ray,\n\nUse the code {4471} at the gate.",
    "Hi Ray,\n\nIf a < b and b > c the lid fits.",
    "Hi,\n\nDid the crates arrive?",
    "Hello,\n\nDid the crates arrive?",
    "Hi Ray,\n\n100% of the crates are in; 40% of the lids.",
    "Hallo Ray,\n\nsind die Kisten [grün] da?",
    "Hi Ray,\n\nI love XX large lids.",
    "Hi Ray,\n\nThe date is TBC. Does Thursday suit you?",
    "Hi Ray,\n\nReally? Are the crates still there??",
    "Dear Sir/Madam,\n\nDid the crates arrive?",
    "Hallo Ray,\n\nam 12.12. kommt der Lkw. Passt das?",
    "Hallo Ray,\n\n100 % der Kisten sind da, 40 % der Deckel.",
    "Hallo Ray,\n\ndie Kisten stehen im Hof [1], die Deckel in der Halle [2].",
    "Hallo Ray,\n\nes gibt sie in M, XL und XXXL.",
    "Hallo Ray,\n\nder Code am Tor ist {4471}.",
    "Hallo,\n\nsind die Kisten da?",
    "Guten Tag,\n\nsind die Kisten da?",
    "Hallo Ray,\n\nSie schrieben von [grünen] Kisten.",
    "Hallo Ray,\n\nauf meiner Todo-Liste stehen Ihre Kisten oben.",
    "Hallo Ray,\n\ndie Firma [sic] heißt so.",
    "Hallo Ray,\n\nder Vorgang [#4412] ist erledigt.",
    "Hallo Ray,\n\nwenn a < b ist und b > c, passt der Deckel.",
  ])("no gap: %s", (text) => expect(remarksOn(text)).toEqual([]));
});

describe("the reader's name, where the greeting left its place open", () => {
  const afterMend = (text: string, to = [ray]): string | null => {
    const [remark] = reviewOf(mail(text, { to }), null).remarks;
    return remark?.mend ? mended(text, remark.mend) : null;
  };
  it.each([
    ["Hi [Name],\n\nDid the crates arrive?", "Hi Ray,\n\nDid the crates arrive?"],
    ["Hi {{first_name}},\n\nDid the crates arrive?", "Hi Ray,\n\nDid the crates arrive?"],
    ["Hi ,\n\nDid the crates arrive?", "Hi Ray,\n\nDid the crates arrive?"],
    ["Dear Mr [Name],\n\nDid the crates arrive?", "Dear Mr Ortiz,\n\nDid the crates arrive?"],
    ["Hallo [Vorname],\n\nsind die Kisten da?", "Hallo Ray,\n\nsind die Kisten da?"],
    ["Sehr geehrter Herr [Nachname],\n\nsind die Kisten da?", "Sehr geehrter Herr Ortiz,\n\nsind die Kisten da?"],
    ["Hi %FIRSTNAME%, did the crates arrive?", "Hi Ray, did the crates arrive?"],
  ])("%j", (text, better) => expect(afterMend(text)).toBe(better));

  it.each([
    "Dear [Mr/Ms Last Name],\n\nDid the crates arrive?",
    "Hi Ray,\n\nWe did the same for [Company Name].",
    "Hi Ray,\n\nPlease ask [Name] for the key.",
    "Sehr geehrte ,\n\nsind die Kisten da?",
  ])("stays open where nobody told us: %s", (text) => expect(afterMend(text)).toBeNull());

  it("stays open where it goes to two, or to somebody without a name", () => {
    expect(afterMend("Hi [Name],\n\nIs it?", [ray, { name: "Anna Berg", email: "anna@acme.example" }])).toBeNull();
    expect(afterMend("Hi [Name],\n\nIs it?", [{ name: "", email: "purchasing@acme.example" }])).toBeNull();
  });
});
