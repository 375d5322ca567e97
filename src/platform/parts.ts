import type { LanguagePack, Languages } from "../core/languages/languages";

/**
 * What the worker can do without until there is a text to read or to write. Each is a script of its own, made by
 * scripts/worker-parts.ts, and leaves what it holds in `followthrough`.
 */
type Parts = { en: LanguagePack; de: LanguagePack; reading: typeof import("../core/reading") };

declare global {
  var followthrough: Partial<Parts> | undefined;
  function importScripts(...addresses: string[]): void;
}

const ADDRESSES: Record<keyof Parts, string> = { en: "/parts/en.js", de: "/parts/de.js", reading: "/parts/reading.js" };

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

/** The languages in the package. */
export const languages: Languages = {
  get en() {
    return part("en");
  },
  get de() {
    return part("de");
  },
  get reader() {
    return part("reading").reader;
  },
};

/** What is said of a draft, see src/core/draft/review.ts. */
export const review: Parts["reading"]["review"] = (...given) => part("reading").review(...given);
