import type { Ledger } from "../ledger/database";
import type { Imported, ToDesk } from "../platform/desk";

/** Takes in a part of a file that was exported. */
export const importPart = async (_: Ledger, { line }: Extract<ToDesk, { type: "import" }>): Promise<Imported> => ({
  fault: { line, why: "" },
});
