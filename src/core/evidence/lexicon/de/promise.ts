import type { PromiseHead, PromiseLexicon } from "../promise";

const head = (source: string, rest: Omit<PromiseHead, "pattern">): PromiseHead => ({
  pattern: new RegExp(source, "gi"),
  ...rest,
});

/** Verbs of the reader's business as they stand in the present tense, which German uses for promises. */
const PRESENT =
  "(?:schicke|schicken|sende|senden|melde|melden|gebe|geben|rufe|rufen|kläre|klären|prüfe|prüfen|bespreche|besprechen|liefere|liefern|komme|kommen|bestätige|bestätigen|unterschreibe|unterschreiben|bringe|bringen|frage|fragen|teile|teilen|lasse|lassen|leite|leiten|kümmere|kümmern|erledige|erledigen|informiere|informieren|antworte|antworten|reiche|reichen|lege|legen|stelle|stellen|hake|haken|reserviere|bestelle|bestellen|überweise|überweisen|entscheide|entscheiden)";

/** The same verbs after "werde", where they end the clause. */
const INFINITIVE =
  "(?:schicken|senden|zusenden|zuschicken|melden|geben|anrufen|klären|prüfen|besprechen|liefern|zurückkommen|bestätigen|unterschreiben|mitbringen|fragen|nachfragen|mitteilen|weiterleiten|kümmern|erledigen|informieren|antworten|nachreichen|vorlegen|vorstellen|bestellen|überweisen|entscheiden|ansprechen|durchgehen|wissen lassen)";

const HEADS: PromiseHead[] = [
  head(`\\bich werde [^.;:!?]{0,120}?\\b${INFINITIVE}\\b`, { speaks: "self" }),
  head(`\\bwir werden [^.;:!?]{0,120}?\\b${INFINITIVE}\\b`, { speaks: "team", needs: "date or reader" }),
  head("\\b(?:ich|wir) (?:kümmere|kümmern) (?:mich|uns) (?:darum|drum)\\b", { speaks: "self" }),
  head("\\b(?:ich|wir) (?:melde|melden) (?:mich|uns)\\b", { speaks: "self" }),
  head("\\b(?:melde|kümmere) mich\\b", { speaks: "self", elided: true }),
  head(
    "\\b(?:ich|wir) (?:komme|kommen) (?:auf sie|auf dich|darauf) zu\\b|\\b(?:ich|wir) (?:komme|kommen) [^.;:!?,]{0,60}\\bauf (?:sie|dich|euch) zu(?:rück)?\\b",
    { speaks: "self" },
  ),
  head(
    "\\b(?:ich|wir) (?:schicke|schicken|sende|senden|gebe|geben|lasse|lassen|teile|teilen|rufe|rufen) (?:ihnen|dir|euch|sie|dich) \\S",
    { speaks: "self", needs: "date" },
  ),
  head(`\\bich ${PRESENT}\\b`, { speaks: "self", needs: "date" }),
  head(`\\bwir ${PRESENT}\\b`, { speaks: "team", needs: "date" }),
  head("\\b(?:schicke|sende|melde|gebe|rufe) (?:ich|wir) (?:ihnen|dir|euch|sie|dich|mich|uns|es)\\b", {
    speaks: "self",
    needs: "date or reader",
  }),
  head("\\b(?:sie|du|ihr) (?:hören|hörst|hört) [^.;:!?]{0,40}\\bvon (?:mir|uns)\\b", { speaks: "self" }),
  head(
    "\\b(?:sie|du|ihr) (?:(?:haben|hast|habt)(?= [^.;:!?]{0,60}\\b(?:bis|spätestens)\\b)|bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet|kriegst) ",
    {
      speaks: "self",
      needs: "date",
    },
  ),
  head(
    "\\b(?:(?:die|das|der|unsere?) )?(?:angebot|unterlagen|vertrag|zeichnungen|rückmeldung|bestellung|details|antwort|freigabe|bestätigung|protokoll|zahlen) (?:folgt|folgen)\\b",
    { speaks: "self" },
  ),
  head("\\b(?:herr|frau|dr\\.|unser(?:e)?) [^.;:!?,]{2,40} (?:meldet|melden) sich\\b", { speaks: "other" }),
];

export const PROMISE: PromiseLexicon = {
  anyPromise: /\b(?:werden?|ich|wir|sie|du|ihr|mich|folgt|folgen|meldet)\b/i,
  heads: HEADS,
  refusedBefore:
    /(?:\b(?:dass|ob|wenn|falls|sobald|bevor|bis|weil|da|wo|wie|was|warum|wann|die|der|das|sagte|sagten|schrieb|schrieben|meinte|hoffe|hoffen|hoffentlich|glaube|denke|vielleicht|eventuell|vermutlich|wahrscheinlich)(?: [^.,;:!?]{1,30})?|["„“«(][^"“”»)]{0,60}) ?$/i,
  refused:
    /\b(?:nicht|kein|keine|keinen|nie|niemals|vielleicht|eventuell|vermutlich|wahrscheinlich|hoffentlich|gegebenenfalls|bei bedarf|im urlaub|abwesend|außer haus|jede woche|täglich|immer|normalerweise|frage mich|fragen uns|gebe ihnen recht|gebe dir recht|anbei|hiermit|im anhang|beigefügt)\b/i,
  irony: /🙄|\bsankt[- ]nimmerleins|\bnie im leben\b|wers glaubt|wer's glaubt/i,
  boundary:
    /[;:!?()[\]"„“”]| [–—-]+ |–|—|\.\.+|\.(?= [A-ZÄÖÜ])|\.$|, (?=(?:aber|denn|weil|da|die|der|das|welche|bitte|damit|sodass|so dass|dann|danke|vielen|obwohl|ich|wir|sie|es|er|und)\b)| (?:aber|denn|weil|obwohl|sodass) | und (?=(?:ich|wir|sie|bitte|danke|hoffe|freue)\b)/i,
  reader: /\b(?:ihnen|ihr|ihre[nmrs]?|sie|dir|dich|dein\w*|euch|antwort|rückmeldung|bescheid|entscheidung)\b/i,
  ownClause:
    /^(?:(?:ok|okay|danke|gut|alles klar|verstanden|gerne|ja|perfekt|super)?[,;:.! –—-]*)$|\b(?:ich|wir)\b[^.;:]{0,120}?(?: und|,) $/i,
  leadingClause: /(?!)/,
  condition: /(?:^|[ ,])(?:wenn|falls|sobald|sofern|nachdem|sollten|nach)\b/i,
  request: /^(?:bitte )?(?:schicken|senden|geben|teilen|schick|sende|gib|lassen) [^;]*(?:\bdann|,) $/i,
  courtesy:
    /\b(?:lassen sie (?:es )?(?:mich|uns)|sagen sie (?:mir|uns)|falls|sofern|sollten|sollte|bei fragen|bei rückfragen|wenn (?:sich|etwas|sie (?:fragen|noch|möchten|wollen|wünschen|interesse)|es (?:passt|geht|etwas)|ich|wir|du (?:willst|magst)))\b/i,
  onReader:
    /\b(?:sie|ihnen|ihr|ihre[nmrs]?|du|dein\w*|euch|eure[nrms]?)\b|\b(?:mir|uns|ich|wir) [^.;]{0,60}(?:vorliegt|vorliegen|habe|haben|erhalten|bekommen|bekomme)\b/i,
  supposed: /^[ ,]?(?:wenn|falls|sofern|sollten)\b/i,
  coordination: / und (?=(?:schicke|sende|rufe|melde|gebe|bestätige)\b)/i,
  reportsBack: /^(?:ich|wir) (?:melde|melden|gebe|geben|sage|sagen|informiere|informieren|komme|kommen)\b/i,
  soon: /\b(?:bald|zeitnah|umgehend|kurzfristig|so bald wie möglich|schnellstmöglich|in kürze|gleich|sofort)\b/i,
  vagueEnd: /\bvor (?:den|dem|der) (?:feiertagen|ferien|sommerpause|urlaub|weihnachtspause)/i,
  smallWords: /\b(?:bis|am|zum|spätestens|ende|den|dem|der|oder|und|wohl|noch)\b|[\s,.()–—-]/gi,
  call: /\b(?:anrufen|anruf|rufe|rufen|telefonieren|treffen|sprechen|besprechen)\b/i,
  assistant: /\b(?:assistenz|assistentin|assistent|sekretariat|im auftrag|i\. ?a\.|vorzimmer)\b/i,
};
