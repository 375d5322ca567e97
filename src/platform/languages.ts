// Made from our sources before each build, see scripts/pack-languages.ts.
import german from "raw:../../build/languages/de.json";
import english from "raw:../../build/languages/en.json";
import type { LanguagePack, Languages } from "../core/languages/languages";
import { unpacked } from "../core/languages/packed";
import type { MessageLanguage } from "../core/text/language";

const ADDRESSES: Record<MessageLanguage, string> = { en: english, de: german };

const known = new Map<MessageLanguage, LanguagePack>();

class NotRead extends Error {
  override readonly name = "NotRead";
  readonly language: MessageLanguage;
  constructor(language: MessageLanguage) {
    super(`${language} is not read yet`);
    this.language = language;
  }
}

const get = (language: MessageLanguage): LanguagePack => {
  const pack = known.get(language);
  if (!pack) throw new NotRead(language);
  return pack;
};

/** The languages in the package; each is read once. One that was not is to be touched inside `withLanguages` only. */
export const languages: Languages = {
  get en() {
    return get("en");
  },
  get de() {
    return get("de");
  },
};

/** Reads a language, unless it has been. Rejects where the package cannot be read. */
export const readLanguage = async (language: MessageLanguage): Promise<void> => {
  if (!known.has(language)) known.set(language, unpacked(await (await fetch(ADDRESSES[language])).text()));
};

/** Runs `think`; where it needs a language that is not read yet, reads it and runs `think` again from the start. */
export const withLanguages = async <T>(think: () => T): Promise<T> => {
  try {
    return think();
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    await readLanguage(error.language);
    return withLanguages(think);
  }
};
