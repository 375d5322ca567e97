import type { LanguagePack, Languages } from "../core/languages/languages";
import type { MessageLanguage } from "../core/text/language";

/** What there is of each language. */
type Of<L extends MessageLanguage> = { [K in keyof LanguagePack as `${L}-${K}`]: LanguagePack[K] };

/**
 * What the worker can do without until there is a text to read or to write. Each is a script of its own, made by
 * scripts/worker-parts.ts, and leaves what it holds in `followthrough`.
 */
type Parts = Of<"en"> & Of<"de"> & { reading: typeof import("../core/reading") };

declare global {
  var followthrough: Partial<Parts> | undefined;
  function importScripts(...addresses: string[]): void;
}

const ADDRESSES: Record<keyof Parts, string> = {
  reading: "/parts/reading.js",
  "en-lexicon": "/parts/en-lexicon.js",
  "en-draft": "/parts/en-draft.js",
  "en-templates": "/parts/en-templates.js",
  "de-lexicon": "/parts/de-lexicon.js",
  "de-draft": "/parts/de-draft.js",
  "de-templates": "/parts/de-templates.js",
};

// Called as a property, since the bundler takes the bare name for an import of its own.

/** To be called while the extension is being installed: what was imported then, and nothing else, can be imported later. */
export const importAll = (): void => globalThis.importScripts(...Object.values(ADDRESSES));

/** Loads a part, unless it has been. Throws where the package cannot be read. */
const part = <P extends keyof Parts>(name: P): Parts[P] => {
  if (!globalThis.followthrough?.[name]) globalThis.importScripts(ADDRESSES[name]);
  const loaded = globalThis.followthrough?.[name];
  if (!loaded) throw new Error(`${name} is not in the package`);
  return loaded;
};

const packOf = (language: MessageLanguage): LanguagePack => ({
  get lexicon() {
    return part(`${language}-lexicon`);
  },
  get draft() {
    return part(`${language}-draft`);
  },
  get templates() {
    return part(`${language}-templates`);
  },
});

/** The languages in the package. */
export const languages: Languages = {
  en: packOf("en"),
  de: packOf("de"),
  get reader() {
    return part("reading").reader;
  },
};

/** What is said of a draft, see src/core/draft/review.ts. */
export const review: Parts["reading"]["review"] = (...given) => part("reading").review(...given);
