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
    new RegExp(
      `\\bunser\\p{L}{0,2} (?:neue|neueste|aktuelle)\\p{L}{0,2} [\\p{L}-]*(?:${THING}|baureihe|version|serie|generation|produktlinie)`,
      "iu",
    ),
    /\b(?:haben|ist|sind) (?:[\p{L}]+ ){0,3}(?:eine?n? )?neue[nrs]? [\p{L}-]+ (?:herausgebracht|vorgestellt|auf den markt|erschienen|verfügbar)(?!\p{L})/iu,
    /\bunser\p{L}{0,2}(?!\p{L})[^.?!]{0,60}\b(?:spart|sparen|steigert|steigern|senkt|senken|reduziert|reduzieren|verdoppelt|halbiert)(?!\p{L})[^.?!]{0,25}\b(?:sie|ihnen|ihre\p{L}?|bis zu|\d+ ?%)/iu,
    /\bkunden (?:sind|setzen|schwören|loben|vertrauen)(?!\p{L})[^.?!]{0,30}\b(?:begeistert|überzeugt|zufrieden|auf (?:uns|unser))/iu,
    /\bunser\p{L}{0,2} (?:neue|verbesserte)\p{L}{0,2} [\p{L}-]+ (?:zeigt|gibt|bietet|erlaubt|ermöglicht|liefert|hilft|kann|macht)(?!\p{L})|\b(?:betriebe|firmen|unternehmen|kunden|teams|häuser) wie (?:ihre?s?r?|sie|deine?s?)(?!\p{L})[^?!]{0,20}\b(?:sparen|halbieren|erreichen|nutzen|senken|steigern|reduzieren)(?!\p{L})/iu,
    /\bausgezeichnet worden(?!\p{L})|\bauszeichnung (?:erhalten|bekommen|gewonnen)(?!\p{L})|\bwas (?:unser\p{L}{0,2}|die) [\p{L}-]+ (?:[\p{L}]+ )?neues (?:kann|bietet)(?!\p{L})/iu,
  ],
  unless: [
    /\b(?:wie (?:gewünscht|besprochen|versprochen|angefordert|erbeten)|um die sie|kein rabatt|leider)(?!\p{L})/iu,
  ],
  asked: true,
};
