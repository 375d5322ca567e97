import type { LanguagePack, Languages } from "../core/languages/languages";
import { type MessageLanguage, SPOKEN } from "../core/text/spoken";

/**
 * What the worker can do without until there is a text to read or to write. Each is a script of its own, made by
 * scripts/worker-parts.ts, and leaves what it holds in `followthrough`.
 */
type Parts = { [K in keyof LanguagePack as `${MessageLanguage}-${K}`]: LanguagePack[K] } & {
  reading: typeof import("../core/reading");
};

declare global {
  var followthrough: Partial<Parts> | undefined;
  function importScripts(...addresses: string[]): void;
}

const OF_A_LANGUAGE = ["lexicon", "draft", "templates"] as const satisfies readonly (keyof LanguagePack)[];
const NAMES: readonly (keyof Parts)[] = [
  "reading",
  ...SPOKEN.flatMap((language) => OF_A_LANGUAGE.map((part) => `${language}-${part}` as const)),
];

// Called as a property, since the bundler takes the bare name for an import of its own.
const load = (names: readonly (keyof Parts)[]): void =>
  globalThis.importScripts(...names.map((name) => `/parts/${name}.js`));

/** To be called while the extension is being installed: what was imported then, and nothing else, can be imported later. */
export const importAll = (): void => load(NAMES);

/** Loads a part, unless it has been. Throws where the package cannot be read. */
const part = <P extends keyof Parts>(name: P): Parts[P] => {
  if (!globalThis.followthrough?.[name]) load([name]);
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
