import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { packed } from "../../src/core/languages/packed";

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

/** The files of the package that the worker reads; nothing else is there. */
export const fakeFetch = async (address: string): Promise<Response> => {
  const [name] = address.split(".");
  if (name === "en" || name === "de") return new Response(packed(ALL_LANGUAGES[name]));
  throw new TypeError("Failed to fetch");
};
