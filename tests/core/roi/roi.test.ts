import { describe, expect, it } from "vitest";
import { threeCases } from "../../../src/core/roi/case";
import { parseAmount, readEntry } from "../../../src/core/roi/entry";

describe("three cases over three years", () => {
  // 24,000 a year expected; half of it in the first year: 12 + 24 + 24 = 60 thousand at full share.
  const cases = threeCases({ oneOff: 6_000, yearly: 4_000, yearlyBenefit: 24_000 });

  it.each([
    ["conservative", 30_000, 18_000, 12_000, 4_000, 12 / 18],
    ["moderate", 48_000, 18_000, 30_000, 10_000, 30 / 18],
    ["aggressive", 60_000, 18_000, 42_000, 14_000, 42 / 18],
  ] as const)("%s: %d in, %d out, %d left", (name, benefit, cost, net, netPerYear, ratio) => {
    const found = cases.find((one) => one.name === name);
    expect(found).toMatchObject({ benefit, cost, net });
    expect(found?.netPerYear).toBeCloseTo(netPerYear);
    expect(found?.return).toBeCloseTo(ratio);
  });

  it("leads with the conservative case", () => expect(cases[0]?.name).toBe("conservative"));

  it("counts payback only once the next year's fee is covered too", () => {
    // Conservative: 6,000 a year in year one (500 a month), then 12,000 (1,000 a month).
    // End of year one: -6,000 - 4,000 + 6,000 = -4,000; year two starts at -8,000 and is even after 8 months;
    // at its end 4,000 is left, which just covers the fee of year three.
    expect(cases[0]?.paybackMonths).toBe(20);
  });

  it("says that it never pays back within three years rather than inventing a month", () => {
    expect(threeCases({ oneOff: 100_000, yearly: 0, yearlyBenefit: 12_000 })[0]?.paybackMonths).toBeNull();
  });

  it("gives no return on nothing paid", () => {
    expect(threeCases({ oneOff: 0, yearly: 0, yearlyBenefit: 12_000 })[0]).toMatchObject({
      return: null,
      paybackMonths: 1,
    });
  });
});

describe("amounts as a rep types them", () => {
  it.each([
    ["12,500.50", "en-US", 12_500.5],
    ["$ 12,500", "en-US", 12_500],
    ["12.500,50 €", "de-DE", 12_500.5],
    ["12500", "de-DE", 12_500],
    ["12 500,5", "fr-FR", 12_500.5],
    ["CHF 12’500", "de-CH", 12_500],
    ["1,25,000", "en-IN", 125_000],
  ])("%s in %s is %d", (typed, locale, amount) => expect(parseAmount(typed, locale)).toBe(amount));

  it.each(["", "a lot", "12..5", "1e9", "--3", "12,5O0", "12,5", "1,2345"])("%j is not a number", (typed) =>
    expect(parseAmount(typed, "en-US")).toBeNull(),
  );

  it.each([
    [{ oneOff: "", yearly: "", yearlyBenefit: "" }, { yearlyBenefit: "missing" }],
    [
      { oneOff: "-5", yearly: "x", yearlyBenefit: "10" },
      { oneOff: "negative", yearly: "not-a-number" },
    ],
    [{ oneOff: "9999999999999", yearly: "", yearlyBenefit: "10" }, { oneOff: "too-large" }],
  ] as const)("%j gets a clear word", (entry, complaints) => {
    expect(readEntry(entry, "en-US")).toEqual({ ok: false, complaints });
  });

  it("takes a missing cost for none", () => {
    expect(readEntry({ oneOff: "", yearly: "1,000", yearlyBenefit: "2,000" }, "en-US")).toEqual({
      ok: true,
      investment: { oneOff: 0, yearly: 1_000, yearlyBenefit: 2_000 },
    });
  });
});
