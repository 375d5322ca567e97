import { describe, expect, it } from "vitest";
import { remarksOn } from "./write";

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
    "Hallo [Vorname],\n\nsind die Kisten da?",
    "Sehr geehrter Herr [Nachname],\n\nsind die Kisten da?",
    "Hallo Ray,\n\npasst Ihnen der [Datum]?",
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
  ])("no gap: %s", (text) => expect(remarksOn(text)).toEqual([]));
});
