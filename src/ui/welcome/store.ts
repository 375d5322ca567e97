import { createStore, type StoreApi } from "zustand/vanilla";
import type { Settings } from "../../platform/settings";
import type { WelcomeDesk } from "./desk";

type About = Pick<Settings, "workingDays" | "name">;

type Welcome = {
  /** Null until it was read. */
  about: About | null;
  /** Settings that the rep's company has decided. */
  locked: readonly string[];
  told: "kept" | "not-kept" | null;
  start: () => Promise<void>;
  toggleDay: (day: number) => Promise<void>;
  setName: (name: string) => Promise<void>;
};

export type WelcomeStore = StoreApi<Welcome>;

/** The state of the welcome page: what it asks is kept at once. */
export const createWelcome = (desk: WelcomeDesk): WelcomeStore =>
  createStore<Welcome>((set, get) => {
    const keep = async <N extends keyof About>(name: N, value: Settings[N]): Promise<void> => {
      const { about } = get();
      if (!about) return;
      set({ about: { ...about, [name]: value } });
      await desk.writeSetting(name, value).then(
        () => set({ told: "kept" }),
        () => set({ about, told: "not-kept" }),
      );
    };
    return {
      about: null,
      locked: [],
      told: null,
      start: async () => {
        const { settings, locked } = await desk.readSettings();
        set({ about: { workingDays: settings.workingDays, name: settings.name }, locked });
      },
      toggleDay: async (day) => {
        const days = get().about?.workingDays ?? [];
        const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day].toSorted((a, b) => a - b);
        // A week without a working day would make every deal quiet for ever.
        if (next.length > 0) await keep("workingDays", next);
      },
      setName: async (name) => {
        if (name.trim() !== get().about?.name) await keep("name", name.trim());
      },
    };
  });
