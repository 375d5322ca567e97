import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/core/text/sentences";

describe("sentences", () => {
  it.each([
    ["I asked Dr. Osei. She agrees.", ["I asked Dr. Osei.", "She agrees."]],
    ["Can you? Yes! Good.", ["Can you?", "Yes!", "Good."]],
    ["Bis zum 16. März geht es. Danach nicht.", ["Bis zum 16. März geht es.", "Danach nicht."]],
    ["We need approx. 40 units, e.g. the small ones.", ["We need approx. 40 units, e.g. the small ones."]],
    ["Call at 3 p.m. Then we decide.", ["Call at 3 p.m.", "Then we decide."]],
    ["Dear Bo,\nthe crates are here.", ["Dear Bo,", "the crates are here."]],
    ["Two things:\n1. the price\n2. the date", ["Two things:", "1. the price", "2. the date"]],
    ["Passt das Wochenende 21./22. Mai? Gut.", ["Passt das Wochenende 21./22. Mai?", "Gut."]],
    ["Drei Aufzüge, Bj. 1998, laufen aus. Bitte.", ["Drei Aufzüge, Bj. 1998, laufen aus.", "Bitte."]],
    ["It costs EUR 1.250 a month.", ["It costs EUR 1.250 a month."]],
    ["soon, I think. they are busy", ["soon, I think.", "they are busy"]],
    ["No full stop here\nNor here", ["No full stop here", "Nor here"]],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("joins a line that a mail program has broken, verbatim", () => {
    const text = "We shall take the matter to the board as soon as the figures\nare there. Then we know.";
    expect(sentences(text)).toEqual([
      "We shall take the matter to the board as soon as the figures\nare there.",
      "Then we know.",
    ]);
  });

  it.each(["", " \n \n", "---", "***\n..."])("finds none in %j", (text) => {
    expect(sentences(text)).toEqual([]);
  });
});
