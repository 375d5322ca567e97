import type { OwnTemplate } from "../core/templates/own";
import { readTemplates } from "../core/templates/own-schema";
import { clearSynced, readSynced, type Synced, type SyncFault, writeSynced } from "./synced-templates";

/**
 * The rep's own templates. This computer's copy (chrome.storage.local) always holds all of them;
 * the browser's account carries them to other computers only while the rep has that switched on,
 * since a template may name somebody.
 */

const KEY = "own-templates";
const SYNC = "sync-own-templates";

const readLocal = async (): Promise<OwnTemplate[]> =>
  readTemplates((await chrome.storage.local.get(KEY))[KEY]).filter(({ id }) => id !== "");

const writeLocal = (templates: OwnTemplate[]): Promise<void> => chrome.storage.local.set({ [KEY]: templates });

export const syncsTemplates = async (): Promise<boolean> => (await chrome.storage.local.get(SYNC))[SYNC] === true;

/** The newer of two versions counts, a deletion too; what only one side has stays. */
const merge = (here: OwnTemplate[], account: Synced[]): OwnTemplate[] => {
  const merged = new Map(here.map((template) => [template.id, template]));
  for (const one of account) {
    const id = one.kind === "template" ? one.template.id : one.id;
    const mine = merged.get(id);
    const at = one.kind === "template" ? one.template.changedAt : one.changedAt;
    if (mine && mine.changedAt >= at) continue;
    if (one.kind === "template") merged.set(id, one.template);
    else merged.delete(id);
  }
  return [...merged.values()];
};

/** All of the rep's templates, in the order in which they were made. What another computer changed is taken over here. */
export const readOwnTemplates = async (): Promise<OwnTemplate[]> => {
  const here = await readLocal();
  if (!(await syncsTemplates())) return here;
  const merged = merge(here, await readSynced().catch(() => []));
  if (JSON.stringify(merged) !== JSON.stringify(here)) await writeLocal(merged);
  return merged;
};

const toAccount = async (changes: Synced[]): Promise<SyncFault | null> =>
  (await syncsTemplates()) && changes.length > 0 ? writeSynced(changes) : null;

/** Keeps templates, new or changed. They are safe here in any case; the answer says why they were not synced. */
export const keepOwnTemplates = async (changed: OwnTemplate[]): Promise<SyncFault | null> => {
  const all = await readOwnTemplates();
  const byId = new Map([...all, ...changed].map((template) => [template.id, template]));
  await writeLocal([...byId.values()]);
  return toAccount(changed.map((template) => ({ kind: "template", template })));
};

/** Deletes a template, here and on computers that it was synced to. `at` is Unix ms. */
export const deleteOwnTemplate = async (id: string, at: number): Promise<SyncFault | null> => {
  const all = await readOwnTemplates();
  await writeLocal(all.filter((template) => template.id !== id));
  return toAccount([{ kind: "deleted", id, changedAt: at }]);
};

/** Syncs from now on, starting with everything there is. Stays off, with the reason, where that doesn't fit. */
const startSync = async (): Promise<SyncFault | null> => {
  const merged = merge(await readLocal(), await readSynced());
  const fault = await writeSynced(merged.map((template) => ({ kind: "template", template })));
  if (fault) return fault;
  await writeLocal(merged);
  await chrome.storage.local.set({ [SYNC]: true });
  return null;
};

/** Stops syncing and takes the templates out of the account; all of them stay here. */
const stopSync = async (): Promise<null> => {
  await readOwnTemplates();
  await chrome.storage.local.set({ [SYNC]: false });
  await clearSynced();
  return null;
};

/** Switches syncing on or off; the reason where it could not be switched on. */
export const setSync = (on: boolean): Promise<SyncFault | null> => (on ? startSync() : stopSync());
