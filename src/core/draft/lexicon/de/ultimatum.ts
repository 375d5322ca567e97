import type { Phrases } from "../../../evidence/saying";

/** Droht, drängt oder lässt etwas ablaufen. */
export const ultimatum: Phrases = {
  says: [
    /\b(?:sollte|wenn|falls) (?:ich|wir) (?:\p{L}+ ){0,3}(?:nichts|keine (?:antwort|rückmeldung))\b[^?!]{0,100}\b(?:werde|werden|muss|müssen|gehe ich davon aus|gehen wir davon aus|schließe|streiche)(?!\p{L})|\bandernfalls (?:muss|müssen|werde|werden)(?!\p{L})|\bsonst (?:muss|müssen) (?:ich|wir)(?!\p{L})|\bgezwungen\b[^.?!]{0,40}\bzu (?:schließen|stornieren|erhöhen|vergeben|beenden)(?!\p{L})/iu,
    /\bletzte (?:chance|gelegenheit|möglichkeit|erinnerung|mahnung|mail|nachricht)(?!\p{L})|\bjetzt oder nie(?!\p{L})|\bnur (?:noch )?(?:heute|bis morgen|bis heute|wenige|zwei|drei|\d) ?(?:\p{L}+ )?(?:gültig|plätze|termine|stück|verfügbar|frei)?(?!\p{L}) ?(?:gültig|verfügbar|frei)?[.!]/iu,
    /\b(?:antwort|antworten|rückmeldung|entscheidung|bescheid|bestätig\p{L}+|melden)\b[^.?!]{0,40}\b(?:umgehend|sofort|schnellstmöglich|unverzüglich|noch heute|dringend|asap|bis heute|bis morgen)(?!\p{L})|\b(?:brauche|benötige|erwarte|benötigen|erwarten)\b[^.?!]{0,40}\b(?:umgehend|sofort|noch heute|bis heute|unverzüglich|dringend)(?!\p{L})/iu,
    /\bandere (?:kunden|interessenten|firmen) (?:\p{L}+ ){0,2}(?:warten|interess|anfrag)/iu,
  ],
};
