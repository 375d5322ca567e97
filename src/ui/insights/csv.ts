import type { Sheet } from "./sheet";

/** A spreadsheet takes what begins like this for a formula, and a subject may come from anybody. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

/** Tables as one CSV file, each under its name. German spreadsheets part cells by semicolons; the mark in front tells them the letters. */
export const csvOf = (sheets: Sheet[], locale: string): string => {
  const comma = /^de\b/i.test(locale) ? ";" : ",";
  const line = (cells: string[]): string => cells.map(cell).join(comma);
  const parts = sheets.map(({ name, head, rows }) => [[name], head, ...rows].map(line).join("\r\n"));
  return `\uFEFF${parts.join("\r\n\r\n")}\r\n`;
};
