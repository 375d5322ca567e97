import type { ThreadRecord } from "./database";
import { sound } from "./sound";
import type { Tables } from "./tables";

type Key = [account: string, thread: string];

/** So many threads are read one by one, and no more. */
const FEW = 500;
/** So many keys are compared, and no more: the browser takes longer the more of its index it walks. */
const MANY = 4_000;

const unique = (keys: readonly Key[]): Key[] => [...new Map(keys.map((key) => [key.join("\n"), key])).values()];

const inAll = ([first = [], ...others]: readonly Key[][]): Key[] => {
  const sets = others.map((keys) => new Set(keys.map((key) => key.join("\n"))));
  return unique(first).filter((key) => sets.every((set) => set.has(key.join("\n"))));
};

/**
 * Keys of threads, all that fit these words among them; null where those are too many. A long word is looked up first:
 * it is likely to be rare.
 */
const fewKeys = async ({ threads }: Tables, words: readonly string[]): Promise<Key[] | null> => {
  const having = async (word: string, most: number): Promise<Key[] | null> => {
    const keys = await threads.by("words", IDBKeyRange.bound(word, `${word}\uffff`)).keys(most + 1);
    return keys.length > most ? null : keys;
  };
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const keys = await having(word, FEW);
    if (keys) return unique(keys);
  }
  if (words.length < 2) return null;
  const lists = (await Promise.all(words.map((word) => having(word, MANY)))).filter((keys) => keys !== null);
  const keys = inAll(lists);
  return lists.length === 0 || keys.length > FEW ? null : keys;
};

/** True where each of the words that are asked for begins one of the record's. */
export const fits = (record: ThreadRecord, words: readonly string[]): boolean =>
  words.every((word) => record.words.some((one) => one.startsWith(word)));

/** Every thread that fits these words; null where they are too many to be read one by one. */
export const fewThatFit = async (tables: Tables, words: readonly string[]): Promise<ThreadRecord[] | null> => {
  const keys = await fewKeys(tables, words);
  if (keys === null) return null;
  return sound(await tables.threads.getMany(keys)).filter((record) => fits(record, words));
};
