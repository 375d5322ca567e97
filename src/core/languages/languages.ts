import type { DraftLexicon } from "../draft/lexicon/draft-lexicon";
import type { Lexicon } from "../evidence/lexicon/lexicon";
import type { Reader } from "../evidence/reader";
import type { Template } from "../templates/template";
import type { MessageLanguage } from "../text/language";

/** What we have of one language: the patterns that read it and the messages that speak it. Plain data, so that it can be packed. */
export type LanguagePack = { lexicon: Lexicon; draft: DraftLexicon; templates: readonly Template[] };

/** The languages that mail is read and written in, and what reads it in all of them; given by whoever calls the core. */
export type Languages = Readonly<Record<MessageLanguage, LanguagePack>> & { readonly reader: Reader };
