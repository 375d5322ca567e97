/** What the rep enters. Money in one currency, as plain numbers; nothing is rounded before it is shown. */
export type Investment = {
  /** Paid once, at the start. */
  oneOff: number;
  /** Paid every year. */
  yearly: number;
  /** What it is expected to bring or save in a full year, in the rep's own estimate. */
  yearlyBenefit: number;
};

export const CASES = ["conservative", "moderate", "aggressive"] as const;
export type CaseName = (typeof CASES)[number];

/**
 * What each case counts of the expected benefit. The first year is counted at half in every case, since nothing pays
 * from its first day. Our own convention, shown to the reader with the arithmetic; no outside source.
 */
export const SHARE: Record<CaseName, number> = { conservative: 0.5, moderate: 0.8, aggressive: 1 };
export const FIRST_YEAR = 0.5;
export const YEARS = 3;

/** One case over three years. */
export type Case = {
  name: CaseName;
  /** Benefit of each of the three years. */
  benefits: [number, number, number];
  /** Total benefit, total cost, and the difference. */
  benefit: number;
  cost: number;
  net: number;
  /** `net` shared over the three years. */
  netPerYear: number;
  /** Net over cost: 0.42 is 42%. Null where nothing is paid. */
  return: number | null;
  /** Months until the running total of benefits has covered the running total of costs; null if not within three years. */
  paybackMonths: number | null;
};

const MONTHS = 12;
/** Twelfths do not add up exactly. */
const HALF_A_CENT = 0.005;

/** What is left at the end of each month: a year's fee falls due at its start, benefits come evenly over its months. */
const balances = ({ oneOff, yearly }: Investment, benefits: Case["benefits"]): number[] => {
  let balance = -oneOff;
  return benefits.flatMap((benefit) => {
    balance -= yearly;
    return Array.from({ length: MONTHS }, () => (balance += benefit / MONTHS));
  });
};

/** A balance that next year's fee turns negative again has not paid back yet, so the last dip below zero counts. */
const paybackMonths = (investment: Investment, benefits: Case["benefits"]): number | null => {
  const lastDip = balances(investment, benefits).findLastIndex((balance) => balance < -HALF_A_CENT);
  return lastDip === YEARS * MONTHS - 1 ? null : lastDip + 2;
};

const caseOf = (name: CaseName, investment: Investment): Case => {
  const full = investment.yearlyBenefit * SHARE[name];
  const benefits: Case["benefits"] = [full * FIRST_YEAR, full, full];
  const benefit = benefits[0] + benefits[1] + benefits[2];
  const cost = investment.oneOff + investment.yearly * YEARS;
  const net = benefit - cost;
  return {
    name,
    benefits,
    benefit,
    cost,
    net,
    netPerYear: net / YEARS,
    return: cost === 0 ? null : net / cost,
    paybackMonths: paybackMonths(investment, benefits),
  };
};

/** The three cases, the conservative one first: it is the one to lead with. */
export const threeCases = (investment: Investment): Case[] => CASES.map((name) => caseOf(name, investment));
