import { german as germanDraft } from "../draft/lexicon/de/index";
import { english as englishDraft } from "../draft/lexicon/en/index";
import { german } from "../evidence/lexicon/de/index";
import { english } from "../evidence/lexicon/en/index";
import { reader } from "../evidence/reader";
import { de } from "../templates/de/all";
import { en } from "../templates/en/all";
import type { Languages } from "./languages";

/** Every language as it is written down in our sources. The worker has the same from scripts of their own, since it starts often. */
export const ALL_LANGUAGES: Languages = {
  en: { lexicon: english, draft: englishDraft, templates: en },
  de: { lexicon: german, draft: germanDraft, templates: de },
  reader,
};
