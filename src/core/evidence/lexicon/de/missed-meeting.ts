import type { Phrases } from "../../saying";

const MEETING =
  "(?:termin|termins|besprechung|meeting|gespräch|telefonat|telefontermin|call|videokonferenz|videocall|demo|präsentation|verabredung)";

export const missedMeeting: Phrases = {
  says: [
    /(?<!\p{L})wir hatten (?:\S+ ){0,5}termin,? (?:\p{L}+ ){0,6}(?:nicht erreicht|verpasst|vergeblich|leider nicht)(?!\p{L})/iu,
    /\b(?:ich|wir) (?:habe|haben|hatte|hatten|war|waren) (?:[\p{L}\d]+ ){0,6}(?:im|in der|auf der|in) (?:call|leitung|meeting|konferenz|teams|zoom|videokonferenz|warteraum)(?: [\p{L}\d]+){0,6} (?:gewartet|allein)/iu,
    /\b(?:haben|hatten) (?:uns|wir uns) (?:[\p{L}]+ ){0,4}(?:verpasst|verfehlt)/iu,
    new RegExp(
      `\\b(?:tut mir leid|entschuldig\\p{L}*|verzeih\\p{L}*|sorry|leider)[\\p{L},: ]{0,60}${MEETING}(?: [\\p{L}]+){0,5} (?:verpasst|vergessen|verschwitzt|versäumt|nicht (?:geschafft|wahrnehmen|dabei|einhalten konnte|wahrgenommen))`,
      "iu",
    ),
    new RegExp(
      `\\b(?:habe|haben) (?:[\\p{L}]+ ){0,3}(?:unseren|unser|unsere|den|das|die) (?:[\\p{L}]+ ){0,2}${MEETING} (?:[\\p{L}]+ ){0,3}(?:verpasst|vergessen|verschwitzt|versäumt)`,
      "iu",
    ),
    /\b(?:niemand|keiner) (?:[\p{L}]+ ){0,3}(?:dabei|eingewählt|erschienen|gekommen|da)(?!\p{L})/iu,
    new RegExp(
      `\\bsie (?:konnten|waren) (?:[\\p{L}]+ ){0,5}nicht (?:[\\p{L}]+ ){0,3}(?:teilnehmen|dabei|am ${MEETING})`,
      "iu",
    ),
  ],
  unless: [/\b(?:anruf|morgen|nächste woche|frist)(?!\p{L})/iu],
};
