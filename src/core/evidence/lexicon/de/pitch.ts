import type { Phrases } from "../../saying";

const THING =
  "(?:prospekt|broschüre|präsentation|fallstudie|anwenderbericht|referenzbericht|referenzliste|referenz|katalog|video|funktionsübersicht|roi-rechnung|roi-berechnung|wirtschaftlichkeitsrechnung|flyer|newsletter|whitepaper)";

export const pitch: Phrases = {
  says: [
    new RegExp(
      `\\b(?:anbei|im anhang|beigefügt|hier|sende|schicke|senden|übersende)(?: [\\p{L}]+){0,5} [\\p{L}]*${THING}`,
      "iu",
    ),
    new RegExp(`${THING}(?: [\\p{L}]+){0,4} (?:anbei|im anhang|beigefügt|angehängt)`, "iu"),
    /\b(?:wussten sie(?:,? dass)?|jetzt neu|neu im programm|neue funktionen|neue version|ab sofort (?:mit|auch)|serienmäßig)/i,
    /\b(?:\d{1,2} ?% (?:rabatt|nachlass|günstiger)|rabatt|sonderangebot|sonderpreis|sonderaktion|aktionspreis|jahresendaktion|letzte chance|nur noch bis)/i,
    /\b(?:unsere|andere) kunden (?:[\p{L}]+ ){0,4}(?:sparen|erreichen|berichten|reduzieren|konnten)/iu,
    /\b(?:amortisation|amortisiert sich|rechnet sich) (?:[\p{L}]+ ){0,3}(?:in|nach|von|innerhalb)/iu,
    /\b(?:marktführer|preisgekrönt|führend\p{L}* lösung|wird sie (?:[\p{L}]+ )?(?:überzeugen|begeistern))/iu,
  ],
  unless: [
    /\b(?:wie (?:gewünscht|besprochen|versprochen|angefordert|erbeten)|um die sie|kein rabatt|leider)(?!\p{L})/iu,
  ],
  asked: true,
};
