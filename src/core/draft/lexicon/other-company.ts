const NAME = "((?:\\p{Lu}[\\p{L}\\d&.'-]{2,24}(?: (?=\\p{Lu}))?){1,3})";

/** Words that speak of the reader's own house, with its name behind them. */
export const AT_YOUR_HOUSE: Readonly<Record<"en" | "de", RegExp>> = {
  en: new RegExp(
    `\\b(?:[Yy]our (?:\\w+ )?(?:team|colleagues|people|operations?|buyers|engineers)|[Yy]ou and your (?:team|colleagues)|[Yy]ou guys|[Ee]veryone|[Ee]verybody|folks|[Tt]he team|[Hh]ow (?:are|is) (?:things|everything|business)|[Ww]hat's (?:happening|going on)) (?:over |back |here |there )?at ${NAME}`,
    "u",
  ),
  de: new RegExp(
    `(?:[Ii]hr(?:em|en|e)? (?:Team|Kollegen|Einkauf|Werk)|[Bb]ei Ihnen|[Aa]lle|(?:läuft|geht) es|[Ww]ir (?:Sie )?(?:und |mit )?) bei ${NAME}`,
    "u",
  ),
};

/** Capitalised, and no company: feasts, fairs, parts of the year and of the house. */
export const NO_COMPANY =
  /^(?:Christmas|Easter|Thanksgiving|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Head|Group|Goods|Ihnen|Euch|Dir|Uns|Arbeit|Interesse|Bedarf|Fragen|Gelegenheit)\b/u;
