import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Imported, Stored } from "../../platform/desk";
import type { Answer, Fault, FromWorker, ToWorker } from "../../platform/messages";
import { partsOf } from "./file-parts";

/** What the part about the rep's data asks of the browser. Nothing here rejects. */
export type DataDesk = {
  askWorker: <T extends ToWorker>(message: T) => Promise<Answer<FromWorker[T["type"]]>>;
  download: (name: string, text: string) => void;
};

export type DataTold =
  | { kind: "exported" | "erased" }
  | { kind: "imported"; did: Imported }
  | { kind: "failed"; fault: Fault };

type Data = {
  /** Null until it was counted. */
  stored: Stored | null;
  told: DataTold | null;
  count: () => Promise<void>;
  exportAll: () => Promise<void>;
  importFile: (text: string) => Promise<void>;
  erase: () => Promise<void>;
};

export type DataStore = StoreApi<Data>;

/** The state of the part about the rep's data. */
export const createData = ({ askWorker, download }: DataDesk): DataStore =>
  createStore<Data>((set, get) => {
    const fail = (fault: Fault): void => set({ told: { kind: "failed", fault } });
    return {
      stored: null,
      told: null,
      count: async () => {
        const answer = await askWorker({ type: "stored" });
        if (answer.ok) set({ stored: answer.value });
        else fail(answer.error);
      },
      exportAll: async () => {
        const parts: string[] = [];
        let after: string | null = null;
        do {
          const part: Answer<FromWorker["export"]> = await askWorker({ type: "export", after });
          if (!part.ok) return fail(part.error);
          parts.push(part.value.text);
          after = part.value.next;
        } while (after !== null);
        download("followthrough.json", parts.join(""));
        set({ told: { kind: "exported" } });
      },
      importFile: async (file) => {
        for (const part of partsOf(file)) {
          const did = await askWorker({ type: "import", ...part });
          if (!did.ok) return fail(did.error);
          if (!part.last && !("fault" in did.value)) continue;
          set({ told: { kind: "imported", did: did.value } });
          return get().count();
        }
      },
      erase: async () => {
        const answer = await askWorker({ type: "erase" });
        if (!answer.ok) return fail(answer.error);
        set({ told: { kind: "erased" } });
        await get().count();
      },
    };
  });

const Context = createContext<DataStore | null>(null);

/** Gives the page the rep's data. */
export const DataProvider = Context.Provider;

/** The rep's data on this page. Throws outside a DataProvider. */
export const useData = (): Data => {
  const store = useContext(Context);
  if (!store) throw new Error("no data on this page");
  return useStore(store);
};
