import type { Phrases } from "../../saying";

const DAY =
  "(?:(?:am |diesen |nächsten |kommenden )?(?:montag|dienstag|mittwoch|donnerstag|freitag)|morgen|heute|übermorgen|am \\d{1,2}\\.(?: ?\\d{1,2}\\.?| \\p{L}+)?|nächste woche|kommende woche)";
const WELL =
  "(?:(?:alles klar|perfekt|super|prima|gut|schön|gerne?|dann|also|ok|okay|ja|passt|einverstanden|wunderbar|klar)[,;:!]? ){0,3}";
const MEETING = "(?:termin|treffen|besprechung|gespräch|telefonat|call|demo|präsentation|besuch|meeting|workshop)";

export const agreedMeeting: Phrases = {
  says: [
    // A farewell ("Dann bis Montag."), not the day by which something is promised ("Ich melde mich bis Montag.").
    new RegExp(`^${WELL}bis (?:zum |dann )?${DAY}(?: um| dann|[.,!]|$)`, "iu"),
    new RegExp(
      `${DAY}(?:[, ]+(?:um )?\\d{1,2}(?:[:.]\\d{2})?(?: uhr)?)? (?:passt|geht|ist (?:gut|perfekt|okay|in ordnung))`,
      "iu",
    ),
    /\b(?:einladung|termineinladung|kalendereinladung) (?:ist |habe ich |folgt)?(?:[\p{L}]+ )?(?:raus|verschickt|gesendet|angenommen|folgt)/iu,
    new RegExp(
      `${MEETING} (?:ist |steht |findet )?(?:[\\p{L}]+ ){0,2}${DAY}(?: [\\p{L}\\d.:]+){0,4} ?(?:statt|bestätigt|fest|[.,!]|$)`,
      "iu",
    ),
    new RegExp(`\\bfreue? (?:mich|n uns) auf (?:[\\p{L}]+ ){0,4}${DAY}`, "iu"),
  ],
  unless: [
    /(?<!\p{L})(?:danke|dank|bezug auf|wie besprochen|nach (?:unserem|dem)|seit (?:unserem|dem))(?!\p{L})/iu,
    /\b(?:absagen|abgesagt|verschieben|nicht|leider|war|hatten|lieferung|rechnung)(?!\p{L})/iu,
  ],
};

/** Ein Ja zu dem Tag, den die andere Seite genannt hat. */
export const agreesToMeet: Phrases = {
  says: [
    /(?<!\p{L})(?:bis dann|bis dahin)(?!\p{L})/iu,
    /(?<!\p{L})(?:passt|geht)(?: (?:mir|uns|bei mir|bei uns|so))?(?: (?:gut|sehr gut|prima|perfekt))?(?=[.,!]|$)/iu,
    /(?<!\p{L})(?:habe? (?:ich )?(?:mir )?(?:den termin )?|ist )(?:notiert|eingetragen|vorgemerkt)(?!\p{L})/iu,
  ],
  unless: [/(?<!\p{L})(?:nicht|kein\p{L}*|leider|aber|ob|wenn|falls)(?!\p{L})/iu],
};

export const proposedMeeting: Phrases = {
  says: [
    new RegExp(
      `\\b(?:können|könnten|wollen|sollen|sollten) wir (?:uns )?(?:[\\p{L}]+ ){0,4}${DAY}(?: [\\p{L}\\d.:]+){0,6} ?(?:treffen|sprechen|telefonieren|zusammensetzen|\\?)`,
      "iu",
    ),
    new RegExp(
      `\\b(?:passt|passen|geht|ginge|hätten sie|haben sie|wie wäre es|wie wär's|wäre)(?: [\\p{L}\\d.:]+){0,6} ${DAY}[\\p{L}\\d.:, ]{0,60}\\?`,
      "iu",
    ),
    new RegExp(`\\b(?:schlage|schlagen|vorschlag)(?: [\\p{L}]+){0,3}:? ${DAY}`, "iu"),
  ],
  unless: [/\b(?:liefer\p{L}*|rechnung|zurück|schicken|senden)(?!\p{L})/iu],
  asked: true,
};
