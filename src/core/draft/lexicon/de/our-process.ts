import type { Phrases } from "../../../evidence/saying";

/** Nennt den eigenen Schreibtisch als Grund: Chef, Planung, Quartal. */
export const ourProcess: Phrases = {
  says: [
    /\b(?:mein(?:e)?|unser(?:e)?) (?:\p{L}+ )?(?:chef|chefin|vorgesetzter?|vertriebsleiter|vertriebsleitung|geschäftsführung|leitung|controlling) (?:\p{L}+ ){0,2}(?:fragt|will|möchte|braucht|drängt|erwartet|wartet|sitzt)(?!\p{L})/iu,
    /\b(?:meine[mnrs]?|unsere[mnrs]?) (?:\p{L}+ )?(?:forecast|pipeline|crm|umsatzplanung|vertriebsplanung|quartalszahlen|zielen?|quote|absatzplanung|auftragsplanung)(?!\p{L})|\b(?:noch )?(?:vor|bis|zum|in diesem) (?:\p{L}+ )?(?:quartalsende|monatsende|jahresende|quartal)\b[^.?!]{0,40}\b(?:abschließen|buchen|unterschreiben|eintüten|verbuchen)(?!\p{L})/iu,
    /\b(?:damit|dann) (?:ich|wir)\b[^.?!]{0,40}\b(?:planen|einplanen|vorgang schließen|akte schließen|abschließen können|aktualisieren|weitermelden|berichten)(?!\p{L})/iu,
  ],
};
