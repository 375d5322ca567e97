import { describe, expect, it } from "vitest";
import { currencyOf } from "../../../src/core/roi/currency";
import { money, roiTable, withTable } from "../../../src/core/roi/table";

const DEAL = { oneOff: 6_000, yearly: 4_000, yearlyBenefit: 24_000 };
const BRITISH = { locale: "en-GB", currency: "GBP" };
const GERMAN = { locale: "de-DE", currency: "EUR" };
/** Between a figure and its sign German writes a space that does not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").replace("’", "'");

describe("the table as it stands in a mail", () => {
  it("shows every sum with the arithmetic behind it, the conservative case first", () => {
    expect(roiTable(DEAL, "en", BRITISH)).toBe(`Three cases over three years, the conservative one first
Expected benefit in a full year: £24,000. The first year counts half.

Conservative (50% of that benefit)
Benefit: £6,000 + £12,000 + £12,000 = £30,000
Cost: £6,000 once + 3 × £4,000 = £18,000
What is left: £12,000, or £4,000 a year
Return on what is paid: 67%
Paid back after 20 months

Moderate (80% of it)
Benefit: £9,600 + £19,200 + £19,200 = £48,000
Cost: £6,000 once + 3 × £4,000 = £18,000
What is left: £30,000, or £10,000 a year
Return on what is paid: 167%
Paid back after 15 months

Aggressive (100% of it)
Benefit: £12,000 + £24,000 + £24,000 = £60,000
Cost: £6,000 once + 3 × £4,000 = £18,000
What is left: £42,000, or £14,000 a year
Return on what is paid: 233%
Paid back after 10 months

Every figure here is open to correction.`);
  });

  it("writes German figures in a German mail", () => {
    const table = plain(roiTable(DEAL, "de", GERMAN));
    expect(table).toContain("Nutzen: 6.000 € + 12.000 € + 12.000 € = 30.000 €");
    expect(table).toContain("Bezahlt nach 20 Monaten");
  });

  it.each([
    ["a loss is written as one", { oneOff: 50_000, yearly: 0, yearlyBenefit: 12_000 }, "What is left: -£35,000"],
    ["no month is invented", { oneOff: 50_000, yearly: 0, yearlyBenefit: 12_000 }, "Not paid back within three years"],
    ["nothing once", { oneOff: 0, yearly: 4_000, yearlyBenefit: 12_000 }, "Cost: 3 × £4,000 = £12,000"],
    ["nothing each year", { oneOff: 4_000, yearly: 0, yearlyBenefit: 12_000 }, "Cost: £4,000 once = £4,000"],
    ["nothing at all", { oneOff: 0, yearly: 0, yearlyBenefit: 12_000 }, "Cost: none = £0"],
  ])("%s", (_, deal, line) => expect(roiTable(deal, "en", BRITISH)).toContain(line));

  it("gives no return on nothing paid", () => {
    expect(roiTable({ oneOff: 0, yearly: 0, yearlyBenefit: 12_000 }, "en", BRITISH)).not.toContain("Return on");
  });

  it("has no tab, no run of spaces and no long line: it must read in any typeface", () => {
    for (const line of roiTable(DEAL, "en", BRITISH).split("\n")) {
      expect(line).not.toMatch(/\t| {2}/);
      expect(line.length).toBeLessThan(80);
    }
  });
});

describe("its place in the mail", () => {
  const mail = "Hi Owen,\n\nThat's a fair doubt.\n\nBest regards\nMara";
  const first = roiTable(DEAL, "en", BRITISH);
  const second = roiTable({ ...DEAL, yearlyBenefit: 36_000 }, "en", BRITISH);

  it("is below the words and above the sign-off", () => {
    expect(withTable(mail, first)).toBe(`Hi Owen,\n\nThat's a fair doubt.\n\n${first}\n\nBest regards\nMara`);
  });

  it("new figures take the place of the old ones, also where the rep has written below them", () => {
    const edited = withTable(mail, first).replace("\n\nBest", "\n\nOne line more.\n\nBest");
    expect(withTable(edited, second)).toBe(
      `Hi Owen,\n\nThat's a fair doubt.\n\n${second}\n\nOne line more.\n\nBest regards\nMara`,
    );
  });

  it("a table that was half rubbed out is left to the rep", () => {
    const half = `${mail}\n\n${first.split("\n")[0]}`;
    expect(withTable(half, second)).toContain(second);
  });

  it("nothing is lost of a mail of one line", () => expect(withTable("Hi", first)).toBe(`Hi\n\n${first}`));
});

it.each([
  [1_234.5, BRITISH, "£1,234.50"],
  [1_234, { locale: "en-US", currency: "USD" }, "$1,234"],
  [1_234.5, GERMAN, "1.234,50 €"],
  [1_234, { locale: "de-CH", currency: "CHF" }, "CHF 1'234"],
])("%d is written %o", (sum, style, written) => expect(plain(money(sum, style))).toBe(written));

it.each([
  ["en-GB", "GBP"],
  ["en", "USD"],
  ["de", "EUR"],
  ["de-CH", "CHF"],
  ["fr-FR", "EUR"],
  ["en-IN", "INR"],
])("a rep who reads %s most likely quotes in %s", (locale, currency) => expect(currencyOf(locale)).toBe(currency));
