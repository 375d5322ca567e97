import type { Ledger } from "../ledger/database";
import type { Exported } from "../platform/desk";

const A_PART = 200;

/** A part of the file that holds all that the ledger knows: a thread with its readings a line. */
export const exportPart = async (ledger: Ledger, after: string | null): Promise<Exported> => {
  const from = after === null ? 0 : Number(after);
  const records = await ledger.threads.offset(from).limit(A_PART).toArray();
  const lines = await Promise.all(
    records.map(async (record) => {
      const { account, thread } = record;
      const readings = await ledger.readings.where({ account, thread }).toArray();
      return JSON.stringify({ record, readings });
    }),
  );
  const last = records.length < A_PART;
  const text = (from === 0 ? '{"followthrough":1,"threads":[\n' : "") + lines.join(",\n");
  return { text: text + (last ? "\n]}\n" : ",\n"), next: last ? null : String(from + A_PART) };
};
