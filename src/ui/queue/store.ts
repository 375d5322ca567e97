import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { acting } from "./acting";
import { browsing } from "./browsing";
import type { QueueDesk } from "./desk";
import { type Acting, BLANK, type Browsing, type Queue, type QueueStore } from "./state";

/** The state of one queue. */
export const createQueue = (desk: QueueDesk): QueueStore =>
  createStore((set, get) => ({ ...BLANK, ...browsing(desk, set, get), ...acting(desk, set, get) }));

const Context = createContext<QueueStore | null>(null);

/** Gives a page its queue. */
export const QueueProvider = Context.Provider;

/** A part of the page's queue. Throws outside a QueueProvider. */
export const useQueue = <T>(part: (queue: Queue & Browsing & Acting) => T): T => {
  const store = useContext(Context);
  if (!store) throw new Error("no queue on this page");
  return useStore(store, part);
};
