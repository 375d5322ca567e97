import type { Phrases } from "../../saying";

const OFFER = "(?:angebot|angebots|kostenvoranschlag|preisangebot|offerte|preisliste|kalkulation)";

export const offer: Phrases = {
  says: [
    new RegExp(
      `\\b(?:anbei|im anhang|beigefügt|hiermit|nachfolgend|untenstehend)(?: [\\p{L}]+){0,6} [\\p{L}]*${OFFER}`,
      "iu",
    ),
    new RegExp(`${OFFER}(?: [\\p{L}\\d./-]+){0,6} (?:anbei|im anhang|beigefügt|angehängt|liegt bei)`, "iu"),
    new RegExp(
      `\\b(?:sende|schicke|übersende|überreiche|senden|übersenden|unterbreiten|unterbreite)(?: [\\p{L}]+){0,5} [\\p{L}]*${OFFER}`,
      "iu",
    ),
    /\b(?:(?:bieten|biete) (?:wir|ich)|(?:wir|ich) (?:bieten|biete)) ihnen (?:[\p{L}]+ ){0,4}(?:an|für)?[^.!?]{0,60}\d/iu,
  ],
  unless: [/\b(?:ihr angebot|danke für|dank für|werde|werden wir|morgen)(?!\p{L})/iu],
};
