import { type PromiseHead, promiseHead } from "../promise";

/** Words up to the verb at the end of a German clause; the full stop of "13. Mai" is none. */
const WORDS = "(?:[^.;:!?]|(?<=\\d)\\.){2,110}?";
/** What somebody plans to do with the reader's business, with its "zu" where the verb has it inside. */
const TO_DO =
  "(?:vorzulegen|vorzustellen|anzusprechen|abzustimmen|abzuklären|durchzugehen|anzusehen|anzuschauen|mitzunehmen|mitzuteilen|zuzusenden|zuzuschicken|zurückzukommen|nachzureichen|freizugeben|auszulösen|aufzugeben|anzurufen|(?:eine )?(?:antwort|rückmeldung|bescheid) zu geben|zu (?:klären|besprechen|entscheiden|bestellen|beauftragen|unterschreiben|unterzeichnen|schicken|senden|melden|geben|prüfen|bestätigen|liefern|zeigen|diskutieren))";
const INFINITIVE =
  "(?:vorlegen|vorstellen|ansprechen|abstimmen|abklären|durchgehen|ansehen|anschauen|mitnehmen|mitteilen|zusenden|zuschicken|nachreichen|freigeben|auslösen|aufgeben|anrufen|klären|besprechen|entscheiden|bestellen|beauftragen|unterschreiben|unterzeichnen|schicken|senden|melden|bestätigen|diskutieren|entscheidung treffen|bescheid geben|antworten|rückmelden)(?![a-zäöüß])";

/** Plans with a day on them, and what the reader may count on. */
export const plans = (paper: string): PromiseHead[] => [
  // "Mein Plan ist, es am Montag der Geschäftsleitung vorzulegen", "Ich habe vor, das am Donnerstag zu besprechen"
  promiseHead(
    `\\b(?:(?:mein|unser) (?:plan|ziel|vorhaben) ist(?: es)?|(?:ich habe|wir haben)(?: es| fest)? vor|ich plane|wir planen|ich versuche|wir versuchen|ich habe mir vorgenommen|wir haben uns vorgenommen),? ${WORDS}\\b${TO_DO}`,
    { speaks: "self", needs: "business and date" },
  ),
  // "Wir wollen bis Ende des Monats entscheiden", "Ich will es am Dienstag im Team ansprechen"
  promiseHead(`\\b(?:ich will|wir wollen) (?!nicht|nur|erst|eigentlich|wissen)${WORDS}\\b${INFINITIVE}`, {
    speaks: "self",
    needs: "business and date",
  }),
  // "Sie können bis Freitag mit unserer Rückmeldung rechnen"
  promiseHead(
    `\\b(?:sie können|du kannst|ihr könnt) ${WORDS}\\bmit (?:der|dem|einer|einem|unserer|unserem|meiner|meinem|den|unseren) (?:[^ .;:!?,]{2,30} )?${paper}${WORDS.replace("{2,", "{1,")}\\brechnen`,
    { speaks: "self", needs: "date" },
  ),
  promiseHead(
    `\\b(?:sie können|du kannst|ihr könnt) mit (?:der|dem|einer|einem|unserer|unserem|meiner|meinem|den|unseren) (?:[^ .;:!?,]{2,30} )?${paper} ${WORDS}\\brechnen`,
    { speaks: "self", needs: "date" },
  ),
  // "Verlassen Sie sich darauf, dass Sie am Montag die Unterlagen haben"
  promiseHead(
    `\\b(?:verlassen sie sich|sie können sich|du kannst dich|verlass dich) (?:darauf|drauf)(?: verlassen)?, dass (?:ich|wir|sie|du|ihr) ${WORDS}(?:haben|hast|habt|bekommen|bekommst|erhalten|schicken?|senden?|melden?|klären?|liegt|vorliegen)(?![a-zäöüß])`,
    { speaks: "self" },
  ),
  // "Am Freitag weiß ich mehr"
  promiseHead(
    "(?:^|(?<=[.,;:–-] ))(?:(?:am|ab|bis|nach|im|in|anfang|mitte|ende|nächste|kommende|spätestens)[^.;:!?,]{0,40} )?(?:(?:mon|diens|donners|frei)tag|mittwoch|morgen|woche|[^ .;:!?,]{3,20}) (?:weiß|wissen) (?:ich|wir) (?:mehr|bescheid|es genau)",
    { speaks: "self", needs: "date" },
  ),
  promiseHead(
    "\\b(?:ich weiß|wir wissen) (?=[^.;:!?]{0,40}(?:mehr|bescheid|genau))(?:bis|am|ab|nächste|kommende|morgen|spätestens)(?![a-zäöüß])",
    { speaks: "self", needs: "date" },
  ),
  // "Geben Sie mir bis Freitag Zeit"
  promiseHead(
    "\\b(?:geben sie|gib|gebt) (?:mir|uns) (?:bitte )?(?:noch )?(?:zeit )?bis(?![^.;:!?]{0,40} (?:bescheid|rückmeldung|antwort|eine))",
    {
      speaks: "self",
      needs: "date",
    },
  ),
  // "Ich habe es für Montag auf die Tagesordnung gesetzt"
  promiseHead(
    "\\b(?:ich habe|wir haben) (?:es|das|den punkt|das thema|ihr angebot|dein angebot)(?=[^.;:!?]{0,60}\\b(?:tagesordnung|agenda)(?![a-zäöüß]))",
    { speaks: "self" },
  ),
  promiseHead(
    "\\b(?:das|es|der punkt|das thema|ihr angebot|dein angebot) steht (?=(?:[^.;:!?]|(?<=\\d)\\.){0,60}\\b(?:tagesordnung|agenda)(?![a-zäöüß]))",
    { speaks: "self", needs: "date", event: true },
  ),
];
