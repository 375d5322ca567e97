import * as v from "valibot";
import { type CoreSettings, DEFAULT_SETTINGS } from "../core/silence/situation";
import { readHolidays } from "./holidays";
import { readTemplatesBesidesOurs } from "./templates";

/** Settings that name nobody, in chrome.storage.sync, one key a setting. */
const fields = {
  workingDays: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.minLength(1)),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  tone: v.picklist(["direct", "warm"]),
} satisfies Partial<Record<keyof CoreSettings, v.GenericSchema>>;

const languageHere = (): CoreSettings["language"] => (chrome.i18n.getUILanguage().startsWith("de") ? "de" : "en");

/** The rep's settings; a value that cannot be believed is left at its default. */
export const readSettings = async (): Promise<CoreSettings> => {
  const stored: Record<string, unknown> = await chrome.storage.sync.get(Object.keys(fields));
  const [templates, holidaysOf] = await Promise.all([readTemplatesBesidesOurs(), readHolidays()]);
  const settings: CoreSettings = { ...DEFAULT_SETTINGS, language: languageHere(), templates, holidaysOf };
  for (const [name, schema] of Object.entries(fields)) {
    const value = v.safeParse(schema, stored[name]);
    if (value.success) Object.assign(settings, { [name]: value.output });
  }
  return { ...settings, holidays: settings.country === null ? [] : [...(holidaysOf[settings.country] ?? [])] };
};
