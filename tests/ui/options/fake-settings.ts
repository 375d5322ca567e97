import { DEFAULTS, type SettingName, type Settings } from "../../../src/platform/settings";
import { createSettings } from "../../../src/ui/options/settings/store";

/** What the browser around the settings does in a test. Change it at any time; the next question sees it. */
export type SettingsWorld = {
  stored: Settings;
  locked: SettingName[];
  refuses: boolean;
  permits: boolean;
  /** Another page has changed something. */
  changed: () => void;
};

/** Tuesday 24 November 2026, in Berlin. */
const NOW = Date.parse("2026-11-24T09:00:00Z");

export const fakeSettings = (changes: Partial<SettingsWorld> = {}) => {
  const world: SettingsWorld = {
    stored: DEFAULTS,
    locked: [],
    refuses: false,
    permits: true,
    changed: () => {},
    ...changes,
  };
  const settings = createSettings({
    read: async () => ({ settings: world.stored, locked: world.locked }),
    write: async (name, value) => {
      if (world.refuses) throw new Error("quota exceeded");
      world.stored = { ...world.stored, [name]: value };
    },
    onChanged: (listener) => {
      world.changed = listener;
    },
    readHolidays: async () => ({
      DE: ["2026-12-25", "2027-01-01"],
      GB: ["2026-12-25", "2026-12-28"],
      US: ["2026-11-26"],
    }),
    askForNotifications: async () => world.permits,
    now: () => NOW,
    timeZone: "Europe/Berlin",
  });
  return { world, settings };
};
