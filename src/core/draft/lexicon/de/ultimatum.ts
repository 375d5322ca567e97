import type { Phrases } from "../../../evidence/saying";

/** Droht, drängt oder lässt etwas ablaufen. */
export const ultimatum: Phrases = {
  says: [
    /\b(?:sollte|wenn|falls) (?:ich|wir) (?:\p{L}+ ){0,3}(?:nichts|keine (?:antwort|rückmeldung))\b[^?!]{0,100}\b(?:werde|werden|muss|müssen|gehe ich davon aus|gehen wir davon aus|schließe|streiche|nehme|ziehe|lösche|beende|storniere|vergebe)(?!\p{L})|\bandernfalls (?:muss|müssen|werde|werden)(?!\p{L})|\bsonst (?:muss|müssen) (?:ich|wir)(?!\p{L})|\bgezwungen\b[^?!]{0,40}\bzu (?:schließen|stornieren|erhöhen|vergeben|beenden)(?!\p{L})/iu,
    /\bletzte (?:chance|gelegenheit|möglichkeit|erinnerung|mahnung|mail|nachricht|anfrage|anlauf|aufforderung)(?!\p{L})|\bjetzt oder nie(?!\p{L})|\bnur (?:noch )?(?:heute|bis morgen|bis heute|wenige|zwei|drei|\d) ?(?:\p{L}+ )?(?:gültig|plätze|termine|stück|verfügbar|frei)?(?!\p{L}) ?(?:gültig|verfügbar|frei)?[.!]/iu,
    /\b(?:antwort|antworten|rückmeldung|entscheidung|bescheid|bestätig\p{L}+|melden)\b[^?!]{0,40}\b(?:umgehend|sofort|schnellstmöglich|unverzüglich|noch heute|dringend|asap|bis heute|bis morgen)(?!\p{L})|\b(?:brauche|benötige|erwarte|benötigen|erwarten)\b[^?!]{0,40}\b(?:umgehend|sofort|noch heute|bis heute|unverzüglich|dringend)(?!\p{L})/iu,
    /\b(?:danach|sonst|ansonsten|andernfalls)\b[^?!]{0,60}\b(?:nicht (?:mehr|länger) (?:\p{L}+ )?(?:halten|garantieren|zusagen|reservieren)|an (?:einen |den )?(?:anderen|nächsten) (?:\p{L}+ )?(?:kunden|interessenten))(?!\p{L})/iu,
    /\b(?:verfällt|erlischt|endet)\b[^?!]{0,20}\b(?:heute|morgen|in kürze|in (?:\p{L}+|\d) (?:tagen|stunden)|diese woche)(?!\p{L})|\b(?:heute|morgen) (?:verfällt|erlischt|endet) (?:das|der|die) (?:angebot|preis|reservierung|aktion)(?!\p{L})/iu,
    /\bbis (?:spätestens )?(?:heute|morgen)(?: abend| mittag| früh)?\b[^?!]{0,40}\b(?:bescheid|antwort\p{L}*|rückmeldung|entscheid\p{L}*|bestätig\p{L}*|zusage)(?!\p{L})|\b(?:es|das|die sache) ist (?:\p{L}+ ){0,2}(?:dringend|eilig|höchste zeit)(?!\p{L})/iu,
    /\bandere (?:kunden|interessenten|firmen) (?:\p{L}+ ){0,2}(?:warten|interess|anfrag)/iu,
    /\b(?:wenn|falls|sofern|sollten)\b[^?!]{0,60}\b(?:steigt|erhöht sich|verfällt|erlischt|entfällt) (?:der|das|die|ihr) (?:\p{L}+ )?(?:preis|angebot|rabatt|reservierung|platz)|\b(?:muss|müssen|müssten|müsste|werde|werden)\b[^?!]{0,40}\b(?:angebot|reservierung|platz|termin)\b[^?!]{0,20}\b(?:zurückziehen|zurücknehmen|stornieren|vergeben|anderweitig)|\b(?:antworten|melden|bestätigen|entscheiden|unterschreiben) sie\b[^?!]{0,20}\b(?:heute|sofort)(?!\p{L})/iu,
  ],
  unless: [/\bnicht (?:\p{L}+ )?(?:dringend|eilig)(?!\p{L})/iu],
};
