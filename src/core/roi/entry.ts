import type { Investment } from "./case";

/** A field as the rep typed it, in the rep's own number format. */
export type Entry = Record<keyof Investment, string>;

export type Complaint = "missing" | "not-a-number" | "negative" | "too-large";
export type Entered =
  | { ok: true; investment: Investment }
  | { ok: false; complaints: Partial<Record<keyof Investment, Complaint>> };

/** More than this is a slip of the finger, not a deal. */
const MOST = 1e12;

const separators = (locale: string): { group: string; decimal: string } => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const of = (type: string, otherwise: string): string => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: of("group", ""), decimal: of("decimal", ".") };
};

/** "12,5" typed where a comma groups thousands is a slip, not 125: every group has two (India) or three digits, the last three. */
const isGroupedWell = (whole: string, group: string): boolean => {
  const [first = "", ...groups] = whole.split(group);
  return (
    groups.length === 0 || (first.length <= 3 && groups.every((one) => one.length > 1) && groups.at(-1)?.length === 3)
  );
};

/** Reads "12,500.50" or "12.500,50" as the locale writes it; currency signs and spaces are passed over. Null: not a number. */
export const parseAmount = (typed: string, locale: string): number | null => {
  const { group, decimal } = separators(locale);
  const bare = typed.replace(/[\s\u00a0\u202f'’]|\p{Sc}|\b[A-Z]{3}\b/gu, "");
  const [whole = "", fraction, ...more] = bare.split(decimal);
  if (more.length > 0 || (group !== "" && !isGroupedWell(whole, group))) return null;
  const plain = whole.replaceAll(group || " ", "") + (fraction === undefined ? "" : `.${fraction}`);
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

const complaintAbout = (typed: string, amount: number | null): Complaint | null => {
  if (typed.trim() === "") return "missing";
  if (amount === null) return "not-a-number";
  if (amount < 0) return "negative";
  return amount > MOST ? "too-large" : null;
};

/** What the rep entered, or what is wrong with which field. A one-off or yearly cost left empty is none. */
export const readEntry = (entry: Entry, locale: string): Entered => {
  const investment: Investment = { oneOff: 0, yearly: 0, yearlyBenefit: 0 };
  const complaints: Partial<Record<keyof Investment, Complaint>> = {};
  for (const field of ["oneOff", "yearly", "yearlyBenefit"] as const) {
    const typed = entry[field];
    if (typed.trim() === "" && field !== "yearlyBenefit") continue;
    const amount = parseAmount(typed, locale);
    const complaint = complaintAbout(typed, amount);
    if (complaint) complaints[field] = complaint;
    else investment[field] = amount ?? 0;
  }
  return Object.keys(complaints).length === 0 ? { ok: true, investment } : { ok: false, complaints };
};
