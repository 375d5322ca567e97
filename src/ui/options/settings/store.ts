import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../../../core/thread";
import { dayOf } from "../../../core/time/day";
import { DEFAULTS, type KnownSettings, type SettingName, type Settings } from "../../../platform/settings";
import type { EntryName } from "../../words/options/settings/words";
import type { SettingsDesk } from "./desk";

/** What came of the last change. */
export type Told =
  | { kind: "saved"; entry: EntryName; undo: () => Promise<void> }
  | { kind: "taken-back"; entry: EntryName }
  | { kind: "not-saved" | "not-permitted" };

type Shown = KnownSettings & {
  /** False until storage was read: what can't be known yet is not shown. */
  known: boolean;
  holidaysOf: Readonly<Record<string, readonly Day[]>>;
  today: Day;
  timeZone: string;
  query: string;
  told: Told | null;
};

type Actions = {
  /** Reads, and again whenever something was changed elsewhere. */
  start: (signal: AbortSignal) => Promise<void>;
  search: (query: string) => void;
  /** Saves at once; `entry` names what is told. */
  change: <N extends SettingName>(entry: EntryName, name: N, value: Settings[N]) => Promise<void>;
  /** Asks the browser before notifications are switched on. */
  setNotifications: (on: boolean) => Promise<void>;
};

export type SettingsState = Shown & Actions;
export type SettingsStore = StoreApi<SettingsState>;

/** The state of the settings page. It always shows what is kept: a change that storage refuses is taken back and told. */
export const createSettings = (desk: SettingsDesk): SettingsStore =>
  createStore<SettingsState>((set, get) => {
    let writing = 0;

    const reload = async (): Promise<void> => {
      const read = await desk.read();
      // While a change is on its way, what is shown is newer than what is kept.
      if (writing === 0) set({ ...read, known: true });
    };

    const write = async <N extends SettingName>(name: N, value: Settings[N]): Promise<boolean> => {
      set({ settings: { ...get().settings, [name]: value } });
      writing += 1;
      const kept = await desk.write(name, value).then(
        () => true,
        () => false,
      );
      writing -= 1;
      await reload().catch(() => undefined);
      if (!kept) set({ told: { kind: "not-saved" } });
      return kept;
    };

    return {
      settings: DEFAULTS,
      locked: [],
      known: false,
      holidaysOf: {},
      today: dayOf(desk.now(), desk.timeZone),
      timeZone: desk.timeZone,
      query: "",
      told: null,
      start: async (signal) => {
        desk.onChanged(() => void reload().catch(() => undefined), signal);
        try {
          set({ holidaysOf: await desk.readHolidays() });
          await reload();
        } catch {
          set({ told: { kind: "not-saved" } });
        }
      },
      search: (query) => set({ query, told: null }),
      change: async (entry, name, value) => {
        const before = get().settings[name];
        if (JSON.stringify(before) === JSON.stringify(value)) return;
        const undo = async (): Promise<void> => {
          if (await write(name, before)) set({ told: { kind: "taken-back", entry } });
        };
        if (await write(name, value)) set({ told: { kind: "saved", entry, undo } });
      },
      setNotifications: async (on) => {
        if (on && !(await desk.askForNotifications())) return set({ told: { kind: "not-permitted" } });
        await get().change("notifications", "notifications", on);
      },
    };
  });

const Context = createContext<SettingsStore | null>(null);

/** Gives the page its settings. */
export const SettingsProvider = Context.Provider;

/** A part of the settings' state. Throws outside a SettingsProvider. */
export const useSettings = <T>(part: (state: SettingsState) => T): T => {
  const store = useContext(Context);
  if (!store) throw new Error("no settings on this page");
  return useStore(store, part);
};
