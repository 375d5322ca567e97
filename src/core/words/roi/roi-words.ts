import type { CaseName } from "../../roi/case";
import type { MessageLanguage } from "../../text/language";

/** A sum or a share, written out ("£12,000", "67%"). */
type Figure = string;

/** The words around the figures of a return, as they stand in a mail. One type for all languages. */
export type RoiWords = {
  language: MessageLanguage;
  /** The first line of the table; no other line of a mail is likely to read the same. */
  title: string;
  /** What all three cases rest on. */
  basis: (benefit: Figure) => string;
  /** The last line of the table. */
  invitation: string;
  case: Record<CaseName, (share: Figure) => string>;
  benefit: (total: Figure, years: Figure[]) => string;
  /** `oneOff` or `yearly` is null where nothing of the kind is paid. */
  cost: (total: Figure, oneOff: Figure | null, yearly: Figure | null) => string;
  net: (total: Figure, perYear: Figure) => string;
  return: (share: Figure) => string;
  payback: (months: number | null) => string;
};
