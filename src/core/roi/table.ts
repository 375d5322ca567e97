import type { MessageLanguage } from "../text/language";
import { de } from "../words/roi/de";
import { en } from "../words/roi/en";
import type { RoiWords } from "../words/roi/roi-words";
import { type Case, type Investment, SHARE, threeCases } from "./case";

/** How figures are written. `locale` is a BCP 47 tag, `currency` an ISO 4217 code. */
export type MoneyStyle = { locale: string; currency: string };

const WORDS = { en, de };

/** "£12,000", and "£12.50" where a sum is not whole. A minus is a hyphen: some mail programs lose the real sign. */
export const money = (sum: number, { locale, currency }: MoneyStyle): string =>
  new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" })
    .format(sum)
    .replace("\u2212", "-");

/** "67%". */
export const share = (part: number, { locale }: MoneyStyle): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(part).replace("\u2212", "-");

const caseLines = (one: Case, { oneOff, yearly }: Investment, words: RoiWords, style: MoneyStyle): string[] => {
  const sum = (amount: number): string => money(amount, style);
  const { name, benefits, benefit, cost, net, netPerYear, paybackMonths } = one;
  return [
    words.case[name](share(SHARE[name], style)),
    words.benefit(sum(benefit), benefits.map(sum)),
    words.cost(sum(cost), oneOff > 0 ? sum(oneOff) : null, yearly > 0 ? sum(yearly) : null),
    words.net(sum(net), sum(netPerYear)),
    ...(one.return === null ? [] : [words.return(share(one.return, style))]),
    words.payback(paybackMonths),
  ];
};

/**
 * The three cases as plain text for a mail, arithmetic and all: short labelled lines, one block a case, so that it
 * reads the same in rich and in plain text, in any typeface and on a telephone.
 */
export const roiTable = (investment: Investment, language: MessageLanguage, style: MoneyStyle): string => {
  const words = WORDS[language];
  const blocks = threeCases(investment).map((one) => caseLines(one, investment, words, style).join("\n"));
  const top = `${words.title}\n${words.basis(money(investment.yearlyBenefit, style))}`;
  return [top, ...blocks, words.invitation].join("\n\n");
};

/** Where an earlier table of ours stands in a mail; null where none does. */
const placeOf = (body: string): { from: number; to: number } | null => {
  for (const { title, invitation } of Object.values(WORDS)) {
    const from = body.indexOf(title);
    const last = from < 0 ? -1 : body.indexOf(invitation, from);
    if (last >= 0) return { from, to: last + invitation.length };
  }
  return null;
};

/** The mail with the table below its words and above its sign-off; a table that stands there already gives way. */
export const withTable = (body: string, table: string): string => {
  const place = placeOf(body);
  if (place) return body.slice(0, place.from) + table + body.slice(place.to);
  const signOff = body.lastIndexOf("\n\n");
  return signOff < 0 ? `${body}\n\n${table}` : `${body.slice(0, signOff)}\n\n${table}${body.slice(signOff)}`;
};
