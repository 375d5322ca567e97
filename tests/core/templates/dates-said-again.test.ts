import { describe, expect, it } from "vitest";
import type { Register } from "../../../src/core/templates/fill";
import { saidPlainly } from "../../../src/core/templates/said-plainly";
import { theirDate } from "../../../src/core/templates/their-date";
import type { MessageLanguage } from "../../../src/core/text/language";

describe("what the rep wrote, said again without marks", () => {
  it.each<[MessageLanguage, string, string | null]>([
    ["en", "the quote holds until 31 July", "The quote holds until 31 July."],
    [
      "en",
      "Yes, if I can order by the end of May, they're two weeks out.",
      "If I can order by the end of May, they're two weeks out.",
    ],
    ["en", "I have two fitters free on Tuesday 17 February!", "I have two fitters free on Tuesday 17 February."],
    // Said again, each of these would mean another day.
    ["en", "I need the drawings by Friday.", null],
    ["en", "I'd want the order by the end of the month.", null],
    ["en", "Lead time is nine weeks from now, so May.", null],
    ["en", "I'll hold the week of the 30th for you.", null],
    // Nothing is attached to this mail.
    ["en", "Quote attached, good through April 30.", null],
    // What it answers is not in this mail.
    ["en", "Done, it's on loan till July 31.", null],
    ["de", "das Angebot gilt bis 31. Juli", "Das Angebot gilt bis 31. Juli."],
    [
      "de",
      "Klar, wenn ich bis 12. Mai bestelle, stehen sie im Juni.",
      "Wenn ich bis 12. Mai bestelle, stehen sie im Juni.",
    ],
    ["de", "Ich brauche die Maße bis Donnerstag.", null],
    ["de", "Ich brauche die Maße bis Donnerstag, 4. Juni.", "Ich brauche die Maße bis Donnerstag, 4. Juni."],
    ["de", "Der Kran ist nächste Woche frei.", null],
  ])("%s: %s", (language, quote, said) => expect(saidPlainly(quote, language)).toBe(said));
});

describe("a date of theirs, as the rep says it to them", () => {
  it.each<[MessageLanguage, Register, string, string | null]>([
    [
      "en",
      "formal",
      "We open the north hall in January and nobody has looked at the doors.",
      "you open the north hall in January",
    ],
    [
      "en",
      "formal",
      "Our lease on the old yard runs out at the end of September.",
      "your lease on the old yard runs out at the end of September",
    ],
    [
      "en",
      "formal",
      "Thanks, I'm moving my team to the new site in March.",
      "you're moving your team to the new site in March",
    ],
    ["en", "formal", "We must have them on the shelf by 10 May.", "you need to have them on the shelf by 10 May"],
    // Who is meant is not said in these words.
    ["en", "formal", "She starts in March and wants it ready by then.", null],
    ["en", "formal", "We need it before you go on leave in March.", null],
    ["en", "formal", "The old supplier ends in April.", null],
    // Counted from a day that has gone by.
    ["en", "formal", "We need them on site by next Friday.", null],
    ["en", "formal", "We need them on site soon.", null],
    [
      "de",
      "formal",
      "wir suchen zum 1.4. eine neue Reinigung für unser Haus, ca. 900 qm.",
      "Sie suchen zum 1.4. eine neue Reinigung für Ihr Haus",
    ],
    ["de", "familiar", "Wir wollen zur Messe Ende Februar damit raus.", "ihr wollt zur Messe Ende Februar damit raus"],
    ["de", "familiar", "Wir eröffnen unsere zweite Halle im Mai.", "ihr eröffnet eure zweite Halle im Mai"],
    ["de", "familiar", "Wir sind ab 3. Mai wieder voll belegt.", "ihr seid ab 3. Mai wieder voll belegt"],
    ["de", "familiar", "Wir starten am 4. Juni.", "ihr startet am 4. Juni"],
    ["de", "formal", "Wir treffen uns am 4. Juni.", null],
    ["de", "formal", "Im Mai ziehe ich um.", null],
  ])("%s %s: %s", (language, register, quote, said) => expect(theirDate(quote, language, register)).toBe(said));
});
