import type { IDBPDatabase, IDBPTransaction } from "idb";

type Mode = "readonly" | "readwrite";
/** As the library sees it; the tables say what goes in and comes out (tables.ts). */
export type Transaction = IDBPTransaction<unknown, string[], "readwrite">;

/** Takes back what a transaction has done, unless the browser has done so already. */
export const abort = (transaction: { abort: () => void }): void => {
  try {
    transaction.abort();
  } catch {
    // It is over.
  }
};

/** Runs `work`; what it wrote is kept once this resolves. Where anything fails nothing of it is kept, and this rejects. */
export const runIn = async <T>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => {
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    if (transaction.mode === "readwrite") await transaction.done;
    return value;
  } catch (error) {
    abort(transaction);
    // Where the browser gave up it says why: a full disk, say. All that waited is told no more than that.
    throw transaction.error ?? error;
  }
};

/** A connection that is opened when it is first needed, and again after the browser has closed it. */
export const connection = (connect: (lost: () => void) => Promise<IDBPDatabase>) => {
  let open: Promise<IDBPDatabase> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  const database = (): Promise<IDBPDatabase> => {
    open ??= connect(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return open;
  };
  const begin = async (names: string[] | "all", mode: Mode): Promise<Transaction> => {
    const now = await database();
    return now.transaction(names === "all" ? [...now.objectStoreNames] : names, mode) as Transaction;
  };
  return {
    /** Rejects where the browser refuses to open the database. */
    begin: (names: string[] | "all", mode: Mode): Promise<Transaction> =>
      begin(names, mode).catch((error: unknown) => {
        // It may have been closed without our having heard of it yet.
        if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
        forget();
        return begin(names, mode);
      }),
    close: async (): Promise<void> => {
      const closing = open;
      forget();
      (await closing)?.close();
    },
  };
};
