import * as v from "valibot";
import type { OwnTemplate } from "../core/templates/own";
import { readTemplate } from "../core/templates/own-schema";

/** What the browser's sync takes (developer.chrome.com/docs/extensions/reference/api/storage, 2026): bytes an item, bytes in all. */
export const ITEM_BYTES = 8_192;
export const ALL_BYTES = 102_400;

/** A template as it stands in the account, or the mark that it was deleted, so that no other computer brings it back. */
export type Synced = { kind: "template"; template: OwnTemplate } | { kind: "deleted"; id: string; changedAt: number };

/** Why something was not synced: this one is too long, there is no more room, or the browser refused. */
export type SyncFault = { kind: "item-too-big"; bytes: number } | { kind: "no-room" } | { kind: "refused" };

const PREFIX = "own-template:";
const tombstone = v.object({ deleted: v.literal(true), changedAt: v.number() });

/** Chrome writes `<` as six characters and counts UTF-8. */
export const bytesOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(value).replaceAll("<", "\\u003C")).length;

const read = (key: string, value: unknown): Synced[] => {
  const id = key.slice(PREFIX.length);
  const gone = v.safeParse(tombstone, value);
  if (gone.success) return [{ kind: "deleted", id, changedAt: gone.output.changedAt }];
  const template = readTemplate(value);
  return template.ok ? [{ kind: "template", template: { ...template.template, id } }] : [];
};

const everything = (): Promise<Record<string, unknown>> => chrome.storage.sync.get(null);

/** What stands in the rep's browser account. */
export const readSynced = async (): Promise<Synced[]> =>
  Object.entries(await everything()).flatMap(([key, value]) => (key.startsWith(PREFIX) ? read(key, value) : []));

const itemFor = (change: Synced): [key: string, value: unknown] =>
  change.kind === "template"
    ? [PREFIX + change.template.id, change.template]
    : [PREFIX + change.id, { deleted: true, changedAt: change.changedAt }];

const faultOf = async (items: [key: string, value: unknown][]): Promise<SyncFault | null> => {
  const biggest = Math.max(0, ...items.map(([key, value]) => bytesOf(key, value)));
  if (biggest > ITEM_BYTES) return { kind: "item-too-big", bytes: biggest };
  const after = { ...(await everything()), ...Object.fromEntries(items) };
  const bytes = Object.entries(after).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
  return bytes > ALL_BYTES ? { kind: "no-room" } : null;
};

/** Puts changes into the account, all of them or none; null where that went well. */
export const writeSynced = async (changes: Synced[]): Promise<SyncFault | null> => {
  const items = changes.map(itemFor);
  const fault = await faultOf(items);
  if (fault) return fault;
  try {
    await chrome.storage.sync.set(Object.fromEntries(items));
    return null;
  } catch {
    return { kind: "refused" };
  }
};

/** Takes all templates out of the account. Other computers keep their copies. */
export const clearSynced = async (): Promise<void> => {
  const keys = Object.keys(await everything()).filter((key) => key.startsWith(PREFIX));
  await chrome.storage.sync.remove(keys);
};
