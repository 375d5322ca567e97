import type { Phrases } from "../../saying";

/** Courtesy, and what a sentence like these says about the mail and not about the matter. */
const NOT_THIS =
  /(?<!\p{L})(?:freue|freuen|hoffe|gerne?|danke für|vielen dank|urlaub|abwesend|termin|telefonat|telefonieren|treffen|besprechung|rechnung|gesagt|erwähnt)(?!\p{L})/iu;

export const concern: { open: Phrases; trouble: Phrases; date: Phrases; agreed: Phrases; promises: RegExp } = {
  open: {
    says: [
      /(?<!\p{L})was (?:ich|wir|mir|uns) (?:\p{L}+ ){0,2}(?:nicht|fehlt|unklar)(?!\p{L})/iu,
      /(?<!\p{L})(?:bin|sind) (?:\p{L}+ ){0,3}(?:nicht (?:ganz )?sicher|unsicher|unschlüssig)(?!\p{L})/iu,
      /(?<!\p{L})(?:meine|unsere) (?:einzige |größte |eigentliche )?(?:sorge|bedenken) (?:ist|wäre|sind)(?!\p{L})/iu,
      /(?<!\p{L})(?:mache|machen|macht) (?:ich |wir )?(?:mir|uns) (?:\p{L}+ ){0,3}(?:sorgen|gedanken)(?!\p{L})/iu,
      /(?<!\p{L})(?:muss|müssen|möchte|möchten|will|wollen) (?:ich |wir )?(?:[\p{L}\d.-]+ ){0,7}(?:prüfen|nachmessen|ausmessen|ausrechnen|durchrechnen|vergleichen|wissen|verstehen|nachsehen|abklären)(?!\p{L})/iu,
      /(?<!\p{L})(?:ist|sind) (?:mir |uns |bei uns )?(?:\p{L}+ ){0,2}noch (?:nicht (?:ganz )?klar|unklar|offen)(?!\p{L})/iu,
      /(?<!\p{L})(?:messe|messen|prüfe|prüfen|vergleiche|vergleichen|rechne|rechnen) (?:ich |wir )?(?:gerade|noch|derzeit|eben)(?!\p{L})/iu,
      /(?<!\p{L})(?:eine|ne) hausnummer(?!\p{L})/iu,
      /(?<!\p{L})mit [^.!?]{1,30} gerechnet(?!\p{L})/iu,
      /(?<!\p{L})hängt davon ab, (?:ob|wie|was|wann)(?!\p{L})/iu,
    ],
    unless: [NOT_THIS],
  },
  trouble: {
    says: [
      /(?<!\p{L})(?:ist|sind|kommt|kommen)(?!\p{L})[^.!?]{0,50}(?<!\p{L})zu (?:oft|langsam|spät|lange)(?!\p{L})/iu,
      /(?<!\p{L})(?:fällt|fallen) (?:\p{L}+ ){0,4}(?:ständig|dauernd|oft|immer wieder) (?:\p{L}+ ){0,2}aus(?!\p{L})/iu,
    ],
    unless: [NOT_THIS],
  },
  date: {
    says: [
      /(?<!\p{L})(?:brauche|brauchen|braucht|benötigen|benötige|müssen|muss|sollen|soll|sollte|sollten|möchten|möchte|wollen|suche|suchen|spätestens|idealerweise|am liebsten|geplant)(?!\p{L})/iu,
      /(?<!\p{L})l(?:äuft|aufen)(?!\p{L})[^!?]{0,100}(?<!\p{L})aus(?!\p{L})/iu,
      /(?<!\p{L})(?:beginnt|beginnen|startet|starten|eröffnen|eröffnet|eröffnung|endet|enden|umzug|ziehen|saison|inbetriebnahme|ausgelaufen)(?!\p{L})/iu,
    ],
    unless: [
      NOT_THIS,
      /(?<!\p{L})(?:heute|morgen|gestern|diese woche|bestellung|auftrag|entscheidung|antwort|freigabe|unterschr\p{L}+|prüfung|sie|ihnen|dir|dich)(?!\p{L})/iu,
    ],
  },
  agreed: {
    says: [
      /(?<!\p{L})(?:preis|preislich|angebot|konditionen|umfang|zahlen)(?!\p{L})(?: \p{L}+){0,4} (?:passt|passen|im rahmen|in ordnung|okay|ok|fair|vollständig)(?!\p{L})/iu,
    ],
    unless: [/(?<!\p{L})(?:aber|jedoch|nicht|nur|wenn|falls|sobald|leider|kein\p{L}*)(?!\p{L})/iu],
  },
  promises:
    /(?<!\p{L})(?:werde|werden|melde mich|melden uns|gebe(?:n)? (?:ihnen |dir |euch )?(?:wir )?bescheid|komme(?:n)? auf (?:sie|dich) zu|schicke|sende|lasse sie wissen)(?!\p{L})/iu,
};
