import { ALL_LANGUAGES } from "../../src/core/languages/all";
import * as reading from "../../src/core/reading";

type Area = Record<string, unknown>;

/** A storage area that behaves as chrome.storage does for the calls that we make. */
const storageArea = () => {
  let kept: Area = {};
  const pick = (keys: string | string[] | null): Area =>
    keys === null
      ? { ...kept }
      : Object.fromEntries(
          [keys]
            .flat()
            .filter((key) => key in kept)
            .map((key) => [key, kept[key]]),
        );
  return {
    get: async (keys: string | string[] | null) => structuredClone(pick(keys)),
    set: async (items: Area) => {
      kept = { ...kept, ...structuredClone(items) };
    },
    remove: async (key: string) => {
      const { [key]: _, ...others } = kept;
      kept = others;
    },
  };
};

/** As much of `chrome` as the worker needs, blank. */
export const fakeChrome = () => ({
  storage: { local: storageArea(), sync: storageArea(), session: storageArea() },
  i18n: { getUILanguage: () => "en-GB" },
});

const { en, de } = ALL_LANGUAGES;

/** What the worker's parts leave behind when they are loaded. */
export const loadedParts = {
  reading,
  "en-lexicon": en.lexicon,
  "en-draft": en.draft,
  "en-templates": en.templates,
  "de-lexicon": de.lexicon,
  "de-draft": de.draft,
  "de-templates": de.templates,
};
