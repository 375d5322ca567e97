import { languageOf } from "../platform/language";
import { readLook } from "../platform/look";
import { DEFAULTS, readSettings } from "../platform/settings";
import { FAREWELL } from "./words";

/** The language that was set; as the browser's where storage refuses: our marks are not to go undressed for that. */
const language = () =>
  readSettings().then(
    ({ settings }) => settings.language,
    () => DEFAULTS.language,
  );

/** The stylesheet of our marks, and the farewell in the rep's language: the content script carries no words. */
export const look = async (): Promise<[css: string, farewell: string]> => {
  const [css, set] = await Promise.all([readLook(), language()]);
  return [css, FAREWELL[languageOf(set)]];
};
