import type { Phrases } from "../../saying";

const PERSON =
  "(?<who>(?:(?:Herr|Frau|Dr\\.|Kollege|Kollegin) )?(?!(?:Ich|Sie|Wir|Es|Das|Die|Der|Leider)(?!\\p{L}))\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|[Ee]r|[Ss]ie|[Uu]nser(?:e)? \\p{L}+|[Mm]ein(?:e)? \\p{L}+)";

export const contactLeft: Phrases = {
  says: [
    new RegExp(
      `(?<!\\p{L})${PERSON} (?:hat|verlässt|wird) (?:[\\p{L}\\d.]+ ){0,5}(?:das unternehmen|unser unternehmen|unser haus|die firma|unsere firma|uns)(?: (?:[\\p{L}\\d.]+ ){0,4}verlassen|[.,;]|$)`,
      "iu",
    ),
    new RegExp(
      `(?<!\\p{L})${PERSON} (?:ist|arbeitet|war) (?:[\\p{L}]+ ){0,3}(?:nicht mehr) (?:bei uns|im unternehmen|in (?:der|unserer|unserem) (?:firma|unternehmen|haus)|für uns|im haus|tätig|hier|zuständig)`,
      "iu",
    ),
    new RegExp(
      `(?<!\\p{L})${PERSON} ist (?:[\\p{L}\\d.]+ ){0,6}(?:ausgeschieden|in (?:den )?ruhestand|in rente)`,
      "iu",
    ),
    /(?<!\p{L})ich (?:gehe|wechsle|wechsele) (?:(?:zum|ab|am|ab dem) [\p{L}\d.]+(?: \p{L}+)? )(?:in|zu|zur|zum|nach)(?!\p{L})/iu,
    /\b(?:ich verlasse (?:das unternehmen|die firma)|mein letzter (?:arbeitstag|tag)|ich bin (?:\p{L}+ )?nicht mehr (?:bei|für|im unternehmen|tätig))/iu,
    /\bich habe (?:[\p{L}]+ ){0,4}(?:von (?:herrn|frau) \p{L}+ )?(?:die nachfolge|übernommen)(?: von (?:herrn|frau))?/iu,
  ],
  unless: [/\b(?:büro|besprechung|termin|gebäude|kunde|telefonisch)(?:\b|s)/i],
};

const MAIL = "[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}";
const NAME = "(?<name>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})";

export const successor: readonly RegExp[] = [
  new RegExp(
    `(?:an|[Nn]achfolger(?:in)?(?: ist)?|[Nn]achfolge (?:hat|übernimmt|tritt)) (?:meine[nr]? \\p{L}+ |seine[nr]? \\p{L}+ |ihre[nr]? \\p{L}+ )?(?:Herrn? |Frau |Dr\\. )?${NAME}(?:,? ?[(<]?(?<email>${MAIL}))?`,
    "u",
  ),
  new RegExp(
    `(?<!\\p{L})(?:Herr |Frau )?${NAME}(?: \\([^)]{1,20}\\))? (?:hat|übernimmt|ist jetzt)(?: \\p{L}+){0,4} ?(?:übernommen|zuständig|nachfolge|Nachfolge|[Aa]ufgaben|Thema|Projekt|Bereich|ansprechpartner|Ansprechpartner)`,
    "u",
  ),
];
