import type { Phrases } from "../../saying";

export const decline: Phrases = {
  says: [
    /\b(?:wir|ich) (?:bleiben|bleibe)(?: \p{L}+){0,2} bei (?:unserem|unserer|dem|der|meinem) (?:\p{L}+ ){0,2}(?:lieferanten|anbieter|dienstleister|partner|lösung|system|software)(?!\p{L})/iu,
    /(?<!\p{L})(?:wir|ich) (?:lassen?|lassens|lass) (?:es|das|die sache|das ganze)? ?(?:jetzt |nun )?(?:erst ?mal|vorerst|lieber|dann doch|doch) ?(?:bleiben|sein|so)?(?=[.,;!]|$)/iu,
    /(?<!\p{L})(?:investition|anschaffung|vorhaben|projekt|antrag|angebot) (?:wurde|ist)(?: \p{L}+){0,3} abgelehnt(?!\p{L})/iu,
    /\b(?:haben|habe|hat) (?:wir |ich |(?:sich )?(?:unsere?|die|der|das) \p{L}+ )?(?:uns |mich |sich )?(?:[\p{L}]+[ ,]+){0,5}(?:dagegen|gegen (?:das|ihr|die|ihre|eine|einen)|für (?:einen anderen|einen anderweitigen|ein anderes|eine andere|den wettbewerb|einen wettbewerber|den mitbewerber|einen mitbewerber))(?: [\p{L}]+){0,4} ?(?:entschieden|entschlossen|[.,;]|$)/iu,
    /\b(?:haben|habe|hat) (?:[\p{L}]+[ ,]+){0,5}(?:entschieden|beschlossen)[, ]+(?:[\p{L}]+ ){0,6}nicht (?:weiter|fortzu|zu |umzusetzen|anzunehmen|zu kaufen|weiterzu)/iu,
    /\b(?:kein|keinen|keine) (?:[\p{L}]+ )?(?:interesse|bedarf)(?: (?:mehr|an|daran|daher|derzeit)|[.,;!]|$)/iu,
    /\bnicht (?:mehr |weiter )?(?:daran |an [\p{L} ]{1,30} )?interessiert\b/iu,
    /\b(?:werden|wollen|möchten) (?:[\p{L}]+ ){0,5}nicht (?:weiter ?verfolgen|weiterverfolgen|annehmen|beauftragen|umsetzen|fortsetzen|fortführen|in anspruch nehmen)/iu,
    /\b(?:müssen|muss|möchten|möchte) (?:[\p{L}]+ ){0,4}(?:leider )?(?:absagen|ablehnen)(?!\p{L})/iu,
    /\b(?:von|aus) (?:ihrem|ihrer|dem|der) (?:verteiler|liste|mailingliste|adressliste)/i,
    /\b(?:projekt|vorhaben|investition)(?: [\p{L}]+){0,3} (?:gestrichen|abgesagt|eingestellt|gecancelt|beerdigt)/iu,
    /\b(?:auftrag|zuschlag)(?: [\p{L}]+){0,5} (?:anderweitig|an einen anderen|an einen mitbewerber|an den wettbewerb)/iu,
  ],
  unless: [
    /\b(?:termin|besprechung|einladung|option|zusatzmodul|modul|meeting|am (?:montag|dienstag|mittwoch|donnerstag|freitag))/i,
    /\b(?:bevor|solange|bis)\b/i,
  ],
};
