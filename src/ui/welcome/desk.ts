import type { KnownSettings, SettingName, Settings } from "../../platform/settings";

/** What the welcome page needs from the browser; src/platform has the real one. */
export type WelcomeDesk = {
  readSettings: () => Promise<KnownSettings>;
  /** Rejects where the browser's storage refuses. */
  writeSetting: <N extends SettingName>(name: N, value: Settings[N]) => Promise<void>;
};
