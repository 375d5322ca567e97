import type { Stored } from "../../../platform/desk";

/** The sentences of the part about the rep's own data. */
export type DataWords = {
  name: string;
  intro: string;
  counting: string;
  /** What is stored, a sentence each. */
  stored: (stored: Stored) => string[];
  exportAll: string;
  exported: string;
  importFile: string;
  imported: (added: number, merged: number) => string;
  importFault: (line: number, why: string) => string;
  erase: string;
  eraseSure: string;
  eraseNow: string;
  keep: string;
  erased: string;
};
