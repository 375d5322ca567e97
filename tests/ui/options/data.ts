import type { Stored } from "../../../src/platform/desk";
import type { Answer, ToWorker } from "../../../src/platform/messages";
import { createData, type DataStore } from "../../../src/ui/options/data-store";

const STORED: Stored = {
  threads: 214,
  damaged: 0,
  readings: 1,
  oldest: Date.parse("2026-01-05T12:00:00Z"),
  bytes: 1_240_000,
  lists: { people: 2, companies: 1 },
  templates: 0,
};

/** The rep's data over a worker that answers by kind of message. */
export const fakeData = (
  answers: (message: ToWorker) => Answer<unknown> = () => ({ ok: true, value: STORED }),
): { data: DataStore; asked: ToWorker[]; saved: Record<string, string> } => {
  const asked: ToWorker[] = [];
  const saved: Record<string, string> = {};
  const data = createData({
    askWorker: async (message) => {
      asked.push(message);
      // The answer's type hangs on the message's, which only the test knows.
      return (message.type === "stored" ? { ok: true, value: STORED } : answers(message)) as never;
    },
    download: (name, text) => {
      saved[name] = text;
    },
  });
  return { data, asked, saved };
};
