import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Play } from "../../core/plays/suggestion";
import type { Progress } from "../../platform/practice-progress";
import type { PracticeThread } from "./threads/write";

/** What the practice page needs from the browser. */
export type PracticeDesk = {
  readProgress: () => Promise<Progress>;
  keepProgress: (progress: Progress) => Promise<void>;
};

type Practice = {
  threads: PracticeThread[];
  /** Index of the thread on the page. */
  at: number;
  chosen: Progress;
  start: () => Promise<void>;
  go: (at: number) => void;
  choose: (play: Play | null) => void;
  startOver: () => void;
};

export type PracticeStore = StoreApi<Practice>;

/** The state of the practice page. Progress that can't be kept is lost with the page, no more. */
export const createPractice = (threads: PracticeThread[], desk: PracticeDesk): PracticeStore =>
  createStore<Practice>((set, get) => {
    const keep = (chosen: Progress): void => {
      set({ chosen });
      desk.keepProgress(chosen).catch(() => undefined);
    };
    return {
      threads,
      at: 0,
      chosen: {},
      start: async () => {
        const chosen = await desk.readProgress().catch(() => ({}));
        const open = threads.findIndex(({ slug }) => !(slug in chosen));
        set({ chosen, at: Math.max(0, open) });
      },
      go: (at) => set({ at: at % threads.length }),
      choose: (play) => {
        const { at, chosen } = get();
        const slug = threads[at]?.slug;
        if (slug === undefined) return;
        const { [slug]: _, ...others } = chosen;
        keep(play === null ? others : { ...others, [slug]: play });
      },
      startOver: () => {
        keep({});
        set({ at: 0 });
      },
    };
  });

const Context = createContext<PracticeStore | null>(null);

/** Gives the page its state. */
export const PracticeProvider = Context.Provider;

/** A part of the page's state. Throws outside a PracticeProvider. */
export const usePractice = <T>(part: (practice: Practice) => T): T => {
  const store = useContext(Context);
  if (!store) throw new Error("no practice on this page");
  return useStore(store, part);
};
