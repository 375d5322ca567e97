import type { Head, Ledger } from "../ledger/database";
import { exportPart } from "../ledger/export";
import { type ImportFault, takeAll, takePart } from "../ledger/import";
import { placeNew } from "../ledger/place-all";
import type { Exported, Imported, ToDesk } from "../platform/desk";
import { readNeverCoach, writeNeverCoach } from "../platform/never-coach";
import { keepOwnTemplates, readOwnTemplates } from "../platform/own-templates";
import { readHere } from "./here";
import { forgetPlaced } from "./place-anew";
import { IMPORT_FAULT } from "./words";

const readHead = async (): Promise<Head> => ({
  neverCoach: await readNeverCoach(),
  templates: await readOwnTemplates(),
});

/** A part of the file that holds all that the rep's browser knows. */
export const exportTo = async (ledger: Ledger, after: string | null): Promise<Exported> =>
  exportPart(ledger, after, await readHead());

/** Lists grow together; of two versions of a template the newer counts. */
const takeHead = async ({ neverCoach, templates }: Head): Promise<void> => {
  const before = await readNeverCoach();
  const after = {
    people: [...new Set([...before.people, ...neverCoach.people])],
    companies: [...new Set([...before.companies, ...neverCoach.companies])],
  };
  if (JSON.stringify(after) !== JSON.stringify(before)) await writeNeverCoach(after);
  const own = new Map((await readOwnTemplates()).map((template) => [template.id, template]));
  const newer = templates.filter(({ id, changedAt }) => id !== "" && (own.get(id)?.changedAt ?? -1) < changedAt);
  if (newer.length > 0) await keepOwnTemplates(newer);
};

const told = async ({ line, fault }: ImportFault): Promise<Imported> => {
  const words = IMPORT_FAULT[(await readHere()).settings.language];
  return { fault: { line, why: fault.kind === "field" ? words.field(fault.field) : words[fault.kind] } };
};

/** Takes in a part of an exported file; with the last one everything becomes known at once. */
export const importFrom = async (ledger: Ledger, part: Extract<ToDesk, { type: "import" }>): Promise<Imported> => {
  const fault = await takePart(ledger, part);
  if (fault) return told(fault);
  if (!part.last) return { added: 0, merged: 0 };
  const { added, merged, head } = await takeAll(ledger);
  await takeHead(head);
  await placeNew(ledger, await readHere());
  await forgetPlaced();
  return { added, merged };
};
