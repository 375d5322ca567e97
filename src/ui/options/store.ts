import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { faultsIn, type OwnTemplate } from "../../core/templates/own";
import { type FileFault, readTemplateFile, writeTemplateFile } from "../../core/templates/template-file";
import type { SyncFault } from "../../platform/synced-templates";
import type { OptionsDesk } from "./desk";

/** What came of the last press. */
export type Told =
  | { kind: "saved" | "sync-on" | "sync-off" | "exported" | "not-read" }
  | { kind: "deleted"; template: OwnTemplate }
  | { kind: "imported"; added: number; known: number }
  | { kind: "not-imported"; fault: FileFault }
  | { kind: "not-synced" | "sync-stays-off"; fault: SyncFault };

type Shown = {
  own: OwnTemplate[];
  team: OwnTemplate[];
  syncs: boolean;
  /** The template being written, and whether the rep has tried to save it. */
  editing: { template: OwnTemplate; isNew: boolean; tried: boolean } | null;
  told: Told | null;
};

type Actions = {
  start: () => Promise<void>;
  add: (language: OwnTemplate["language"]) => void;
  edit: (template: OwnTemplate) => void;
  change: (changes: Partial<OwnTemplate>) => void;
  cancel: () => void;
  save: () => Promise<void>;
  copy: (template: OwnTemplate) => void;
  toggle: (template: OwnTemplate) => Promise<void>;
  remove: (template: OwnTemplate) => Promise<void>;
  undoRemove: () => Promise<void>;
  importFile: (text: string) => Promise<void>;
  exportFile: () => void;
  setSync: (on: boolean) => Promise<void>;
};

export type Options = Shown & Actions;
export type OptionsStore = StoreApi<Options>;

const BLANK: Shown = { own: [], team: [], syncs: false, editing: null, told: null };

/** The same words for the same occasion: importing a file twice adds nothing. */
const sameWords = (a: OwnTemplate, b: OwnTemplate): boolean =>
  (["play", "tone", "language", "body", "familiar", "fit"] as const).every((key) => (a[key] ?? "") === (b[key] ?? ""));

/** The state of the options page. Whatever storage refuses is said, and the list shows what is really kept. */
export const createOptions = (desk: OptionsDesk): OptionsStore =>
  createStore<Options>((set, get) => {
    const reload = async (told: Told | null): Promise<void> => set({ own: await desk.readOwn(), told });
    const safely = async (act: () => Promise<void>): Promise<void> => {
      try {
        await act();
      } catch {
        set({ told: { kind: "not-read" } });
      }
    };
    const keep = (changed: OwnTemplate[], told: Told | null): Promise<void> =>
      safely(async () => {
        const fault = await desk.keep(changed.map((template) => ({ ...template, changedAt: desk.now() })));
        await reload(fault ? { kind: "not-synced", fault } : told);
      });

    return {
      ...BLANK,
      start: () =>
        safely(async () => {
          const [own, team, syncs] = await Promise.all([desk.readOwn(), desk.readTeam(), desk.syncs()]);
          set({ own, team, syncs });
        }),
      add: (language) => {
        const template: OwnTemplate = {
          id: desk.newId(),
          play: "accountability",
          tone: "direct",
          language,
          body: "",
          enabled: true,
          changedAt: desk.now(),
        };
        set({ editing: { template, isNew: true, tried: false }, told: null });
      },
      edit: (template) => set({ editing: { template, isNew: false, tried: false }, told: null }),
      change: (changes) => {
        const { editing } = get();
        if (editing) set({ editing: { ...editing, template: { ...editing.template, ...changes } } });
      },
      cancel: () => set({ editing: null }),
      save: async () => {
        const { editing } = get();
        if (!editing) return;
        if (faultsIn(editing.template).length > 0) return set({ editing: { ...editing, tried: true } });
        await keep([editing.template], { kind: "saved" });
        if (get().told?.kind !== "not-read") set({ editing: null });
      },
      copy: (template) => {
        const copy = { ...template, id: desk.newId() };
        set({ editing: { template: copy, isNew: true, tried: false }, told: null });
      },
      toggle: (template) => keep([{ ...template, enabled: !template.enabled }], null),
      remove: (template) =>
        safely(async () => {
          await desk.remove(template.id, desk.now());
          await reload({ kind: "deleted", template });
        }),
      undoRemove: async () => {
        const { told } = get();
        if (told?.kind === "deleted") await keep([told.template], null);
      },
      importFile: async (text) => {
        const file = readTemplateFile(text);
        if (!file.ok) return set({ told: { kind: "not-imported", fault: file.fault } });
        const fresh = file.templates.filter((one) => !get().own.some((mine) => sameWords(one, mine)));
        const added = fresh.map((template) => ({ ...template, id: desk.newId() }));
        await keep(added, { kind: "imported", added: added.length, known: file.templates.length - added.length });
      },
      exportFile: () => {
        desk.download("followthrough-templates.json", writeTemplateFile(get().own));
        set({ told: { kind: "exported" } });
      },
      setSync: (on) =>
        safely(async () => {
          const fault = await desk.setSync(on);
          set({ syncs: await desk.syncs() });
          await reload(fault ? { kind: "sync-stays-off", fault } : { kind: on ? "sync-on" : "sync-off" });
        }),
    };
  });

const Context = createContext<OptionsStore | null>(null);

/** Gives the page its state. */
export const OptionsProvider = Context.Provider;

/** A part of the page's state. Throws outside an OptionsProvider. */
export const useOptions = <T>(part: (options: Options) => T): T => {
  const store = useContext(Context);
  if (!store) throw new Error("no options on this page");
  return useStore(store, part);
};
