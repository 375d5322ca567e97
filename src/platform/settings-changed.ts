import { isAlive } from "./from-tab";

/** Settings in chrome.storage.local. They stand here because the content script, which listens too, carries no schemas. */
const LOCAL_NAMES = [
  "name",
  "signOffEn",
  "signOffDe",
  "ownDomains",
  "ownAliases",
  "never-coach",
  "draftsNotTo",
  "notifications",
] as const;
export type LocalName = (typeof LOCAL_NAMES)[number];

const BESIDES = ["own-templates"];
const HERE: readonly string[] = [...LOCAL_NAMES, ...BESIDES];

/** Hears until `signal` says stop that a setting or template was changed, here or elsewhere, by the rep or by policy. */
export const onSettingsChanged = (listener: () => void, signal: AbortSignal): void => {
  const hear = (changes: object, area: string): void => {
    if (area === "sync" || area === "managed" || Object.keys(changes).some((name) => HERE.includes(name))) listener();
  };
  chrome.storage.onChanged.addListener(hear);
  signal.addEventListener("abort", () => {
    if (isAlive()) chrome.storage.onChanged.removeListener(hear);
  });
};
