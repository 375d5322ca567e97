/** Names of files say what they hold in whatever language the mail is written in. */

/** Signed or ordered, unless it is also `other`: signed, and yet no deal. */
export const ORDER_FILES: readonly { accepted: RegExp; other: RegExp }[] = [
  {
    accepted: /(?:^|[\W_])(?:signed|countersigned|executed)(?=[\W_]|$)|^(?:PO|purchase[\W_]?order)[\W_]{0,2}\d/i,
    other: /(?:^|[\W_])(?:unsigned|nda|dpa|non[\W_]?disclosure|to[\W_]be)(?=[\W_]|$)/i,
  },
  {
    accepted: /(?:^|[\W_])(?:unterschrieben|unterzeichnet|gegengezeichnet)(?=[\W_]|$)|^bestellung[\W_]{0,2}\d/i,
    other: /(?:^|[\W_])(?:nda|avv|entwurf|muster)(?=[\W_]|$)/i,
  },
];

export const OFFER_FILES: readonly RegExp[] = [
  /(?:^|[\W_])(?:proposal|offer|quote|quotation|estimate|pricing|proposta|offerta|oferta|propuesta|presupuesto|devis|offre|cotizacion|preventivo)(?=[\W_\d]|$)/i,
  /(?:^|[\W_])(?:angebot|kostenvoranschlag|offerte|preisangebot)(?=[\W_\d]|$)/i,
];

export const PITCH_FILE =
  /(?:^|[\W_])(?:brochure|deck|ROI|case[\W_]?stud(?:y|ies)|references?|referenz(?:en)?|feature(?:s|[\W_]?list|[\W_]comparison)?|flyer|leaflet|whitepaper|white[\W_]paper|prospekt|broschüre|broschuere|testimonials?|catalogu?e|katalog|roadmap|success[\W_]stor(?:y|ies)|\d{1,2}[\W_]?off|discount)(?=[\W_\d]|$)/i;
