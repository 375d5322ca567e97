import type { Phrases } from "../../../evidence/saying";

/** Nennt den eigenen Schreibtisch als Grund: Chef, Planung, Quartal. */
export const ourProcess: Phrases = {
  says: [
    /\b(?:mein(?:e)?|unser(?:e)?) (?:\p{L}+ )?(?:chef|chefin|vorgesetzter?|vertriebsleiter|vertriebsleitung|geschäftsführung|leitung|controlling) (?:\p{L}+ ){0,2}(?:fragt|will|möchte|braucht|drängt|erwartet|wartet|sitzt)(?!\p{L})/iu,
    /\b(?:meine[mnrs]?|unsere[mnrs]?) (?:\p{L}+ )?(?:forecast|pipeline|crm|umsatzplanung|vertriebsplanung|quartalszahlen|zielen?|quote|absatzplanung|auftragsplanung)(?!\p{L})|\b(?:noch )?(?:vor|bis|zum|in diesem) (?:\p{L}+ )?(?:quartalsende|monatsende|jahresende|quartal)\b[^?!]{0,40}\b(?:abschließen|buchen|unterschreiben|eintüten|verbuchen)(?!\p{L})/iu,
    /\b(?:damit|dann) (?:ich|wir)\b[^?!]{0,40}\b(?:planen|einplanen|vorgang schließen|akte schließen|abschließen können|aktualisieren|weitermelden|berichten)(?!\p{L})/iu,
    /\b(?:bei uns|unser\p{L}{0,2})\b[^?!]{0,40}\b(?:jahresabschluss|quartalsende|quartalsabschluss|monatsabschluss|geschäftsjahr|jahresende|budgetrunde)(?!\p{L})/iu,
    /\b(?:ich|wir) (?:muss|müsste|müssen|müssten|soll|sollte|sollen)\b[^?!]{0,40}\bintern\b[^?!]{0,30}\b(?:weitermelden|melden|berichten|weitergeben|rechtfertigen|erklären)(?!\p{L})|\b(?:ich|wir) (?:muss|müssen|müssten|wollen) (?:\p{L}+ ){0,4}(?:planen|einplanen|disponieren)\b[^?!]{0,40}\b(?:antwort|bescheid|rückmeldung|bestellung|signal|zusage|entscheidung)(?!\p{L})/iu,
    /(?<!(?:ihr|dein|euer|eur)\p{L}{0,2} (?:\p{L}+ )?)\b(?:monats|quartals|vertriebs|umsatz|absatz|auftrags|kapazitäts)(?:planung|zahlen|meeting|runde|besprechung|ziele?n?|prognose)(?!\p{L})/iu,
    /\bim nacken(?!\p{L})|\bmeine (?:\p{L}+ )?zahlen(?!\p{L})|\b(?:würde|möchte|will|muss)\b[^?!]{0,40}\bvon meiner (?:\p{L}+-?){0,3}liste\b[^?!]{0,10}(?:haben|bekommen|streichen)|\b(?:mein\p{L}{0,2}|unser\p{L}{0,2}) (?:jahres|verkaufs)ziele?n?(?!\p{L})|\b(?:wir|ich) (?:schließen|schließe|machen|mache)\b[^?!]{0,30}\b(?:bücher|quartal|monat|jahr|buchung)\b/iu,
  ],
};
