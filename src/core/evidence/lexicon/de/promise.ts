import type { PromiseHead, PromiseLexicon } from "../promise";
import { clips } from "./promise-clips";
import { inPassing } from "./promise-in-passing";
import { nextSteps } from "./promise-next-steps";
import { owed } from "./promise-owed";
import { plans } from "./promise-plans";

const head = (source: string, rest: Omit<PromiseHead, "pattern">): PromiseHead => ({
  pattern: new RegExp(source, "gi"),
  ...rest,
});

/** Verbs of the reader's business in the present tense, which German uses for promises; without their ending. */
const STEM =
  "(?:schick|send|meld|geb|ruf|klär|prüf|besprech|liefer|bestätig|unterschreib|bring|frag|teil|lass|leit|kümmer|erledig|informier|antwort|reich|leg|stell|hak|reservier|bestell|überweis|entscheid|sprech|schau|hör|mail|nehm|hol|besorg|diskutier|scann|schreib|beantwort|abstimm|stimm|lös|sag(?!en wir|e (?:ihnen|dir) (?:ehrlich|offen|ganz))|erteil|vergeb|erstell|kontaktier|unterzeichn|veranlass|geh(?=e? (?:es|das|ihr|dein|die|den)(?![a-zäöüß]))|mach(?=e? (?:es|das|die|den|ihnen|dir)(?![a-zäöüß]))|seh(?=e? (?:es|das|mir|ihr|dein|die|den|ich)(?![a-zäöüß]))|fass)";
/** "schicke", "schick", "schicken": as "ich" and "wir" want it. */
const PRESENT = `${STEM}(?:e|en)?(?![a-zäöüß])`;

/** The same verbs after "werde", where they end the clause. */
const INFINITIVE =
  "(?:schicken|senden|zusenden|zuschicken|melden|geben|anrufen|zurückrufen|klären|abklären|prüfen|besprechen|liefern|zurückkommen|bestätigen|unterschreiben|mitbringen|fragen|nachfragen|mitteilen|weiterleiten|kümmern|erledigen|informieren|antworten|beantworten|nachreichen|vorlegen|vorstellen|bestellen|überweisen|entscheiden|ansprechen|durchgehen|anschauen|ansehen|übermitteln|zukommen lassen|wissen lassen|zukommen|veranlassen|auslösen|freigeben|entscheidung treffen|unterzeichnen|beauftragen)";

/** Papers and answers that one side owes the other. */
const PAPER =
  "(?:angebot|unterlagen|vertrag|zeichnungen|rückmeldung|anmerkungen|kommentare|bestellung|auftrag|details|antwort|freigabe|bestätigung|auftragsbestätigung|protokoll|zahlen|liste|stückliste|pläne|daten|bescheid|entscheidung|ergebnis|feedback|zusage|formular|maße|muster|rechnung|unterschrift|anzahlung|auftragserteilung|information(?:en)?)";
const PERSON =
  "(?:(?:herr|frau) (?:dr\\. |prof\\. )?[^ .;:!?,]{2,30}|(?:mein|unser)e? [^ .;:!?,]{2,30}(?: [^ .;:!?,]{2,30})?)";

const HEADS: PromiseHead[] = [
  head(`\\bich werde (?:[^.;:!?]|(?<=\\d)\\.){0,120}?\\b${INFINITIVE}\\b`, { speaks: "self" }),
  head(`\\bwir werden (?:[^.;:!?]|(?<=\\d)\\.){0,120}?\\b${INFINITIVE}\\b`, {
    speaks: "team",
    needs: "date or reader",
  }),
  head("\\b(?:ich|wir) (?:kümmere|kümmern) (?:mich|uns) (?:darum|drum)\\b", { speaks: "self" }),
  head("\\b(?:ich|wir) (?:melde?|melden) (?:mich|uns)\\b", { speaks: "self" }),
  head("\\b(?:melde?|kümmere?) mich\\b", { speaks: "self", elided: true }),
  head("\\b(?:sage?|gebe?) (?:ihnen|dir|euch) (?:dann |dazu |danach )?bescheid\\b", { speaks: "self", elided: true }),
  head(
    "\\b(?:ich|wir) (?:komme|kommen) (?:auf sie|auf dich|darauf) zu\\b|\\b(?:ich|wir) (?:komme|kommen) [^.;:!?,]{0,60}\\bauf (?:sie|dich|euch) zu(?:rück)?\\b",
    { speaks: "self" },
  ),
  head(
    "\\b(?:ich|wir) (?:schicke|schicken|sende|senden|gebe|geben|lasse|lassen|teile|teilen|rufe|rufen) (?:ihnen|dir|euch|sie|dich) \\S",
    { speaks: "self", needs: "date" },
  ),
  head(`\\bich ${PRESENT}`, { speaks: "self", needs: "business and date" }),
  head(`\\bwir ${PRESENT}`, { speaks: "team", needs: "business and date" }),
  // "Ich ruf dich am Montag an", "Ich kläre das und melde mich"
  head(
    "\\bich (?:kläre?|frage?|hake?|prüfe?|bespreche?|nehme?|schaue?|stimme?|rede?|spreche?|telefoniere?|setze?|hole?|lasse?|sehe?|schnappe?|greife?|kriege?) (?=[^.;:!?]{1,80} und (?:dann )?(?:meld|geb|sag|komm|schreib|informier|ruf)e?(?![a-zäöüß]))",
    {
      speaks: "self",
    },
  ),
  head("\\bich (?:kläre|bespreche) (?:das|es|dies) (?:noch |kurz |gleich )?(?:intern|mit|ab)(?![a-zäöüß])", {
    speaks: "self",
  }),
  // the thing stands first: "Die Zeichnungen schicke ich Ihnen morgen"
  head(
    `\\b(?:die|das|den|unsere?n?|meine?n?|eine?n?) (?:[^ .;:!?,]{2,30} ){0,2}?[^ .;:!?,]{3,30} ${STEM}en? (?:ich|wir)(?![a-zäöüß])`,
    { speaks: "self", needs: "date or reader" },
  ),
  head(
    "\\b(?:das|dies|es|den punkt|die frage) (?:kläre|klären|bespreche|besprechen|prüfe|prüfen|frage|nehme|erledige|mache) (?:ich|wir)(?= (?:noch |gleich |kurz |dann )?(?:mit|intern|ab|nach|bis|und|am|morgen|gerne|mal|direkt|zeitnah)(?![a-zäöüß]))",
    {
      speaks: "self",
    },
  ),
  head(`\\b${STEM}(?:en?)? (?:ich|wir) (?:ihnen|dir|euch|sie|dich|mich|uns|es)\\b`, {
    speaks: "self",
    needs: "date or reader",
  }),
  head("\\b(?:melde?|melden) (?:ich|wir) (?:mich|uns)\\b", { speaks: "self" }),
  // "Bis 8.5. hab ich das", "Bis Freitag weiß ich mehr"
  head(
    "\\b(?!am [^.;:!?,]{1,25} (?:habe?|haben) (?:ich|wir) [^.;:!?,]{2,80}\\b(?:ge|ver|be|er|ent|zer|über)[a-zäöüß]+(?:t|en)(?=[ ,.!;]|$))(?:bis|am|spätestens) (?:(?:zum|spätestens|am|ende|anfang|mitte|den|dem) )?(?=[^;:!?,]{1,25} (?:hab|habe|haben|weiß|wissen) (?:ich|wir) )[^;:!?,]{1,25} (?:hab|habe|haben|weiß|wissen) (?:ich|wir) (?:das|es|mehr|bescheid|die|den|alles)(?![a-zäöüß])",
    { speaks: "self", needs: "date" },
  ),
  // "Sobald mir das Zertifikat vorliegt, löse ich die Bestellung aus"
  head(
    `\\b${STEM}en? (?:ich|wir)(?= (?:ihnen|dir|die|den|das|es|sie|uns|mich)(?![a-zäöüß]))(?<=\\b(?:sobald|nachdem|wenn) [^.;:!?]{3,100})`,
    {
      speaks: "self",
    },
  ),
  // "Die Bestellung geht morgen raus"
  head(
    `\\b(?:(?:die|das|der|unsere?) )?(?:[^ .;:!?,]{2,30} )?${PAPER} (?:geht|gehen|kommt|kommen) (?=[^.;:!?]{0,60}(?:\\braus|\\bzu|\\bihnen|\\bdir|\\bheraus|\\bauf den weg|\\bin die post|\\bper )(?![a-zäöüß]))`,
    {
      speaks: "self",
      needs: "date",
    },
  ),
  // "Bis Freitag haben Sie meine Antwort"
  head(
    `\\b(?:haben|bekommen|erhalten|hast|bekommst|erhältst|kriegst) (?:sie|du) (?:von (?:mir|uns) )?(?:die|das|den|eine?n?|meine?n?|unsere?n?) (?:[^ .;:!?,]{2,30} )?${PAPER}`,
    { speaks: "self", needs: "date" },
  ),
  // "Das mit der Grafik kriegst du nächste Woche"
  head(
    "\\b(?:kriegst|bekommst|kriegen|bekommen|kriegt|bekommt) (?:du|sie|ihr)(?= (?:bis|am|morgen|nächste|kommende|diese|noch|spätestens|anfang|ende|mitte)(?![a-zäöüß]))",
    {
      speaks: "self",
      needs: "date",
    },
  ),
  head(
    `\\b(?:die |das |den |unsere?n? |meine?n? |eine?n? )?${PAPER} (?:bekommen|erhalten|haben|kriegen) sie\\b(?![^.;:!?]{0,60}\\b(?:bekommen|erhalten|gesehen|gekriegt)(?=[ ,.!]|$))`,
    {
      speaks: "self",
      needs: "date",
    },
  ),
  // "Danach kriegst du Bescheid", "dann haben Sie meine Antwort"
  head(
    `\\b(?:danach|dann|anschließend) (?:kriegst|bekommst|hast|erfährst|hörst|kriegen|bekommen|haben|erfahren|hören|kriegt|bekommt|habt) (?:du|sie|ihr)(?: (?:von (?:mir|uns)|gleich|auch|endlich))* (?:bescheid|was|mehr|es|das ergebnis|(?:(?:die|das|eine?n?|meine?n?|unsere?n?) )?${PAPER}|von (?:mir|uns))(?![a-zäöüß])`,
    { speaks: "self" },
  ),
  // "Meine Kollegin schickt Ihnen morgen die Maße"
  head(
    `\\b${PERSON} (?:schickt|sendet|ruft|gibt|mailt|schreibt|teilt|bestätigt|antwortet|kommt) (?:ihnen|dir|euch|sie|dich|auf sie|auf dich)\\b`,
    { speaks: "other", needs: "date" },
  ),
  head(`\\b${PERSON} wird (?:sich )?[^.;:!?]{0,80}?(?:ihnen|dir|sie|bei|mit) [^.;:!?]{0,80}?\\b${INFINITIVE}`, {
    speaks: "other",
    needs: "date",
  }),
  head(
    "\\bwird (?:morgen|heute(?: noch)?|bis [^.;:!?,]{3,25}|am [^.;:!?,]{3,25}) (?:erledigt|geschickt|gesendet|gemacht|nachgereicht)(?![a-zäöüß])",
    {
      speaks: "self",
      needs: "date",
    },
  ),
  head("\\b(?:sie|du|ihr) (?:hören|hörst|hört) [^.;:!?]{0,40}\\bvon (?:mir|uns)\\b", { speaks: "self" }),
  head(
    "\\b(?:sie|du|ihr) (?:(?:haben|hast|habt)(?! bis [^.;:!?]{2,25} zeit)(?= [^.;:!?]{0,60}\\b(?:bis|spätestens)\\b)(?![^.;:!?]{0,80}(?:befristet|gesetzt|geschickt|gebeten|gesagt|geschrieben|gebraucht|versprochen|zugesagt|ge[a-zäöü]+t|ge[a-zäöü]+en)(?![a-zäöüß]))|bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet|kriegst) (?!besuch|am [a-zäöü]+ besuch|diese|zeit|immer|gelegenheit)",
    {
      speaks: "self",
      needs: "date",
    },
  ),
  head(
    "\\b(?:(?:die|das|der|unsere?) )?(?:angebot|unterlagen|vertrag|zeichnungen|rückmeldung|bestellung|details|antwort|freigabe|bestätigung|protokoll|zahlen|infos?|nachricht|bescheid) (?:folgt|folgen)\\b",
    { speaks: "self" },
  ),
  head(
    "\\b(?:herr|frau|dr\\.|unser(?:e)?) [^.;:!?,]{2,40} (?:meldet|melden) sich\\b(?![^.;:!?]{0,40}\\bbeim?\\b(?! (?:ihnen|dir|euch)))",
    { speaks: "other" },
  ),
  // "Herr Döring sieht sich das bis Freitag an"
  head(
    `\\b${PERSON} (?:sieht|schaut|prüft|klärt|bespricht|nimmt|legt|macht|unterschreibt) (?:sich )?(?:das|es|die [^ .;:!?,]{3,30}|den [^ .;:!?,]{3,30}|ihr [^ .;:!?,]{3,30}|dein [^ .;:!?,]{3,30})(?![a-zäöüß])`,
    { speaks: "other", needs: "date" },
  ),
  // "Unsere Buchhaltung überweist die Anzahlung am Montag"
  head(
    "\\b(?:(?:unser|mein)e? [^ .;:!?,]{3,30}|(?:der|die) (?:einkauf|buchhaltung|vorstand|geschäftsführung|geschäftsleitung|technik|rechtsabteilung|chef|chefin|gemeinderat|beirat)) (?:überweist|schickt|sendet|löst|gibt|erteilt|entscheidet|unterschreibt|bestätigt|beschließt|meldet sich(?![^.;:!?]{0,40}\\bbeim?\\b(?! (?:ihnen|dir|euch)))|ruft (?:sie|dich))(?![a-zäöüß])",
    { speaks: "team", needs: "date" },
  ),
  // "ich schicke dir dann die Liste"
  head("\\bich (?:schicke?|sende?|gebe?|rufe?|sage?|schreibe?) (?:ihnen|dir|sie|dich) dann(?![a-zäöüß])", {
    speaks: "self",
  }),
  // "Sie haben die Bestellung am Montag auf dem Tisch", "Die Muster sind am Montag bei Ihnen"
  head(
    `\\b(?:sie haben|du hast) (?:die|das|den|meine|unsere) (?:[^ .;:!?,]{2,30} )?${PAPER} (?=(?:am|bis|spätestens|morgen|nächste|kommende)(?![a-zäöüß]))(?![^.;:!?]{0,80}\\b(?:ge[a-zäöü]+(?:t|en)|erhalten|bekommen)(?![a-zäöüß]))`,
    { speaks: "self", needs: "date" },
  ),
  head(`\\b${PAPER} (?:ist|sind) (?=(?:[^.;:!?]|(?<=\\d)\\.){0,60}\\bbei (?:ihnen|dir)(?![a-zäöüß]))`, {
    speaks: "self",
    needs: "date",
  }),
  ...plans(PAPER),
  ...clips(PAPER, STEM),
  ...inPassing(STEM),
  ...nextSteps,
  ...owed,
];

export const PROMISE: PromiseLexicon = {
  heads: HEADS,
  refusedBefore:
    /(?:, (?:die|der|das|den|dem|deren|was)(?: [^.,;:!?]{1,30})?|\b(?:dass|ob|wenn|falls|sobald|bevor|bis(?! (?:zum|spätestens|ende|anfang|mitte|\d|mo|di|mi|do|fr|sa|so|morgen|heute|kw|kommend|nächst))|weil|da|wo|wie|was|warum|wann|sagte|sagten|schrieb|schrieben|meinte|hoffe|hoffen|hoffentlich|glaube|denke|vielleicht|eventuell|vermutlich|wahrscheinlich)(?: [^.,;:!?]{1,30})?|["„“«(][^"“”»)]{0,60}) ?$/i,
  refused:
    /\b(?:nicht|kein|keine|keinen|nie|niemals|vielleicht|eventuell|vermutlich|wahrscheinlich|hoffentlich|gegebenenfalls|bei bedarf|im urlaub|abwesend|außer haus|jede[srm]?|grüße|gruß|konkurrenz|wettbewerb|wettbewerbern?|mitbewerbern?|anderen anbietern?|täglich|immer|normalerweise|frage mich|fragen uns|gebe ihnen recht|gebe dir recht|anbei|hiermit|im anhang|beigefügt|bei gelegenheit|zu gegebener zeit|jeden)\b/i,
  irony: /🙄|\bsankt[- ]nimmerleins|\bnie im leben\b|wers glaubt|wer's glaubt/i,
  boundary:
    /[;:!?()[\]"„“”]| [–—-]+ |–|—|\.\.+|(?<!\d)\.(?= [A-ZÄÖÜ])|\.$|, (?=(?:aber|denn|weil|da|die|der|das|welche|bitte|damit|sodass|so dass|dann|danke|vielen|obwohl|ich|wir|sie|es|er|und)\b)| (?:aber|denn|weil|obwohl|sodass) | und (?=(?:ich|wir|sie|bitte|danke|hoffe|freue)\b)/i,
  reader: /\b(?:ihnen|ihr|ihre[nmrs]?|sie|dir|dich|dein\w*|euch|antwort|rückmeldung|bescheid|entscheidung)\b/i,
  business:
    /\b(?:es|dies|dran|darum|darüber|drüber|dazu|darauf|davon|damit|bestell(?:e|en)|unterschreib(?:e|en)|entscheid(?:e|en)|angebote?|vertrag|auftrag|bestellung|antwort|rückmeldung|bescheid|entscheidung|zusage|freigabe|unterlagen|zeichnungen|pläne|plan|daten|zahlen|listen?|stückliste|protokoll|muster|proben?|test|formular|rechnung|zahlung|preise?|konditionen|termin|details|fragen?|punkte?|thema|sache|chef(?:in)?|geschäftsführ(?:er|erin|ung)|geschäftsleitung|vorstand|gemeinderat|beirat|einkauf|buchhaltung|technik|kolleg(?:e|en|in)|team|partner|inhaber|intern|sitzung|besprechung|maße|fotos?|referenzen?)\b|\bdas(?! [a-zäöü]*fest\b)|\b(?:melde|melden|informiere) (?:mich|uns)\b/i,
  ownClause:
    /^(?:(?:ok|okay|danke|gut|alles klar|verstanden|gerne|ja|perfekt|super)?[,;:.! –—-]*)$|\b(?:ich|wir)\b[^.;:]{0,120}?(?: und|,) $/i,
  leadingClause: /(?!)/,
  condition:
    /(?:^|[ ,])(?:wenn|falls|sobald|sofern|nachdem|sollten|nach (?:erhalt|eingang|vorlage|zusendung|ihrer|ihrem|deiner))\b/i,
  request:
    /^(?:bitte )?(?:schicken|senden|geben|teilen|schick|sende|gib|lassen) (?!(?:(?:sie )?(?:mir|uns)) (?:bitte )?(?:noch )?(?:zeit|bis|ein paar|eine[n]? (?:tag|woche|stunde)|zwei|drei|vier|\d))[^;]*(?:\bdann|,) $/i,
  courtesy:
    /\b(?:lassen sie (?:es )?(?:mich|uns)|sagen sie (?:mir|uns)|falls|sofern|(?<!\b(?:ich|wir) )sollten?|bei fragen|bei rückfragen|wenn (?:sich|etwas|sie (?:fragen|noch|möchten|wollen|wünschen|interesse)|es (?:passt|geht|etwas)|ich|wir|du (?:willst|magst)))\b/i,
  onReader:
    /\b(?:sie(?![^,]*(?:\b(?:ist|hat|war|wird|kann|will)|[a-zäöüß]{3,}t) ?$)|ihnen|ihr|ihre[nmrs]?|du|dein\w*|euch|eure[nrms]?)\b|\b(?:mir|uns|ich|wir) [^.;]{0,60}(?:vorliegt|vorliegen|habe|haben|erhalten|bekommen|bekomme)\b/i,
  supposed: /^[ ,]?(?:wenn|falls|sofern|sollten)\b/i,
  coordination: / und (?=(?:schicke|sende|rufe|melde|gebe|bestätige)\b)/i,
  both: /\b(?<one>(?:die|das|den|unsere?n?) (?:[a-zäöüß-]+ )?[a-zäöüß-]{3,}) und (?<other>(?:die|das|den|unsere?n?) (?:[a-zäöüß-]+ )?[a-zäöüß-]{3,})\b/i,
  reportsBack: /^(?:(?:ich|wir) )?(?:melde?|melden|gebe?|geben|sage?|sagen|informiere?|informieren|komme?|kommen)\b/i,
  furtherCondition: /^,? und,? (?:wenn|falls|sobald)\b/i,
  onlyThen: /^(?:dann|damit|sobald (?:ich|wir) (?:das|die|sie|es) (?:habe|haben|hab))(?!\p{L})/iu,
  questionGoesOn: null,
  soon: /\b(?:bald|zeitnah|umgehend|kurzfristig|so bald wie möglich|schnellstmöglich|in kürze|gleich|sofort)\b|\b(?:vor|nach|bis|bis nach) (?:(?:dem|den|der) )?(?:feiertag(?:en)?|ferien|wochenende|ostern|pfingsten|weihnachten|fasching|sommerpause|betriebsferien|messe|inventur|jahresabschluss)\b/i,
  vagueEnd: /\bvor (?:den|dem|der) (?:feiertagen|ferien|sommerpause|urlaub|weihnachtspause)/i,
  afterwards: /(?<!\p{L})(?:danach|anschließend|im anschluss|gleich darauf|hinterher)(?!\p{L})/iu,
  leans: /^(?:kriegst|bekommst|kriegen|bekommen|kriegt|bekommt)\b|\b(?:danach|hinterher)$/i,
  weekAfter: /(?<!\p{L})(?:(?:in der )?(?:woche darauf|woche danach|folgewoche|darauffolgenden woche))(?!\p{L})/iu,
  dayAfter:
    /(?<!\p{L})(?:am tag (?:darauf|danach)|am (?:darauffolgenden|folgenden|nächsten) tag|tags darauf)(?!\p{L})/iu,
  gathering:
    /(?<!\p{L})(?:vorstand|ausschuss|gremium|beirat|gemeinderat|stadtrat|geschäftsleitung|geschäftsführung|sitzung|gesellschafter|aufsichtsrat|vergabegremium|(?:budget|verhandlungs|planungs|führungs)?runde|versammlung|besprechung|termin) (?:\p{L}+ ){0,2}(?:tagt|tagen|trifft|treffen|ist|findet|berät|entscheidet|kommt)(?!\p{L})/iu,
  smallWords: /\b(?:bis|am|zum|spätestens|ende|den|dem|der|oder|und|wohl|noch)\b|[\s,.()–—-]/gi,
  call: /\b(?:anrufen|anruf|rufe|rufen|telefonieren|treffen|sprechen|besprechen)\b/i,
  assistant: /\b(?:assistenz|assistentin|assistent|sekretariat|im auftrag|i\. ?a\.|vorzimmer)\b/i,
};
