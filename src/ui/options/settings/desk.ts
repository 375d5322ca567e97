import type { Day } from "../../../core/thread";
import type { KnownSettings, SettingName, Settings } from "../../../platform/settings";

/** All that the settings may ask of the browser; src/platform has the real one. */
export type SettingsDesk = {
  read: () => Promise<KnownSettings>;
  /** Rejects where storage refuses. */
  write: <N extends SettingName>(name: N, value: Settings[N]) => Promise<void>;
  onChanged: (listener: () => void, signal: AbortSignal) => void;
  /** Public holidays by country (ISO 3166 alpha-2). */
  readHolidays: () => Promise<Readonly<Record<string, readonly Day[]>>>;
  /** Asks the browser for notifications, in the rep's own click; false where it or they said no. */
  askForNotifications: () => Promise<boolean>;
  /** Unix ms. */
  now: () => number;
  /** IANA name. */
  timeZone: string;
};
