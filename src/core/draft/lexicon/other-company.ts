import type { MessageLanguage } from "../../text/language";

const NAME = "((?:\\p{Lu}[\\p{L}\\d&.'-]{2,24}(?: (?=\\p{Lu}))?){1,3})";

/** Words that speak of the reader's own house, with its name behind them. */
export const AT_YOUR_HOUSE: Readonly<Record<MessageLanguage, RegExp>> = {
  en: new RegExp(
    `\\b(?:[Yy]our (?:\\w+ )?(?:team|colleagues|people|operations?|buyers|engineers)|[Yy]ou and your (?:team|colleagues)|[Yy]ou guys|[Ee]veryone|[Ee]verybody|folks|[Tt]he team|[Hh]ow (?:are|is) (?:things|everything|business)|[Ww]hat's (?:happening|going on)) (?:over |back |here |there )?at ${NAME}`,
    "u",
  ),
  de: new RegExp(
    `(?:[Ii]hr(?:em|en|e)? (?:Team|Kollegen|Einkauf|Werk)|[Bb]ei Ihnen|[Aa]lle|(?:läuft|geht) es|[Ww]ir (?:Sie )?(?:und |mit )?) bei ${NAME}`,
    "u",
  ),
};

const CAN = "(?:can|could|might|would|will|'d|'ll|want to|like to|hope to|plan to|going to|able to)";
const LEGAL = "(?:Inc|Ltd|LLC|PLC|plc|Corp|Corporation|Limited|Industries|Holdings|GmbH|AG|KG|SE|mbH|UG|S\\.A|B\\.V)";
const LEGAL_NAME = `((?:\\p{Lu}[\\p{L}\\d&.'-]{1,24} (?:& )?){1,3}${LEGAL})(?![\\p{L}\\d])`;

/**
 * Words that speak of what comes to the reader's house: here the name may be a customer's that is told of, or no
 * company's at all, so only what is still to come counts, and in German, where every noun is large, only full names.
 */
export const FOR_YOUR_HOUSE: Readonly<Record<MessageLanguage, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `\\b${CAN} (?:\\w+ ){0,3}(?:do|achieve|deliver|save|offer|mean|work|be (?:\\w+ )?(?:useful|valuable|helpful|relevant|interesting|right|a (?:good|great|perfect|strong) fit)) (?:\\w+ ){0,4}for ${NAME}`,
      "u",
    ),
    new RegExp(
      `\\b${CAN} (?:\\w+ ){0,2}(?:help|support|partner with|work with) ${NAME}(?= (?:to |with |in |on |cut |save |reduce |reach |grow |get ))`,
      "u",
    ),
    new RegExp(
      `\\b(?:quote|quotation|proposal|offer|pricing|contract|agreement|demo|licen[cs]es?|order) for ${LEGAL_NAME}`,
      "u",
    ),
  ],
  de: [
    new RegExp(
      `(?:Angebot|Vorschlag|Vertrag|Preise?|Lizenzen|Auftrag|Lösung) für (?:die |das |den )?${LEGAL_NAME}`,
      "u",
    ),
  ],
};

/** Somebody else is told of on purpose. */
export const TOLD_OF =
  /\b(?:did|built|delivered|made|saved|like|as|such as|for example|e\.g|customers?|clients?|same|last (?:year|month|week)|ago|wie|Kunden?|haben|hatten|damals|zum Beispiel|z\. ?B)\b/u;

/** Capitalised, and no company: feasts, fairs, parts of the year and of the house, and in German the weather and what one does. */
export const NO_COMPANY =
  /^(?:Christmas|Easter|Thanksgiving|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Head|Group|Goods|Ihnen|Euch|Dir|Uns|Arbeit|Interesse|Bedarf|Fragen|Gelegenheit|Frost|Regen|Schnee|Hitze|Kälte|Sturm|Nacht|Stillstand|\p{L}+(?:ung|heit|keit|schaft|tion|wetter|betrieb))(?!\p{L})/u;
