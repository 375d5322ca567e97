import type { CoreSettings } from "../core/silence/situation";
import { readHolidays } from "./holidays";
import { languageOf, readsDayFirst } from "./language";
import { readSettings, type Settings } from "./settings";
import { readTemplatesBesidesOurs } from "./templates";

const waitsOf = (settings: Settings): CoreSettings["waits"] => ({
  timesProposed: settings.waitTimesProposed,
  question: settings.waitQuestion,
  coldMail: settings.waitColdMail,
  offer: settings.waitOffer,
  severalDeciders: settings.waitSeveralDeciders,
  office: settings.waitOffice,
  nothingAsked: settings.waitNothingAsked,
});

/** The part of the settings that changes what the core says, with what else it reads: holidays and templates. */
export const readCoreSettings = async (): Promise<CoreSettings> => {
  const [{ settings }, templates, holidaysOf] = await Promise.all([
    readSettings(),
    readTemplatesBesidesOurs(),
    readHolidays(),
  ]);
  const { workingDays, workingHours, leave, country, ownDomains, ownAliases, tone, name } = settings;
  return {
    workingDays,
    workingHours,
    leave,
    country,
    holidays: country === null ? [] : [...(holidaysOf[country] ?? [])],
    holidaysOf,
    ownDomains,
    ownAliases,
    waits: waitsOf(settings),
    language: languageOf(settings.language),
    readsDayFirst: readsDayFirst(settings.language),
    tone,
    name,
    signOff: { en: settings.signOffEn, de: settings.signOffDe },
    templates,
  };
};
