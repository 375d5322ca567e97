import type { OwnTemplate } from "../../core/templates/own";
import type { SyncFault } from "../../platform/synced-templates";

/** All that the options page may ask of the browser; src/platform has the real one. */
export type OptionsDesk = {
  readOwn: () => Promise<OwnTemplate[]>;
  readTeam: () => Promise<OwnTemplate[]>;
  keep: (changed: OwnTemplate[]) => Promise<SyncFault | null>;
  remove: (id: string, at: number) => Promise<SyncFault | null>;
  syncs: () => Promise<boolean>;
  /** Null where that went well. */
  setSync: (on: boolean) => Promise<SyncFault | null>;
  /** Hands the rep a file. */
  download: (name: string, text: string) => void;
  /** Unix ms. */
  now: () => number;
  /** A new id, unlike any other: "own-…". */
  newId: () => string;
};
